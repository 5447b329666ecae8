// Whatever happens to the rows of tags and headings, and in whatever order people then click: every typed word stays in its
// column, and what is read of the sheet is what was typed, or the sheet is held.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { RunningGoogle } from "local-google";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { StoredCapability } from "../../shared/accept/acceptRow.ts";
import { compareSheet, judgeSheet, type SheetFacts } from "../../shared/accept/judgeSheet.ts";
import { COLUMNS } from "../../shared/columns.ts";
import type { Grid } from "../../shared/parse/cell.ts";
import { lettersOf } from "../../shared/tab.ts";
import type { BuiltAddon } from "../../tools/build.ts";
import { startLocalGoogle } from "../../tools/localGoogle/startLocalGoogle.ts";
import { GOOD, testId } from "../e2e/support/rows.ts";
import { builtAddon } from "../support/builtAddon.ts";
import { clickerAtOnce } from "./support/atOnce.ts";
import { CLERK, newAgencyWorkbook, OWNER, PROGRAMMES } from "./support/office.ts";

const STORIES = 500;
/** The same stories each time; another number tells others. */
const SEED = 20_261_127;
const ROWS = 4;
const MOST_WORDS = 4;

/** Nobody who sees her column stand there lets a new one be made for it. */
const ISNT = /dibuat baru \(kosong\)/;

let dataDir = "";
let google: RunningGoogle;
let scripts: BuiltAddon;
let clicker: ReturnType<typeof clickerAtOnce>;
/** A workbook as it was made, and one whose columns people renamed, moved and added to, looked at once by Periksa. */
let templates: readonly string[] = [];

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "kembar-repair-"));
  scripts = await builtAddon();
  google = await startLocalGoogle({ port: 0, dataDir, scripts, scriptPatience: 10 });
  clicker = clickerAtOnce(google, scripts);
  const plain = filledWorkbook();
  const own = filledWorkbook();
  rearrange(own);
  for (const spreadsheet of [plain, own]) click(spreadsheet, "checkRows");
  clicker.stores.set(`document:${plain}`, "head", null);
  templates = [plain, own];
});
afterAll(async () => {
  await google.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const click = (spreadsheet: string, name: string, answer = "YES") =>
  clicker.click({ spreadsheet, user: CLERK, name, answer: (question) => (ISNT.test(question) ? "NO" : answer) });
const update = (spreadsheet: string, ...requests: object[]) =>
  google.google.as(OWNER).spreadsheets.batchUpdate(spreadsheet, { requests });
const gridOf = (spreadsheet: string, valueRenderOption = "UNFORMATTED_VALUE") =>
  (google.google.as(OWNER).spreadsheets.values.get(spreadsheet, "'Keunggulan'", { valueRenderOption }).values ??
    []) as Grid;

function filledWorkbook(): string {
  const spreadsheet = newAgencyWorkbook(google);
  const values = Array.from({ length: ROWS }, (_, n) =>
    COLUMNS.map(({ key, kind, role }) => {
      if (key === "id") return testId(n);
      if (role === "lookup") return null;
      const typed = new Map<string, string>(Object.entries(GOOD)).get(key);
      if (kind === "text") return `${key} baris ${n}`;
      if (key === "status") return n === 3 ? "Draf" : "Diajukan";
      return typed ?? null;
    }),
  );
  google.google.as(CLERK).spreadsheets.values.batchUpdate(spreadsheet, {
    valueInputOption: "RAW",
    data: [{ range: "Keunggulan!A3", values }],
  });
  update(spreadsheet, { deleteDimension: { range: span("ROWS", ROWS + 6, 1000) } });
  return spreadsheet;
}

/** People's own hand: two columns moved, one of their own with words in it, and a heading in their words. */
function rearrange(spreadsheet: string): void {
  update(
    spreadsheet,
    { moveDimension: { source: span("COLUMNS", 8, 10), destinationIndex: 3 } },
    { insertDimension: { range: span("COLUMNS", 5, 6), inheritFromBefore: false } },
  );
  const data = [
    { range: "Keunggulan!F2:F4", values: [["Catatan kami"], ["rapat Senin"], ["rapat Selasa"]] },
    { range: "Keunggulan!A2", values: [["Usulan bidang"]] },
  ];
  google.google.as(CLERK).spreadsheets.values.batchUpdate(spreadsheet, { valueInputOption: "RAW", data });
}

function span(dimension: "ROWS" | "COLUMNS", startIndex: number, endIndex: number) {
  return { sheetId: 101, dimension, startIndex, endIndex };
}

/** `what` names it where a story fails. */
interface Damage {
  readonly what: string;
  readonly act: (spreadsheet: string) => void;
}

const head = (rows: number, column: number, columns: number) => ({
  sheetId: 101,
  startRowIndex: rows === 1 ? 1 : 0,
  endRowIndex: rows === 0 ? 1 : 2,
  startColumnIndex: column,
  endColumnIndex: column + columns,
});
const which = fc.integer({ min: 0, max: 2 });
const column = fc.integer({ min: 0, max: COLUMNS.length - 1 });
const word = fc.oneof(
  fc.constantFrom("", "", "x", "Catatan", "123", "#judul", "Status"),
  fc.constantFrom(...COLUMNS.map((one) => `#${one.key}`)),
  fc.constantFrom(...COLUMNS.map((one) => one.heading.id)),
);

const start = fc.integer({ min: 0, max: COLUMNS.length - MOST_WORDS });
const words = fc.array(word, { minLength: 1, maxLength: MOST_WORDS });
const typed = fc.tuple(fc.integer({ min: 1, max: 2 }), start, words).map(
  ([row, at, texts]): Damage => ({
    what: `typed ${texts.join("|")} from ${lettersOf(at)}${row}`,
    act: (spreadsheet) => {
      const data = [{ range: `Keunggulan!${lettersOf(at)}${row}`, values: [texts] }];
      google.google.as(CLERK).spreadsheets.values.batchUpdate(spreadsheet, { valueInputOption: "RAW", data });
    },
  }),
);
const cleared = fc.tuple(which, column, fc.integer({ min: 1, max: COLUMNS.length })).map(
  ([rows, at, count]): Damage => ({
    what: `cleared ${count} from ${lettersOf(at)} in rows ${rows}`,
    act: (spreadsheet) =>
      update(spreadsheet, { updateCells: { range: head(rows, at, count), fields: "userEnteredValue" } }),
  }),
);
/** A shift of no more than the last three columns cannot be told from headings in people's own words. */
const before = fc.integer({ min: 0, max: COLUMNS.length - 5 });
const moved = fc.tuple(which, before, fc.integer({ min: 1, max: 2 }), fc.boolean()).map(
  ([rows, at, count, isIn]): Damage => ({
    what: `${isIn ? "put in" : "took out"} ${count} at ${lettersOf(at)} in rows ${rows}`,
    act: (spreadsheet) => {
      const body = { range: head(rows, at, count), shiftDimension: "COLUMNS" };
      update(spreadsheet, isIn ? { insertRange: body } : { deleteRange: body });
    },
  }),
);
const deleted = which.map(
  (rows): Damage => ({
    what: `deleted rows ${rows}`,
    act: (spreadsheet) =>
      update(spreadsheet, { deleteDimension: { range: span("ROWS", rows === 1 ? 1 : 0, rows === 0 ? 1 : 2) } }),
  }),
);
const sunk = fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 2, max: ROWS + 2 })).map(
  ([row, destinationIndex]): Damage => ({
    what: `moved row ${row + 1} before row ${destinationIndex + 1}`,
    act: (spreadsheet) =>
      update(spreadsheet, { moveDimension: { source: span("ROWS", row, row + 1), destinationIndex } }),
  }),
);
const blank = which.map(
  (row): Damage => ({
    what: `put in a blank row ${row + 1}`,
    act: (spreadsheet) =>
      update(spreadsheet, { insertDimension: { range: span("ROWS", row, row + 1), inheritFromBefore: row > 0 } }),
  }),
);

/** What moves whole rows comes last: behind it the rows 1 and 2 may hold what people typed. */
const damages = fc
  .tuple(fc.array(fc.oneof(typed, typed, cleared, moved), { maxLength: 3 }), fc.option(fc.oneof(deleted, sunk, blank)))
  .map(([cells, rows]) => [...cells, ...(rows === null ? [] : [rows])]);
const steps = fc.array(fc.constantFrom("prepareSheet", "prepareSheet", "checkRows", "sync"), {
  minLength: 1,
  maxLength: 3,
});
const story = fc.record({ own: fc.boolean(), damages, steps, answer: fc.constantFrom("YES", "YES", "NO") });

/** The typed words of a row without blanks, in their order: whole columns may come between them, nothing else. */
function wordsOf(grid: Grid): Map<string, string[]> {
  return new Map(
    grid.flatMap((row) => {
      const words = row.map(String).filter((cell) => cell !== "" && !cell.startsWith("="));
      const name = words.find((one) => one.startsWith("title_id baris"));
      return name === undefined ? [] : [[name, words] as const];
    }),
  );
}

const NOW = "2026-11-23T02:00:00.000Z";
const FACTS: SheetFacts = {
  before: { dataRows: 0, bound: [], problems: [] },
  stored: new Map(),
  logs: new Map(),
  versions: new Map(),
  owners: new Map(),
  lists: { today: "2026-11-23", programmes: PROGRAMMES },
  unit: "Bagian Kerja Sama",
  release: "",
  graceEnd: "2026-11-16T02:00:00.000Z",
  now: NOW,
};

/** What the Worker would store of a sheet that it knows, by id; undefined where it holds the sheet. */
function readAgain(grid: Grid, before: readonly StoredCapability[]): Map<string, StoredCapability> | undefined {
  const known = new Map(before.map((one) => [one.id, { ...one, missing: false, gone: false }]));
  const compared = compareSheet(grid, known, FACTS.unit);
  if ("hold" in compared) return undefined;
  const bound = COLUMNS.filter((one) => one.role !== "lookup").map((one) => one.key);
  const dataRows = before.length;
  const stored = new Map(before.map((one) => [one.id, one]));
  const facts = before.length === 0 ? FACTS : { ...FACTS, stored, before: { dataRows, bound, problems: [] } };
  const judged = judgeSheet(compared, facts);
  if ("hold" in judged) return undefined;
  const changed = [...judged.accepted.map((one) => one.stored), ...judged.missed];
  return new Map([...before, ...changed].map((one) => [one.id, one]));
}

it(`leaves every typed word in its column, and reads no other, in ${STORIES} stories`, () => {
  const known = templates.map((one) => ({
    words: wordsOf(gridOf(one, "FORMULA")),
    stored: [...(readAgain(gridOf(one), [])?.values() ?? [])],
  }));
  fc.assert(
    fc.property(story, ({ own, damages: some, steps: clicks, answer }) => {
      const at = own ? 1 : 0;
      const standing = known[at];
      const spreadsheet = google.google.as(OWNER).files.copy(templates[at] ?? "", { name: "Salinan" }).id ?? "";
      google.google.as(OWNER).permissions.create(spreadsheet, { type: "user", role: "writer", emailAddress: CLERK });
      clicker.stores.set(`document:${spreadsheet}`, "head", clicker.stores.get(`document:${templates[at]}`, "head"));
      for (const damage of some) damage.act(spreadsheet);
      const typedNow = wordsOf(gridOf(spreadsheet, "FORMULA"));
      for (const name of clicks) {
        if (name !== "sync") click(spreadsheet, name, answer);
        expect(wordsOf(gridOf(spreadsheet, "FORMULA"))).toEqual(typedNow);
        const now = readAgain(gridOf(spreadsheet), standing?.stored ?? []);
        if (now === undefined) continue;
        for (const one of standing?.stored ?? []) {
          const { content, missing_since } = now.get(one.id) ?? one;
          expect({ id: one.id, content, missing_since }).toEqual({
            id: one.id,
            content: one.content,
            missing_since: null,
          });
        }
      }
      google.google.as(OWNER).files.delete(spreadsheet);
    }),
    { numRuns: STORIES, seed: SEED, endOnFailure: true },
  );
});
