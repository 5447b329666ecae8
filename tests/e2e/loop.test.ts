// The main loop on real input: typed, reviewed, public; and what moves nothing.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FEEDBACK_TAB, REGISTER_ROWS_TAB } from "../../shared/systemTabs.ts";
import { dumpDatabase } from "./support/database.ts";
import { APPROVE, GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { OWNER, REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

let city: SmallCity;
beforeAll(async () => {
  city = await startSmallCity(["DINKES", "DLH"]);
});
afterAll(() => city.stop());

const strengths = (code: string) => openTab(city.google, city.workbook(code), "Keunggulan", city.staffOf(code));
const feedback = (code: string) => openTab(city.google, city.workbook(code), "Umpan Balik", city.staffOf(code)).rows();
const review = () => openTab(city.google, city.register, "Tinjauan", REVIEWER);
const register = (title: string) => openTab(city.google, city.register, title, REVIEWER).rows();
const ID = testId(1);

/** Calls of the service account since a moment, as METHOD. */
function callsSince(seq: number): string[] {
  const all = city.google.google.requests.since(seq);
  return all.filter((one) => one.user === city.google.google.serviceAccount).map((one) => one.method);
}

const lastCall = () => city.google.google.requests.since(0).at(-1)?.seq ?? 0;

describe("a row on its way", () => {
  it("stands in Tinjauan after one sync, and is not public", async () => {
    strengths("DINKES").add({ ...GOOD, id: ID });
    expect(await city.sync()).toMatchObject({ changed: 1, accepted: 1, problems: 0, published: 0, held: [] });
    expect(review().rows()).toMatchObject([
      {
        id: ID,
        title: GOOD.title_id,
        agency: "Dinas DINKES",
        scope: "Luar negeri",
        affair: "1.02 Kesehatan",
        state: "Menunggu tinjauan",
        waiting_days: 0,
        decision: "",
      },
    ]);
    expect(feedback("DINKES")).toMatchObject([{ id: ID, review_status: "Menunggu tinjauan", problems: "" }]);
  });

  it("is public once approved, for the version that was approved", async () => {
    review().change(ID, APPROVE);
    expect(await city.sync()).toMatchObject({ changed: 0, published: 1 });
    expect(register("Riwayat Keputusan")).toMatchObject([
      { id: ID, decision: "Setujui sebagai calon prakarsa", basis: "claimed" },
    ]);
    expect(feedback("DINKES")).toMatchObject([{ review_status: "Disetujui sebagai calon prakarsa" }]);
  });

  it("stays public as approved when it is edited afterwards", async () => {
    const approved = register("Riwayat Keputusan")[0]?.version;
    strengths("DINKES").change(ID, { title_id: "Judul yang diubah setelah disetujui" });
    await city.sync();
    expect(await city.sync()).toMatchObject({ published: 1 });
    const [row] = register("Data Gabungan");
    expect(row).toMatchObject({ public_version: approved, state: "Berubah sejak disetujui; versi lama tetap tampil" });
    expect(row?.version).not.toBe(approved);
  });

  it("is as if never decided after an undo", async () => {
    review().change(ID, { decision: "Batalkan keputusan terakhir" });
    expect(await city.sync()).toMatchObject({ published: 0 });
    expect(review().rows()).toMatchObject([{ id: ID, state: "Menunggu tinjauan", recorded: "" }]);
    review().change(ID, { decision: "Setujui", reviewed_version: String(register("Data Gabungan")[0]?.version) });
    expect(await city.sync()).toMatchObject({ published: 1 });
  });
});

describe("what moves nothing", () => {
  it("makes one Google call and writes only the heartbeat when nothing changed", async () => {
    await city.sync();
    await city.sync();
    const since = lastCall();
    const before = dumpDatabase(city.dataDir);
    expect(await city.sync()).toMatchObject({ google_calls: 1 });
    expect(callsSince(since)).toEqual(["GET"]);
    const after = dumpDatabase(city.dataDir);
    const differing = [...after.keys()].filter((table) => String(after.get(table)) !== String(before.get(table)));
    expect(differing).toEqual(["heartbeat"]);
    expect(after.get("heartbeat")).toHaveLength(1);
  });

  it("reads K changed workbooks with at most K + 4 calls and one for each agency that is told", async () => {
    for (const n of [2, 3, 4]) strengths("DLH").add({ ...GOOD, id: testId(n), title_id: `Bank sampah ${n}` });
    const since = lastCall();
    await city.sync();
    expect(callsSince(since).length).toBeLessThanOrEqual(1 + 4 + 1);
    await city.sync();
    await city.sync();
  });

  it("keeps every decision with its row when Tinjauan is sorted by any column", async () => {
    const decisions = () =>
      new Map(
        review()
          .rows()
          .map((row) => [row.id, row.decision]),
      );
    const before = decisions();
    for (const column of review().tags()) {
      review().sort(column, column < "p" ? "DESCENDING" : "ASCENDING");
      if (["id", "decision", "title", "reviewed_at"].includes(column))
        expect(await city.sync()).toMatchObject({ published: 1, changed: 0 });
    }
    expect(await city.sync()).toMatchObject({ published: 1 });
    expect(decisions()).toEqual(before);
    expect(register("Riwayat Keputusan")).toHaveLength(3);
  });

  it("takes no decision while the decision column alone is sorted", async () => {
    review().sort("decision", "DESCENDING", true);
    review().sort("decision", "ASCENDING", true);
    const last = Math.max(
      ...review()
        .rows()
        .map((row) => row._row),
    );
    const decided = review()
      .rows()
      .find((row) => row.decision !== "");
    review().write(decided?._row ?? 0, { decision: "" });
    review().write(decided?._row === last ? last - 1 : last, { decision: "Setujui" });
    await city.sync();
    expect(register("Masalah").map((row) => row.code)).toContain("decisions_moved");
    expect(register("Riwayat Keputusan")).toHaveLength(3);
    review().write(decided?._row === last ? last - 1 : last, { decision: "" });
    review().write(decided?._row ?? 0, { decision: "Setujui" });
    expect(await city.sync()).toMatchObject({ published: 1 });
    expect(register("Masalah").map((row) => row.code)).not.toContain("decisions_moved");
  });

  it("accepts an agency's sheet in any order without a change", async () => {
    strengths("DLH").sort("title_id", "DESCENDING");
    expect(await city.sync()).toMatchObject({ changed: 0, held: [] });
  });

  it("appends new ids below a blank row and overwrites nothing", async () => {
    const { spreadsheets } = city.google.google.as(REVIEWER);
    const sheet = spreadsheets.get(city.register).sheets?.find((one) => one.properties?.title === "Tinjauan");
    const range = { sheetId: sheet?.properties?.sheetId ?? 0, dimension: "ROWS", startIndex: 3, endIndex: 4 };
    spreadsheets.batchUpdate(city.register, { requests: [{ insertDimension: { range } }] });
    const before = review()
      .rows()
      .map((row) => [row.id, row.decision]);
    strengths("DLH").add({ ...GOOD, id: testId(5), title_id: "Kampung iklim" });
    await city.sync();
    const after = review()
      .rows()
      .map((row) => [row.id, row.decision]);
    expect(after).toEqual([...before, [testId(5), ""]]);
  });

  it("appends a row of Tinjauan that was deleted again, with its decision, and takes it for no new one", async () => {
    const lost = review()
      .rows()
      .find((row) => row.id === ID);
    review().clear(`A${lost?._row}:ZZ${lost?._row}`);
    await city.sync();
    const again = review()
      .rows()
      .find((row) => row.id === ID);
    expect(again).toMatchObject({ decision: "Setujui", scheme_set: "KSDLL", r2: "Ya" });
    await city.sync();
    expect(register("Riwayat Keputusan")).toHaveLength(3);
  });

  it("keeps a text that begins like a formula as text, in every tab and in a row that is appended again", async () => {
    const texts = ["=1+1", "+62 kota mitra", "-2 derajat", "@banjarmasin"];
    for (const [n, title_id] of texts.entries()) strengths("DLH").add({ ...GOOD, id: testId(20 + n), title_id });
    await city.sync();
    const ids = texts.map((_, n) => testId(20 + n));
    const standing = (rows: readonly { readonly [key: string]: unknown }[], key: string) =>
      ids.map((id) => rows.find((row) => row.id === id)?.[key]);
    expect(standing(register("Data Gabungan"), "title_id")).toEqual(texts);
    expect(standing(review().rows(), "title")).toEqual(texts);
    for (const [n, id] of ids.entries()) {
      review().change(id, { decision: "Minta perbaikan", decision_note: texts[n] });
    }
    await city.sync();
    await city.sync();
    expect(standing(feedback("DLH"), "review_note").map((note, n) => String(note).includes(texts[n] ?? "?"))).toEqual(
      texts.map(() => true),
    );
    for (const id of ids) {
      const row = review()
        .rows()
        .find((one) => one.id === id)?._row;
      review().clear(`A${row}:ZZ${row}`);
    }
    await city.sync();
    expect(standing(review().rows(), "decision_note")).toEqual(texts);
    for (const id of ids) strengths("DLH").change(id, { status: "Ditarik" });
    await city.sync();
  });

  it("heals a system tab that was damaged", async () => {
    const before = register("Data Gabungan").map((row) => [row.id, row.version]);
    openTab(city.google, city.register, "Data Gabungan", OWNER).write(3, { version: "rusak", row_mark: "rusak" });
    await city.sync();
    expect(register("Data Gabungan").map((row) => [row.id, row.version])).toEqual(before);
  });
});

describe("system tabs that were made anew", () => {
  it("are found by their title when their ids are others", async () => {
    const owner = city.google.google.as(OWNER).spreadsheets;
    const remake = (
      spreadsheet: string,
      title: string,
      sheetId: number,
      columns: readonly { readonly key: string }[],
    ) => {
      const rows = [{ values: columns.map((one) => ({ userEnteredValue: { stringValue: `#${one.key}` } })) }];
      const gridProperties = { rowCount: 100, columnCount: columns.length };
      owner.batchUpdate(spreadsheet, {
        requests: [
          { deleteSheet: { sheetId } },
          { addSheet: { properties: { title, sheetId: sheetId + 5000, gridProperties } } },
          {
            updateCells: {
              start: { sheetId: sheetId + 5000, rowIndex: 0, columnIndex: 0 },
              rows,
              fields: "userEnteredValue",
            },
          },
        ],
      });
    };
    const before = [feedback("DLH"), register("Data Gabungan")].map((rows) => rows.map((row) => [row.id, row.version]));
    remake(city.workbook("DLH"), "Umpan Balik", FEEDBACK_TAB.sheetId, [...FEEDBACK_TAB.columns]);
    remake(city.register, "Data Gabungan", REGISTER_ROWS_TAB.sheetId, [...REGISTER_ROWS_TAB.columns]);
    await city.sync();
    await city.sync();
    const after = [feedback("DLH"), register("Data Gabungan")].map((rows) => rows.map((row) => [row.id, row.version]));
    expect(after.map((rows) => rows.sort())).toEqual(before.map((rows) => rows.sort()));
  });
});

describe("a D1 that was lost", () => {
  it("is filled again in one sync: stamped decisions are taken, others are asked for, the history stays", async () => {
    review().change(testId(2), { decision: "Tolak", reason: "GANDA" });
    await city.sync();
    const history = register("Riwayat Keputusan").map((row) => [row.when, row.id, row.decision]);
    await city.loseDatabase();
    expect(await city.sync()).toMatchObject({ published: 1 });
    const after = register("Riwayat Keputusan").map((row) => [row.when, row.id, row.decision]);
    expect(after.slice(0, history.length)).toEqual(history);
    expect(after.slice(history.length).map(([, id, decision]) => [id, decision])).toEqual([
      [ID, "Setujui sebagai calon prakarsa"],
    ]);
    expect(register("Masalah").map((row) => [row.id, row.code])).toContainEqual([testId(2), "decision_unclear"]);
    expect(
      review()
        .rows()
        .find((row) => row.id === testId(2))?.decision,
    ).toBe("Tolak");
  });
});
