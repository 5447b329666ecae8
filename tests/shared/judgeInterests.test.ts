// What people write in Minat: taken by id, refused in words, and never decided by the order of rows.

import { expect, test } from "vitest";
import { judgeInterests, type KnownInterest } from "../../shared/interest/judgeInterests.ts";
import type { Cell } from "../../shared/parse/cell.ts";
import { readTab } from "../../shared/parse/readTab.ts";
import { INTEREST_TAB } from "../../shared/registerTabs.ts";

const NOW = "2026-11-27T02:00:00.000Z";
const [ONE, TWO, THREE] = ["MI-0000000001", "MI-0000000002", "MI-0000000003"];
type Cells = Readonly<Record<string, string>>;

const knownOne = (id: string, cells: Cells = {}, more: Partial<KnownInterest> = {}): KnownInterest => ({
  ...{ id, cells, state: "new", reason: null, acknowledged_at: null, ended_at: null, isErased: false },
  ...more,
});
/** Judges rows as they stand in the sheet. */
function judge(rows: readonly Cells[], known: readonly KnownInterest[]) {
  const heads = [INTEREST_TAB.columns.map(({ key }) => `#${key}`), INTEREST_TAB.columns.map((one) => one.heading.id)];
  const grid: Cell[][] = [...heads];
  for (const row of rows) grid.push(INTEREST_TAB.columns.map(({ key }) => row[key] ?? ""));
  const reading = readTab(grid, INTEREST_TAB);
  if ("problem" in reading) throw new Error(reading.problem.code);
  return judgeInterests(reading, new Map(known.map((one) => [one.id, one])), NOW);
}
const codes = (rows: readonly Cells[], known: readonly KnownInterest[]) =>
  judge(rows, known).problems.map((one) => [one.code, one.row]);

test("a state is taken with its time; a second reading takes nothing, an emptied cell takes nothing back", () => {
  const row = { interest: ONE, interest_state: "Sudah dijawab", owner: "Sekretariat" };
  const { changes, problems } = judge([row], [knownOne(ONE)]);
  expect(problems).toEqual([]);
  expect(changes).toMatchObject([{ id: ONE, state: "acknowledged", acknowledged_at: NOW, ended_at: null }]);
  const again = { ...(changes[0] ?? knownOne(ONE)) };
  expect(judge([row], [again]).changes).toEqual([]);
  expect(judge([{ interest: ONE, owner: "Sekretariat" }], [again]).changes).toMatchObject([{ state: "acknowledged" }]);
  expect(judge([], [again])).toEqual({ changes: [], problems: [] });
});

test("what ends it is dated, and undated when it goes on", () => {
  const declined = { interest: ONE, interest_state: "Tidak dilanjutkan", decline_reason: "CAPACITY" };
  const [ended] = judge([declined], [knownOne(ONE)]).changes;
  expect(ended).toMatchObject({ state: "declined", reason: "CAPACITY", ended_at: NOW, acknowledged_at: NOW });
  expect(judge([{ interest: ONE, interest_state: "Dijajaki" }], [ended ?? knownOne(ONE)]).changes).toMatchObject([
    { state: "exploring", reason: null, ended_at: null, acknowledged_at: NOW },
  ]);
});

test("what cannot be taken is named at its row as long as it stands, and what was noted is kept", () => {
  const rows = [
    { interest: ONE, interest_state: "Ditolak", owner: "A" },
    { interest: TWO, interest_state: "Mungkin" },
    { interest: "MI-ZZZZZZZZZZ", owner: "B" },
  ];
  const told = [
    ["interest_unknown", 5],
    ["interest_reason_needed", 3],
    ["not_in_list_at_all", 4],
  ];
  const { changes, problems } = judge(rows, [knownOne(ONE), knownOne(TWO)]);
  expect(problems.map((one) => [one.code, one.row])).toEqual(told);
  expect(changes).toMatchObject([
    { id: ONE, state: "new", cells: { owner: "A" } },
    { id: TWO, state: "new" },
  ]);
  expect(codes(rows, changes).sort()).toEqual([...told].sort());
});

test("a sort of some columns moves no state from one interest to another", () => {
  const states = ["Sudah dijawab", "Dijajaki", "Disepakati"];
  const known = [ONE, TWO, THREE].map((id, at) => knownOne(id, { interest_state: states[at] ?? "", owner: `${at}` }));
  const sorted = [ONE, TWO, THREE].map((interest, at) => ({
    interest,
    interest_state: states[(at + 1) % 3] ?? "",
    owner: `${at}`,
  }));
  expect(judge(sorted, known)).toMatchObject({
    changes: [],
    problems: [{ code: "interests_moved", values: { n: 3 } }],
  });
  const whole = [...known].reverse().map(({ id, cells }) => ({ interest: id, ...cells }));
  expect(judge(whole, known)).toEqual({ changes: [], problems: [] });
  const both = known.slice(0, 2).map(({ id, cells }) => ({ interest: id, ...cells, interest_state: "Disepakati" }));
  expect(judge(both, known).changes).toHaveLength(2);
});

test("two rows of one interest that differ decide nothing; alike ones count once; an erased one is to be deleted", () => {
  const differ = [
    { interest: ONE, interest_state: "Dijajaki" },
    { interest: ONE, interest_state: "Disepakati" },
  ];
  expect(judge(differ, [knownOne(ONE)])).toMatchObject({ changes: [], problems: [{ code: "interest_twice" }] });
  const alike = [differ[0] ?? {}, differ[0] ?? {}];
  expect(judge(alike, [knownOne(ONE)])).toMatchObject({ changes: [{ state: "exploring" }], problems: [] });
  const erased = [knownOne(ONE, {}, { isErased: true })];
  expect(judge(alike.slice(1), erased)).toMatchObject({ changes: [], problems: [{ code: "interest_erased" }] });
});
