// Who decided: verified where a signed-in reviewer stamped exactly these cells, claimed wherever anything was typed.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { JOURNAL_TAB } from "../../shared/registerTabs.ts";
import { APPROVE, GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { OWNER, REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

let city: SmallCity;
const AT = "2026-11-24 10:00:00";

const review = () => openTab(city.google, city.register, "Tinjauan", REVIEWER);
const history = (id: string) =>
  openTab(city.google, city.register, "Riwayat Keputusan", REVIEWER)
    .rows()
    .filter((row) => row.id === id)
    .map((row) => [row.reviewer, row.basis]);
const versionOf = (id: string) =>
  String(
    review()
      .rows()
      .find((row) => row.id === id)?.version,
  );

async function stamp(email: string | undefined, body: unknown): Promise<number> {
  const token = email === undefined ? undefined : city.google.google.auth.tokensFor(email).id_token;
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const answer = await fetch(`${city.worker.url}/v1/stamps`, { method: "POST", headers, body: JSON.stringify(body) });
  await answer.arrayBuffer();
  return answer.status;
}
const stamped = (id: string, cells: Record<string, string>) => ({ stamps: [{ id, cells }] });

beforeAll(async () => {
  city = await startSmallCity(["DLH"]);
  const strengths = openTab(city.google, city.workbook("DLH"), "Keunggulan", city.staffOf("DLH"));
  for (const n of [1, 2, 3]) strengths.write(2 + n, { ...GOOD, id: testId(n), title_id: `Contoh ${n}` });
  await city.sync();
});
afterAll(() => city.stop());

describe("a stamp", () => {
  it("is taken from reviewers alone", async () => {
    const body = stamped(testId(1), { ...APPROVE, reviewed_version: versionOf(testId(1)), reviewed_at: AT });
    expect(await stamp(undefined, body)).toBe(401);
    expect(await stamp(city.staffOf("DLH"), body)).toBe(403);
    expect(await stamp(REVIEWER, { stamps: [{ id: testId(1), cells: { title_id: "x" } }] })).toBe(400);
    expect(await stamp(REVIEWER, body)).toBe(200);
  });

  it("verifies the decision whose cells it names, by the e-mail of the token, and only once", async () => {
    review().change(testId(1), {
      ...APPROVE,
      reviewed_version: versionOf(testId(1)),
      reviewed_at: AT,
      reviewer: "orang.lain@banjarmasin.example",
    });
    await city.sync();
    expect(history(testId(1))).toEqual([[REVIEWER, "verified"]]);
    review().change(testId(1), { decision_ref: "Nota 12" });
    await city.sync();
    expect(history(testId(1)).at(-1)).toEqual(["orang.lain@banjarmasin.example", "claimed"]);
  });

  it("verifies nothing else than what it names: another answer, another version, another row", async () => {
    const cells = { ...APPROVE, reviewed_version: versionOf(testId(2)), reviewed_at: AT };
    expect(await stamp(REVIEWER, stamped(testId(2), { ...cells, r1: "Belum tahu" }))).toBe(200);
    review().change(testId(2), { ...cells, r1: "Ya", reviewer: REVIEWER });
    review().change(testId(3), { ...cells, reviewed_version: versionOf(testId(3)), reviewer: REVIEWER });
    await city.sync();
    expect([history(testId(2)), history(testId(3))]).toEqual([[[REVIEWER, "claimed"]], [[REVIEWER, "claimed"]]]);
  });
});

describe("decisions that the add-on recorded", () => {
  const journal = () => openTab(city.google, city.register, "Jurnal Keputusan", REVIEWER);
  const event = (name: string, cells: Record<string, string>, reviewer: string, when: string) => ({
    event: name,
    when,
    id: testId(1),
    version: versionOf(testId(1)),
    reviewer,
    ...cells,
    source: "sidebar",
  });
  const decisions = () =>
    openTab(city.google, city.register, "Riwayat Keputusan", REVIEWER)
      .rows()
      .filter((row) => row.id === testId(1))
      .map((row) => [row.decision, row.reviewer, row.basis]);

  it("are all in the history, in their order and once, although the row shows only the last", async () => {
    const before = decisions();
    const signed = {
      ...APPROVE,
      decision: "Arsipkan",
      reviewed_version: versionOf(testId(1)),
      reviewed_at: "2026-11-25 09:00:00",
    };
    expect(await stamp(REVIEWER, stamped(testId(1), signed))).toBe(200);
    journal().add(event("E-1", { ...APPROVE, decision: "Arsipkan" }, "x", "2026-11-25 09:00:00"));
    const last = event("E-2", { decision: "Tolak", reason: "GANDA" }, "b@banjarmasin.example", "2026-11-25 09:00:05");
    journal().add(last);
    review().change(testId(1), {
      decision: "Tolak",
      reason: "GANDA",
      reviewer: last.reviewer,
      reviewed_version: last.version,
      reviewed_at: last.when,
      ...Object.fromEntries(
        ["scheme_set", "object_set", "r1", "r2", "r3", "r5", "decision_ref"].map((key) => [key, ""]),
      ),
    });
    await city.sync();
    const taken = [
      ["Arsipkan", REVIEWER, "verified"],
      ["Tidak dilanjutkan", "b@banjarmasin.example", "claimed"],
    ];
    expect(decisions()).toEqual([...before, ...taken]);
    review().change(testId(2), { priority: "1 Utama" });
    await city.sync();
    expect(decisions()).toEqual([...before, ...taken]);
  });

  it("that name no event or no row are told in Masalah, with what to do, and decide nothing", async () => {
    const before = decisions();
    const at = journal().add({ when: "2026-11-25 10:00:00", id: testId(1), decision: "Arsipkan", source: "sidebar" });
    await city.sync();
    const told = openTab(city.google, city.register, "Masalah", REVIEWER)
      .rows()
      .find((row) => row.code === "event_nameless");
    expect(told).toMatchObject({ sheet_row: at, message: expect.stringContaining("Hapus baris itu") });
    expect(decisions()).toEqual(before);
  });

  it("are not needed: a register without the journal is read as before", async () => {
    const owner = city.google.google.as(OWNER).spreadsheets;
    owner.batchUpdate(city.register, { requests: [{ deleteSheet: { sheetId: JOURNAL_TAB.sheetId } }] });
    review().change(testId(2), { decision: "Arsipkan" });
    await city.sync();
    expect(history(testId(2))).toHaveLength(2);
  });
});
