// Parsing beside the peers: the same rows of all columns, ours judged and versioned, theirs read, both from an answer's text.

import { acceptRow } from "../../shared/accept/acceptRow.ts";
import { compareRows } from "../../shared/accept/compareRows.ts";
import type { Cell } from "../../shared/parse/cell.ts";
import { rowReader } from "../../shared/parse/readRow.ts";
import { readSheet, type SheetReading } from "../../shared/parse/readSheet.ts";
import { line, medians } from "./measure.ts";
import { readByGoogleSpreadsheet, spreadsheetAnswers } from "./peers/googleSpreadsheet.ts";
import { csvOf, readByPapaparse } from "./peers/papaparse.ts";
import { readByPublicSheetsParser, visualizationAnswer } from "./peers/publicSheetsParser.ts";
import { sampleGrid } from "./sampleGrid.ts";

const LISTS = { programmes: [], today: "2026-11-23" };
const ROUNDS = 7;

type Known = Parameters<typeof compareRows>[1];

function reading(rows: readonly Cell[][]): SheetReading {
  const found = readSheet(rows);
  if ("problem" in found) throw new Error(found.problem.code);
  return found;
}

/** The rows that were judged and versioned, of all that were read and compared. */
function readByKembar(rows: readonly Cell[][], known: Known): number {
  const found = reading(rows);
  const { changed } = compareRows(found, known);
  const history = { before: undefined, log: [], order: [] };
  const readRow = rowReader(found.positions, LISTS);
  return changed.map((row) => acceptRow(row, readRow(row.cells, row.isPlain), history, "2026-11-23")).length;
}

/** What is known once all rows were read, but for each `every`th, which counts as changed; 0: none changed. */
function knownOf(rows: readonly Cell[][], every: number): Known {
  return new Map(
    reading(rows).rows.map((row, n) => {
      const fingerprint = every > 0 && n % every === 0 ? "" : row.fingerprint;
      return [row.id, { id: row.id, fingerprint, missing: false, gone: false }];
    }),
  );
}

/** Google's answer as a text, and the grid that it holds. */
function answered(grid: readonly Cell[][]): string {
  return JSON.stringify({ valueRanges: [{ values: grid }] });
}

function gridIn(answer: string): Cell[][] {
  return JSON.parse(answer).valueRanges[0].values;
}

/** Prints rows per second, unchanged, a hundredth and all changed, and the ratios to the peers. */
export async function benchParsing(count: number): Promise<void> {
  const answer = answered(sampleGrid(count));
  const rows = gridIn(answer);
  const [none, hundredth, all]: Known[] = [knownOf(rows, 0), knownOf(rows, 100), new Map()];
  const [answers, visualization, csv] = [spreadsheetAnswers(rows), visualizationAnswer(rows), csvOf(rows)];
  const [same, few, changed, fromText, spreadsheet, publicSheet, papa] = await medians(
    [
      () => expectRows(readByKembar(rows, none ?? new Map()), 0),
      () => expectRows(readByKembar(rows, hundredth ?? new Map()), Math.ceil(count / 100)),
      () => expectRows(readByKembar(rows, all ?? new Map()), count),
      () => expectRows(readByKembar(gridIn(answer), all ?? new Map()), count),
      async () => expectRows(await readByGoogleSpreadsheet(answers), count),
      () => expectRows(readByPublicSheetsParser(visualization), count),
      () => expectRows(readByPapaparse(csv), count),
    ],
    ROUNDS,
  );
  const perSecond = (ms = Number.NaN) => Math.round((count / ms) * 1000);
  const ratio = (ms = Number.NaN) => ms / (fromText ?? Number.NaN);
  line(`parse ${count} rows, unchanged`, perSecond(same), "rows/s", { least: 100_000 });
  line(`parse ${count} rows, 1 % changed`, perSecond(few), "rows/s");
  line(`parse, check, version ${count} rows, all changed`, perSecond(changed), "rows/s", { least: 40_000 });
  line("the same from the text of Google's answer", perSecond(fromText), "rows/s");
  line("  beside google-spreadsheet, which only reads", ratio(spreadsheet), "×", { least: 1 });
  line("  beside public-google-sheets-parser, which only reads", ratio(publicSheet), "×");
  line("  beside papaparse with a JSON Schema validator", ratio(papa), "×");
}

function expectRows(found: number, wanted: number): void {
  if (found !== wanted) throw new Error(`${found} rows were read instead of ${wanted}`);
}
