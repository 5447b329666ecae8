// System tabs and versions: rows by key whatever their order, names for exactly this content.

import { describe, expect, it } from "vitest";
import { paceSeconds, READS_PER_MINUTE } from "../../shared/system/pace.ts";
import { planRows } from "../../shared/system/planRows.ts";
import { isId, mintId } from "../../shared/version/ids.ts";
import { versionOf } from "../../shared/version/versionOf.ts";

describe("planRows", () => {
  const wanted = new Map([
    ["a", "1"],
    ["b", "2"],
    ["c", "3"],
  ]);
  it("writes nothing where all marks stand, in any order", () => {
    const standing = [
      { at: 9, key: "c", mark: "3" },
      { at: 2, key: "a", mark: "1" },
      { at: 4, key: "b", mark: "2" },
    ];
    expect(planRows(standing, wanted)).toEqual({ write: [], append: [], clear: [] });
  });

  it("heals damage in place, reuses the rows of what is gone, empties copies, appends the rest", () => {
    const standing = [
      { at: 2, key: "a", mark: "x" },
      { at: 3, key: "old", mark: "1" },
      { at: 4, key: "a", mark: "1" },
    ];
    expect(
      planRows(
        standing,
        new Map([
          ["a", "1"],
          ["b", "2"],
        ]),
      ),
    ).toEqual({
      write: [
        { at: 2, key: "a" },
        { at: 3, key: "b" },
      ],
      append: [],
      clear: [4],
    });
    expect(planRows([], wanted).append).toEqual(["a", "b", "c"]);
  });
});

describe("planRows with rows that are known nowhere else", () => {
  it("leaves them where they stand, and still empties what is no key at all", () => {
    const standing = [
      { at: 2, key: "old.1", mark: "old.1" },
      { at: 3, key: "rusak", mark: "?" },
    ];
    const plan = planRows(standing, new Map([["new.1", "new.1"]]), (key) => key.startsWith("old."));
    expect(plan).toEqual({ write: [{ at: 3, key: "new.1" }], append: [], clear: [] });
  });
});

describe("versions and ids", () => {
  it("depend on public content alone", () => {
    const version = versionOf("KB-0123456789", { title_id: "A", theme: "SDM" });
    expect(version).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    expect(
      versionOf("KB-0123456789", { theme: "SDM", title_id: "A", notes_internal: "x", confirmed_on: "2026-01-01" }),
    ).toBe(version);
    expect(versionOf("KB-0123456789", { theme: "SDM", title_id: "A", reply: "Sudah kami lengkapi." })).toBe(version);
    expect(versionOf("KB-0123456789", { title_id: "A", theme: "SDM", theme_2: "EKRAF" })).not.toBe(version);
    expect(versionOf("KB-0123456780", { title_id: "A", theme: "SDM" })).not.toBe(version);
  });

  it("are minted well-formed from any randomness", () => {
    expect([0, 31].map((fixed) => mintId(() => fixed))).toEqual(["KB-0000000000", "KB-ZZZZZZZZZZ"]);
    expect(["KB-0123456789", "KB-012345678", "KB-I123456789", "kb-0123456789"].map(isId)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("paceSeconds", () => {
  it("a first sync of 2,000 workbooks uses at least 95 % of the quota and never exceeds it, publications included", () => {
    const reads = Array.from({ length: 2000 }, (_, at) => paceSeconds(at));
    const last = reads.at(-1) ?? 0;
    const publications = Array.from({ length: Math.ceil(last / 60) }, (_, minute) => minute * 60 + 59);
    const all = [0, ...reads, ...publications].sort((a, b) => a - b);
    const most = all.map((from, at) => all.slice(at, at + 100).filter((one) => one < from + 60).length);
    expect(Math.max(...most)).toBeLessThanOrEqual(READS_PER_MINUTE);
    expect(reads.length / (last / 60)).toBeGreaterThanOrEqual(0.95 * READS_PER_MINUTE);
    expect([...reads].sort((a, b) => a - b)).toEqual(reads);
  });

  it("uses a larger quota that Google granted", () => {
    expect(paceSeconds(1999, 6000)).toBe(0);
    expect(paceSeconds(20_000, 6000)).toBeLessThan(220);
  });
});
