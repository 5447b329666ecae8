// Ids that rows had and lost: a row is known by what was in its cell a moment ago, or by the version that its content makes.

import { headingNames, headingOf } from "../../shared/parse/layout.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import { readRow } from "../../shared/parse/readRow.ts";
import type { SheetRow } from "../../shared/parse/readSheet.ts";
import { STRENGTHS } from "../../shared/parse/readSheet.ts";
import { excerpt } from "../../shared/text/excerpt.ts";
import { isId } from "../../shared/version/ids.ts";
import { versionOf } from "../../shared/version/versionOf.ts";
import { handBack } from "../sheet/handBack.ts";
import { type Answer, readFeedback } from "./feedback.ts";
import { columnAt, type Strengths } from "./strengths.ts";

const TYPED_SHOWN = 60;
/** So many contents are compared with so many lost ids; a sheet of which more is lost is restored from its history. */
const MOST_COMPARED = 1500;
const HEAD_ROWS = 10;

/**
 * The id that a single edited cell of Kode held before, where it may be put back: no other row has it, and it is not
 * another agency's. `before`: what the cell held, as Google tells it.
 */
export function formerId(strengths: Strengths, row: SheetRow, column: number, before: unknown): string | undefined {
  const id = String(before ?? "")
    .trim()
    .toUpperCase();
  if (column !== columnAt(strengths, "id") || !isId(id) || id === row.id) return undefined;
  if (strengths.reading.rows.some((one) => one.id === id)) return undefined;
  return readFeedback().get(id)?.isOwn === false ? undefined : id;
}

/** Of rows without an id of their own, those whose content proves which they had: its version stands beside the id. */
export function provenIds(
  rows: readonly SheetRow[],
  { reading }: Strengths,
  feedback: ReadonlyMap<string, Answer>,
  lists: Lists,
): Map<number, string> {
  const present = new Set(reading.rows.map((one) => one.id));
  const lost = [...feedback.values()].filter((one) => one.isOwn && one.version !== "" && !present.has(one.id));
  const found = new Map<number, string>();
  for (const row of rows.slice(0, Math.floor(MOST_COMPARED / Math.max(1, lost.length)))) {
    const { content } = readRow(row.cells, reading.positions, lists);
    const own = lost.filter((one) => versionOf(one.id, content) === one.version);
    const [only, ...others] = own.filter((one) => ![...found.values()].includes(one.id));
    if (only !== undefined && others.length === 0) found.set(row.row, only.id);
  }
  return found;
}

/** Of rows with one id, the one whose content is what stands recorded for it; the first where none is, or nobody knows. */
export function originalOf(
  same: readonly SheetRow[],
  { reading }: Strengths,
  feedback: ReadonlyMap<string, Answer>,
  lists: Lists,
): SheetRow | undefined {
  const version = feedback.get(same[0]?.id ?? "")?.version ?? "";
  const recorded = same.slice(0, MOST_COMPARED).find((row) => {
    return version !== "" && versionOf(row.id, readRow(row.cells, reading.positions, lists).content) === version;
  });
  return recorded ?? same[0];
}

/** Whether the column of codes stands under its own heading: only there is a text that is no code a slip of the hand. */
export function isCodeColumnKnown({ grid, reading }: Strengths): boolean {
  const at = reading.positions.get("id") ?? -1;
  const names = headingNames(STRENGTHS);
  return grid.slice(0, HEAD_ROWS).some((row) => names.get(headingOf(row[at])) === "id");
}

/** Notes what people had typed over a code beside the code that stands there now. */
export function handBackCode(strengths: Strengths, row: SheetRow): string[] {
  const column = columnAt(strengths, "id");
  if (row.id === "" || isId(row.id) || column === undefined) return [];
  const typed = excerpt(row.id, TYPED_SHOWN);
  handBack(strengths.sheet.getRange(row.row, column), typed, "Kode diisi Kembar, jadi kode baris ini dikembalikan.");
  return [`Kode pada baris "${excerpt(row.title, TYPED_SHOWN)}" dikembalikan; tadinya tertulis "${typed}".`];
}
