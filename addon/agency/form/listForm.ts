// The rows of the workbook as the form lists them: their state, and how much is still to be mended.

import { longDay } from "../../../shared/days/longDay.ts";
import { isWarning } from "../../../shared/messages/catalogue.ts";
import { textOf } from "../../../shared/parse/cell.ts";
import type { Lists } from "../../../shared/parse/lists.ts";
import { readRow, type Status } from "../../../shared/parse/readRow.ts";
import type { SheetRow } from "../../../shared/parse/readSheet.ts";
import { STATUS } from "../../../shared/vocabularies/status.ts";
import { labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import { currentLists } from "../lists.ts";
import { newIds } from "../newId.ts";
import { readAsSubmitted } from "../readAsSubmitted.ts";
import { openStrengths, type Strengths } from "../strengths.ts";
import { keptForms } from "./keptForms.ts";

/** A row of the list; `said` is its status in words, `open` and `advised` count problems and warnings, `confirmed` is a day in words or "". */
export interface ListedRow {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly said: string;
  readonly state: string;
  readonly note: string;
  readonly open: number;
  readonly advised: number;
  readonly confirmed: string;
}

/** Called by the form: the list as it stands now; null where the sheet cannot be read. */
export function listForm(): object | null {
  const strengths = openStrengths();
  if (typeof strengths === "string") return null;
  return { rows: listed(strengths, currentLists()), kept: keptForms(), fresh: newIds() };
}

/** The rows of a sheet that is read already, in its order. */
export function listed({ reading }: Strengths, lists: Lists): ListedRow[] {
  return reading.rows.map((row) => listedRow(row, reading.positions, lists));
}

/** Problems are counted as those of a row that is to be sent. */
function listedRow(row: SheetRow, positions: ReadonlyMap<string, number>, lists: Lists): ListedRow {
  const at = (key: string) => textOf(row.cells[positions.get(key) ?? -1]);
  const { status, content } = readRow(row.cells, positions, lists);
  const { problems } = readAsSubmitted(row, positions, lists);
  const advised = problems.filter((one) => isWarning(one.code)).length;
  return {
    id: row.id,
    title: row.title,
    status,
    said: labelOf(STATUS, status, "id"),
    state: at("review_status"),
    note: at("review_note"),
    open: problems.length - advised,
    advised,
    confirmed: longDay(content.confirmed_on ?? "", "id"),
  };
}
