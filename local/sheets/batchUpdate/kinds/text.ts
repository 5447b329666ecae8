// findReplace, trimWhitespace, textToColumns, pasteData, deleteDuplicates: work on the texts of cells.

import type { sheets_v4 } from "googleapis";
import { localFormula } from "../../formula/formulaText.ts";
import { isError } from "../../formula/value.ts";
import { type Area, wholeSheet } from "../../model/area.ts";
import { changeDimension } from "../../model/changeDimension.ts";
import { cellAt, editCells, withMember } from "../../model/editCells.ts";
import { widest } from "../../model/widest.ts";
import { isFormula, type Sheet, type Workbook } from "../../model/workbook.ts";
import { withTyped } from "../../values/inputOf.ts";
import { shownFormat, shownText } from "../../values/render.ts";
import { cutRows } from "../cutRows.ts";
import { DELIMITERS, splitRows } from "../delimiters.ts";
import { guardArea } from "../guard.ts";
import { type BatchContext, gridArea, gridById, type Kind, RequestRefused, replaced } from "../kind.ts";
import { pasteOf } from "./paste.ts";

type FindReplace = sheets_v4.Schema$FindReplaceRequest;

function pattern(request: FindReplace): RegExp {
  const find = request.find ?? "";
  if (find === "") throw new RequestRefused("find must not be empty.");
  const source = request.searchByRegex ? find : find.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  try {
    return new RegExp(request.matchEntireCell ? `^(?:${source})$` : source, request.matchCase ? "g" : "gi");
  } catch {
    throw new RequestRefused(`Invalid regular expression: ${find}`);
  }
}

function searched(workbook: Workbook, request: FindReplace): readonly { readonly sheet: Sheet; readonly area: Area }[] {
  if (request.range) return [gridArea(workbook, request.range)];
  if (request.allSheets) return workbook.sheets.map((sheet) => ({ sheet, area: wholeSheet(sheet) }));
  const sheet = gridById(workbook, request.sheetId);
  return [{ sheet, area: wholeSheet(sheet) }];
}

/** Replaces text in values (and formulas where asked); the result is read as if typed. */
export const findReplace: Kind<"findReplace"> = (workbook, request, context) => {
  const form = pattern(request);
  const replacement = request.replacement ?? "";
  const counts = { valuesChanged: 0, formulasChanged: 0, rowsChanged: 0, sheetsChanged: 0, occurrencesChanged: 0 };
  let state = workbook;
  for (const { sheet, area } of searched(workbook, request)) {
    const rows = new Set<number>();
    const edited = editCells(sheet, area, (cell, row, column) => {
      const isCode = isFormula(cell?.input);
      if (cell?.input === undefined || (isCode && !request.includeFormulas)) return cell;
      const text = isFormula(cell.input)
        ? localFormula(cell.input, workbook.locale)
        : shownText(cell.input, shownFormat(cell), workbook.locale);
      const hits = text.match(form)?.length ?? 0;
      if (hits === 0) return cell;
      guardArea(
        workbook,
        sheet,
        { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 },
        context,
      );
      counts.occurrencesChanged += hits;
      counts[isCode ? "formulasChanged" : "valuesChanged"] += 1;
      rows.add(row);
      const replacedText = request.searchByRegex
        ? text.replace(form, replacement)
        : text.replace(form, () => replacement);
      return replacedText === ""
        ? withMember(cell, "input", undefined)
        : withTyped(cell, replacedText, workbook.locale);
    });
    counts.rowsChanged += rows.size;
    if (rows.size > 0) counts.sheetsChanged += 1;
    state = replaced(state, edited);
  }
  return { workbook: state, reply: { findReplace: counts } };
};

/** Spaces at both ends go, runs of spaces inside become one. */
export const trimWhitespace: Kind<"trimWhitespace"> = (workbook, request, context) => {
  const { sheet, area } = gridArea(workbook, request.range);
  guardArea(workbook, sheet, area, context);
  let cellsChangedCount = 0;
  const edited = editCells(sheet, area, (cell) => {
    if (typeof cell?.input !== "string") return cell;
    const trimmed = cell.input.trim().replace(/\s+/g, " ");
    if (trimmed === cell.input) return cell;
    cellsChangedCount += 1;
    return withMember(cell, "input", trimmed || undefined);
  });
  return { workbook: replaced(workbook, edited), reply: { trimWhitespace: { cellsChangedCount } } };
};

/** Writes text rows and cells from a place, each cell read as if typed. */
function writeTexts(
  workbook: Workbook,
  sheet: Sheet,
  rows: readonly (readonly string[])[],
  row: number,
  column: number,
  context: BatchContext,
  type?: string | null,
): Sheet {
  const width = widest(rows, (cells) => cells.length);
  const area = { startRow: row, startColumn: column, endRow: row + rows.length, endColumn: column + width };
  if (area.endRow > sheet.rowCount || area.endColumn > sheet.columnCount)
    throw new RequestRefused("The pasted data would exceed the grid.");
  guardArea(workbook, sheet, area, context);
  const pick = pasteOf(type);
  return editCells(sheet, area, (cell, r, c) => {
    const text = rows[r - row]?.[c - column];
    if (text === undefined) return cell;
    return pick(text === "" ? undefined : withTyped(undefined, text, workbook.locale), cell);
  });
}

/** Pastes delimited text. HTML is not read here. */
export const pasteData: Kind<"pasteData"> = (workbook, request, context) => {
  if (request.html) throw new RequestRefused("Pasting HTML is not supported here.");
  const sheet = gridById(workbook, request.coordinate?.sheetId);
  const rows = splitRows(request.data ?? "", request.delimiter || "\t");
  const { rowIndex, columnIndex } = request.coordinate ?? {};
  const edited = writeTexts(workbook, sheet, rows, rowIndex ?? 0, columnIndex ?? 0, context, request.type);
  return { workbook: replaced(workbook, edited) };
};

/** Splits the texts of one column over the columns right of it. */
export const textToColumns: Kind<"textToColumns"> = (workbook, request, context) => {
  const { sheet, area } = gridArea(workbook, request.source);
  if (area.endColumn - area.startColumn !== 1) throw new RequestRefused("The source must be one column.");
  const delimiter =
    request.delimiterType === "CUSTOM" ? request.delimiter : DELIMITERS[request.delimiterType ?? "COMMA"];
  let grid = sheet;
  for (let row = area.startRow; row < Math.min(area.endRow, sheet.rows.length); row += 1) {
    const input = cellAt(sheet, row, area.startColumn)?.input;
    if (typeof input !== "string") continue;
    grid = writeTexts(workbook, grid, [input.split(delimiter ?? ",")], row, area.startColumn, context);
  }
  return { workbook: replaced(workbook, grid) };
};

/** Rows that say the same in the compared columns as a row above are taken out of the range. */
export const deleteDuplicates: Kind<"deleteDuplicates"> = (workbook, request, context) => {
  const { sheet, area } = gridArea(workbook, request.range);
  guardArea(workbook, sheet, area, context);
  const columns = (request.comparisonColumns ?? []).flatMap((span) =>
    Array.from({ length: (span.endIndex ?? 0) - (span.startIndex ?? 0) }, (_, n) => (span.startIndex ?? 0) + n),
  );
  const compared =
    columns.length > 0
      ? columns
      : Array.from({ length: area.endColumn - area.startColumn }, (_, n) => area.startColumn + n);
  const evaluation = context.evaluation(workbook);
  const position = workbook.sheets.indexOf(sheet);
  const seen = new Set<string>();
  const doubled: number[] = [];
  for (let row = area.startRow; row < area.endRow; row += 1) {
    const key = JSON.stringify(
      compared.map((column) => {
        const value = evaluation.valueAt(position, row, column);
        return isError(value) ? value.error : typeof value === "string" ? value.toLowerCase() : value;
      }),
    );
    if (seen.has(key)) doubled.push(row);
    else seen.add(key);
  }
  const isWhole = area.startColumn === 0 && area.endColumn === sheet.columnCount && area.endRow === sheet.rowCount;
  const next =
    isWhole && doubled.length < sheet.rowCount
      ? doubled.reduceRight(
          (state, row) =>
            changeDimension(state, gridById(state, sheet.sheetId), "ROWS", {
              kind: "delete",
              start: row,
              end: row + 1,
            }),
          workbook,
        )
      : replaced(workbook, cutRows(sheet, area, doubled));
  return { workbook: next, reply: { deleteDuplicates: { duplicatesRemovedCount: doubled.length } } };
};
