// One sheet of an xlsx file.

import { columnName } from "../sheets/a1/columnName.ts";
import { areaText } from "../sheets/a1/rangeText.ts";
import { hiddenRows } from "../sheets/filter/hiddenRows.ts";
import type { Evaluation } from "../sheets/formula/evaluation.ts";
import { isError } from "../sheets/formula/value.ts";
import { areaOf } from "../sheets/model/area.ts";
import { type Cell, isFormula, type Sheet } from "../sheets/model/workbook.ts";
import { excelFormula } from "./excelFormula.ts";
import type { Styles } from "./styles.ts";
import { validationsXml } from "./validations.ts";
import { element, xmlFile, xmlText } from "./xml.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PIXELS_PER_CHARACTER = 7;

/** The content of sheetN.xml: cells, frozen rows and columns, sizes, filter, merges, drop-downs. */
export function sheetXml(evaluation: Evaluation, position: number, styles: Styles): string {
  const sheet = evaluation.workbook.sheets[position];
  if (sheet === undefined) return xmlFile(element("worksheet", { xmlns: MAIN }, element("sheetData", {})));
  const parts = [
    element("sheetViews", {}, element("sheetView", { workbookViewId: 0 }, paneXml(sheet))),
    columnsXml(sheet),
    element("sheetData", {}, rowsXml(evaluation, position, sheet, styles)),
    filterXml(sheet),
    mergesXml(sheet),
    validationsXml(sheet),
  ];
  return xmlFile(element("worksheet", { xmlns: MAIN }, parts.join("")));
}

function paneXml(sheet: Sheet): string {
  const { frozenRowCount, frozenColumnCount } = sheet.properties.gridProperties ?? {};
  const rows = frozenRowCount ?? 0;
  const columns = frozenColumnCount ?? 0;
  if (rows + columns === 0) return "";
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const topLeftCell = `${columnName(columns)}${rows + 1}`;
  return element("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell,
    activePane,
    state: "frozen",
  });
}

function columnsXml(sheet: Sheet): string {
  const columns = sheet.columnStates.flatMap((state, n) => {
    if (state === undefined) return [];
    const width = (state.pixelSize ?? 100) / PIXELS_PER_CHARACTER;
    return [
      element("col", { min: n + 1, max: n + 1, width, customWidth: 1, hidden: state.hiddenByUser ? 1 : undefined }),
    ];
  });
  return columns.length === 0 ? "" : element("cols", {}, columns.join(""));
}

function rowsXml(evaluation: Evaluation, position: number, sheet: Sheet, styles: Styles): string {
  const count = Math.max(sheet.rows.length, sheet.rowStates.length);
  const filtered = hiddenRows(evaluation, position);
  const rows: string[] = [];
  for (let row = 0; row < count; row += 1) {
    const cells = (sheet.rows[row] ?? []).map(
      (cell, column) => cell && cellXml(evaluation, position, row, column, cell, styles),
    );
    const hidden = sheet.rowStates[row]?.hiddenByUser || filtered.has(row) ? 1 : undefined;
    const inner = cells.filter((cell) => cell !== undefined).join("");
    if (inner !== "" || hidden !== undefined) rows.push(element("row", { r: row + 1, hidden }, inner));
  }
  return rows.join("");
}

function cellXml(
  evaluation: Evaluation,
  position: number,
  row: number,
  column: number,
  cell: Cell,
  styles: Styles,
): string {
  const r = `${columnName(column)}${row + 1}`;
  const s = styles.numberOf(cell.format) || undefined;
  if (cell.input === undefined) return element("c", { r, s });
  const value = evaluation.valueAt(position, row, column);
  const formula =
    isFormula(cell.input) && !cell.input.broken ? `<f>${xmlText(excelFormula(cell.input.formula))}</f>` : "";
  if (typeof value === "number") return element("c", { r, s }, `${formula}<v>${value}</v>`);
  if (typeof value === "boolean") return element("c", { r, s, t: "b" }, `${formula}<v>${value ? 1 : 0}</v>`);
  if (isError(value)) return element("c", { r, s, t: "e" }, `${formula}<v>${xmlText(value.error)}</v>`);
  const text = xmlText(value ?? "");
  if (formula !== "") return element("c", { r, s, t: "str" }, `${formula}<v>${text}</v>`);
  return element("c", { r, s, t: "inlineStr" }, `<is><t xml:space="preserve">${text}</t></is>`);
}

function filterXml(sheet: Sheet): string {
  const range = sheet.objects.basicFilter?.range;
  return range ? element("autoFilter", { ref: areaText(areaOf(range, sheet)) }) : "";
}

function mergesXml(sheet: Sheet): string {
  const merges = sheet.objects.merges.map((merge) => element("mergeCell", { ref: areaText(areaOf(merge, sheet)) }));
  return merges.length === 0 ? "" : element("mergeCells", { count: merges.length }, merges.join(""));
}
