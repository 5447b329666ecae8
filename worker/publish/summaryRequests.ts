// The requests that bring Ringkasan to what it is to show: rows by their place, for their order is part of what they say.

import type { GridRange, RowData, SheetRequest } from "../../shared/google/requests.ts";
import { chartRequests } from "../../shared/summary/charts.ts";
import { rowCells, rowMark, SUMMARY_FIELDS } from "../../shared/summary/rowCells.ts";
import type { Summary } from "../../shared/summary/summaryOf.ts";
import { ROWS_PER_REQUEST } from "../../shared/system/tabRow.ts";
import { SUMMARY_TAB } from "../../shared/systemTabs.ts";
import { dressRequests } from "../../shared/template/requestsOf.ts";
import { FIRST_DATA_ROW } from "../../shared/template/tabPlan.ts";
import { summaryPlan } from "../../shared/workbooks/registerPlans.ts";
import type { StandingRows } from "../workbooks/registerRanges.ts";

/**
 * Nothing where all of it stands. Rows that differ are written in their place, those below the last one are appended, which
 * grows the grid; with any of them the charts. `lost`: charts of which it is known that somebody took them away.
 * `offsetHours`: by which the city is ahead of UTC.
 */
export function* summaryRequests(
  standing: StandingRows,
  summary: Summary,
  lost: readonly number[],
  offsetHours: number,
): Generator<SheetRequest> {
  const { sheetId } = SUMMARY_TAB;
  const { intact, rows: before } = standing;
  const known = new Map(before.map((row) => [row.at, intact ? `${row.key} ${row.mark}` : ""]));
  const end = Math.max(FIRST_DATA_ROW, (before.at(-1)?.at ?? 0) + 1);
  const wanted = summary.rows.map((row, at) => ({ row, at: FIRST_DATA_ROW + at, said: `${row.key} ${rowMark(row)}` }));
  const changed = wanted.filter(({ at, said }) => at < end && known.get(at) !== said);
  const below = wanted.filter(({ at }) => at >= end);
  const last = FIRST_DATA_ROW + wanted.length;
  const isSame = intact && changed.length + below.length + lost.length === 0 && end <= last;
  if (isSame) return;
  if (!intact) yield* dressRequests(summaryPlan(), []);
  const written = (one: (typeof wanted)[number]): RowData => rowCells(one.row, offsetHours);
  for (const run of runsOf(changed)) {
    const start = { sheetId, rowIndex: run[0]?.at ?? FIRST_DATA_ROW, columnIndex: 0 };
    yield { updateCells: { start, rows: run.map(written), fields: SUMMARY_FIELDS } };
  }
  if (end > last) yield emptied({ sheetId, startRowIndex: last, endRowIndex: end });
  for (let at = 0; at < below.length; at += ROWS_PER_REQUEST) {
    const rows = below.slice(at, at + ROWS_PER_REQUEST).map(written);
    yield { appendCells: { sheetId, rows, fields: SUMMARY_FIELDS } };
  }
  yield* chartRequests(summary, (id) => lost.includes(id));
}

function emptied(range: GridRange): SheetRequest {
  return { updateCells: { range, rows: [], fields: "userEnteredValue,userEnteredFormat" } };
}

/** Neighbouring rows in one piece, so many at once. */
function runsOf<T extends { readonly at: number }>(rows: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.at === row.at - 1 && run.length < ROWS_PER_REQUEST) run.push(row);
    else runs.push([row]);
  }
  return runs;
}
