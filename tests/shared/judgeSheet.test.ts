// The judgement of a sheet without a database: facts in, a whole judgement or a hold out.

import { describe, expect, it } from "vitest";
import type { StoredCapability } from "../../shared/accept/acceptRow.ts";
import {
  compareSheet,
  type Judgement,
  judgeSheet,
  type KnownCapability,
  type SheetFacts,
} from "../../shared/accept/judgeSheet.ts";
import { GOOD, gridOf, LISTS, type RowCells } from "./support.ts";

const NOW = "2026-11-23T02:00:00.000Z";
const EARLIER = "2026-11-20T02:00:00.000Z";
const [A, B, C] = ["KB-000000000A", "KB-000000000B", "KB-000000000C"];

const row = (id: string, cells: RowCells = {}): RowCells => ({
  ...GOOD,
  id,
  title_id: `Judul ${id}`,
  summary_id: `Uraian panjang milik ${id} saja.`,
  ...cells,
});

const FACTS: SheetFacts = {
  before: { dataRows: 0, bound: [], problems: [] },
  stored: new Map(),
  logs: new Map(),
  versions: new Map(),
  owners: new Map(),
  lists: LISTS,
  unit: "Bagian Kerja Sama",
  release: "",
  graceEnd: "2026-11-16T02:00:00.000Z",
  now: NOW,
};

function judged(
  rows: readonly RowCells[],
  facts: Partial<SheetFacts> = {},
  known = new Map<string, KnownCapability>(),
) {
  const compared = compareSheet(gridOf(rows), known, FACTS.unit);
  return "hold" in compared ? compared : judgeSheet(compared, { ...FACTS, ...facts });
}

function believed(result: ReturnType<typeof judged>): Judgement {
  if ("hold" in result) throw new Error(result.hold.problem.code);
  return result;
}

/** What a first reading of rows leaves to the next one. */
function readOnce(rows: readonly RowCells[]) {
  const first = believed(judged(rows, { now: EARLIER }));
  const stored = first.accepted.map((one) => one.stored);
  const known = new Map(
    stored.map((one) => [
      one.id,
      { id: one.id, fingerprint: one.fingerprint, missing: false, gone: false, problems: one.problems },
    ]),
  );
  const facts = {
    before: { dataRows: first.dataRows, bound: first.bound, problems: first.problems },
    stored: new Map<string, StoredCapability>(stored.map((one) => [one.id, one])),
    versions: new Map(
      first.accepted.map((one) => [one.stored.id, one.newVersion === undefined ? [] : [one.newVersion]]),
    ),
  };
  return { known, facts };
}

/** A judgement in what tables compare: ids, codes and counts. */
function told(result: ReturnType<typeof judged>) {
  if ("hold" in result) return { hold: result.hold.problem.code };
  return {
    accepted: result.accepted.map(
      (one) => `${one.stored.id} ${one.stored.state}${one.newVersion === undefined ? "" : " new"}`,
    ),
    missed: result.missed.map((one) => `${one.id} ${one.gone ?? "waits"}`),
    moved: result.moved.map((one) => one.id),
    newIds: result.newIds,
    problems: result.problems.map((one) => `${one.row} ${one.code}`),
    counts: [result.dataRows, result.acceptedCount, result.problemCount, result.missingCount],
  };
}

const NOTHING = { accepted: [], missed: [], moved: [], newIds: [], problems: [], counts: [0, 0, 0, 0] };

describe("a first reading", () => {
  it.each<[string, readonly RowCells[], ReturnType<typeof told>]>([
    ["no row", [], NOTHING],
    [
      "a good row, and one that lacks what is needed",
      [row(A), row(B, { summary_id: "" })],
      {
        ...NOTHING,
        accepted: [`${A} submitted new`, `${B} incomplete`],
        newIds: [A, B],
        counts: [2, 1, 1, 0],
      },
    ],
    [
      "a draft, a row taken back",
      [row(A, { status: "Draf" }), row(B, { status: "Ditarik" })],
      { ...NOTHING, accepted: [`${A} draft new`, `${B} withdrawn new`], newIds: [A, B], counts: [2, 2, 0, 0] },
    ],
    [
      "a row without a code, one with a wrong one, a copy that was changed",
      [row("", {}), row("123"), row(A), row(A, { title_id: "Salinan" })],
      { ...NOTHING, problems: ["3 no_id", "4 malformed_id", "5 duplicate_id", "6 duplicate_id"], counts: [4, 0, 4, 0] },
    ],
  ])("of %s", (_what, rows, expected) => {
    expect(told(judged(rows))).toEqual(expected);
  });
});

describe("a later reading", () => {
  const rows = [row(A), row(B, { summary_id: "" }), row(C)];
  const { known, facts } = readOnce(rows);
  const later = (now: readonly RowCells[], more: Partial<SheetFacts> = {}) =>
    told(judged(now, { ...facts, ...more }, known));

  it("of the same rows in another order changes nothing but where a problem stands", () => {
    const [a = {}, b = {}, c = {}] = rows;
    expect(later([c, b, a])).toEqual({ ...NOTHING, counts: [3, 2, 1, 0] });
    expect(later([b, a, c])).toEqual({ ...NOTHING, moved: [B], counts: [3, 2, 1, 0] });
  });

  it("judges the changed row alone", () => {
    const [a = {}, b = {}, c = {}] = rows;
    expect(later([{ ...a, summary_id: "Uraian baru." }, b, c])).toEqual({
      ...NOTHING,
      accepted: [`${A} submitted new`],
      counts: [3, 2, 1, 0],
    });
  });

  it("lets a lost row wait, and end once the grace period is over", () => {
    const [a = {}, b = {}] = rows;
    expect(later([a, b])).toEqual({ ...NOTHING, missed: [`${C} waits`], counts: [2, 1, 1, 1] });
    const lost = { ...(facts.stored.get(C) as StoredCapability), missing_since: "2026-11-15T02:00:00.000Z" };
    const stored = new Map(facts.stored).set(C, lost);
    expect(later([a, b], { stored })).toEqual({ ...NOTHING, missed: [`${C} missing`], counts: [2, 1, 1, 0] });
  });

  it("holds what people rarely mean, and believes what its code names", () => {
    const [a = {}, , c = {}] = rows;
    expect(later([])).toEqual({ hold: "emptied" });
    const swapped = [
      { ...a, title_id: c.title_id },
      { ...c, title_id: a.title_id },
    ];
    expect(later(swapped)).toEqual({ hold: "rows_swapped" });
    const held = judged(swapped, facts, known);
    const release = "hold" in held ? held.hold.code : "";
    expect(later(swapped, { release })).toMatchObject({ accepted: [`${A} submitted new`, `${C} submitted new`] });
  });

  it("takes no row of another agency, and holds a copy of its workbook", () => {
    const [a = {}, b = {}, c = {}] = rows;
    const stranger = row("KB-000000000Z");
    const owners = new Map([["KB-000000000Z", "Dinas Kesehatan"]]);
    expect(later([a, b, c, stranger], { owners })).toEqual({
      ...NOTHING,
      problems: ["6 foreign_id"],
      counts: [4, 2, 2, 0],
    });
    const all = new Map(rows.map((one) => [String(one.id), "Dinas Kesehatan"]));
    expect(told(judged(rows, { owners: all }))).toEqual({ hold: "copied_workbook" });
  });
});

it("a grid without headings, or with a column twice, is held and never released", () => {
  const twice = gridOf([row(A)], ["title_id", "id", "status", "summary_id", "summary_id"]);
  expect(compareSheet([["apa saja"]], new Map(), "Setda")).toMatchObject({
    hold: { problem: { code: "no_headings" } },
  });
  expect(compareSheet(twice, new Map(), "Setda")).toMatchObject({
    hold: { problem: { code: "column_doubled", column: "summary_id" } },
  });
});
