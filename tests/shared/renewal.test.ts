// When an agency is asked, and when what it does not confirm leaves the list: by days alone.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UTC, zoneIn } from "../../shared/city/zones.ts";
import { laterDays } from "../../shared/days/laterDays.ts";
import { ANSWER_DAYS, heldSince, lapsesOn, renewalOn } from "../../shared/renewal/renewal.ts";
import { confirmationOn, staleOn } from "../../shared/vocabularies/confirmation.ts";

describe("how fresh something is", () => {
  it.each([
    ["2026-01-31", "2026-10-30", "confirmed"],
    ["2026-01-31", "2026-10-31", "ageing"],
    ["2026-01-31", "2027-01-30", "ageing"],
    ["2026-01-31", "2027-01-31", "stale"],
    ["2024-02-29", "2025-02-27", "ageing"],
    ["2024-02-29", "2025-02-28", "stale"],
  ])("what was confirmed on %s is on %s: %s", (since, day, state) => {
    expect(confirmationOn(since, day)).toBe(state);
  });

  it("counts from the confirmation, else from the publication", () => {
    expect(heldSince("2026-03-01", "2026-01-05T01:00:00Z", UTC)).toBe("2026-03-01");
    expect(heldSince(undefined, "2026-01-05T01:00:00Z", UTC)).toBe("2026-01-05");
    expect(heldSince(undefined, "2026-01-05T16:30:00Z", zoneIn("WITA") ?? UTC)).toBe("2026-01-06");
  });
});

describe("renewal", () => {
  it.each([
    ["2027-01-04", [], { asked: [], listing: "listed", next: "2027-01-05" }],
    ["2027-01-05", [], { asked: ["2027-01-05"], listing: "listed", next: "2027-01-19" }],
    ["2027-01-18", ["2027-01-05"], { asked: ["2027-01-05"], listing: "listed", next: "2027-01-19" }],
    ["2027-01-20", ["2027-01-05"], { asked: ["2027-01-05", "2027-01-20"], listing: "listed", next: "2027-02-03" }],
    [
      "2027-02-03",
      ["2027-01-05", "2027-01-20"],
      { asked: ["2027-01-05", "2027-01-20"], listing: "lapsed", next: undefined },
    ],
    ["2027-03-01", ["2025-12-01", "2025-12-15"], { asked: ["2027-03-01"], listing: "listed", next: "2027-03-15" }],
  ])("of 2026-01-05 on %s after questions on %j", (day, asked, expected) => {
    expect(renewalOn("2026-01-05", asked, day)).toEqual(expected);
  });

  it("says beforehand on which day it leaves", () => {
    expect([lapsesOn([]), lapsesOn(["2027-01-05"]), lapsesOn(["2027-01-05", "2027-01-20"])]).toEqual([
      undefined,
      "2027-02-02",
      "2027-02-03",
    ]);
  });

  it("never lets anything leave unasked, and looks again as long as it has not left", () => {
    const since = "2026-01-05";
    const gaps = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 12 });
    fc.assert(
      fc.property(gaps, (waits) => {
        let [day, asked] = ["2026-01-05", [] as readonly string[]];
        for (const wait of waits) {
          day = laterDays(day, wait);
          const { asked: now, listing, next } = renewalOn(since, asked, day);
          expect(now.length - asked.length).toBeLessThanOrEqual(1);
          expect(now.slice(0, asked.length)).toEqual(asked);
          if (listing === "lapsed") {
            expect(now).toHaveLength(2);
            const [first = "", second = ""] = now;
            expect(first >= staleOn(since) && laterDays(first, ANSWER_DAYS) <= second).toBe(true);
            expect(laterDays(second, ANSWER_DAYS) <= day).toBe(true);
          } else expect((next ?? "") > day).toBe(true);
          expect(renewalOn(since, now, day)).toEqual({ asked: now, listing, next });
          asked = now;
        }
      }),
    );
  });
});
