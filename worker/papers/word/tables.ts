// Tables as Word tables: fixed widths, heads that repeat, rows that are not torn apart.

import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Cell, PaperTable } from "../../../shared/papers/document.ts";
import { BODY, COLOURS, FILLS, space, twips } from "./looks.ts";
import { runsOf } from "./paragraphs.ts";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line };
/** A row with a longer text may go on over the page; keeping it whole would leave half a page blank. */
const TEARABLE = 1200;
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** The table, and a little space after it. */
export function tableOf(table: PaperTable): (Table | Paragraph)[] {
  const line = table.frame === "grid" ? LINE : NO_LINE;
  const widths = table.widths.map(twips);
  const last = table.rows.length - 1;
  const made = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      ...(table.head === undefined ? [] : [headRow(table, table.head, widths)]),
      ...table.rows.map((cells, at) => bodyRow(table, cells, widths, table.together === true && at < last)),
    ],
  });
  return [made, new Paragraph({ children: [], spacing: { after: 0, line: 120 } })];
}

function headRow(table: PaperTable, head: readonly string[], widths: readonly number[]): TableRow {
  const cells = head.map((text) => ({ lines: [[{ text, bold: true }]], shade: "head", align: "center" }) as const);
  const children = cells.map((one, at) => cellOf(one, table, widths[at], true));
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

function bodyRow(table: PaperTable, cells: readonly Cell[], widths: readonly number[], keepNext: boolean): TableRow {
  const { rowHeight } = table;
  return new TableRow({
    cantSplit: lengthOf(cells) < TEARABLE,
    ...(rowHeight === undefined ? {} : { height: { value: twips(rowHeight), rule: HeightRule.ATLEAST } }),
    children: cells.map((one, at) => cellOf(one, table, widths[at], keepNext)),
  });
}

/** The characters of the longest cell. */
function lengthOf(cells: readonly Cell[]): number {
  return Math.max(0, ...cells.map((one) => JSON.stringify(one.lines).length));
}

function cellOf(
  { lines, shade, align }: Cell,
  table: PaperTable,
  width: number | undefined,
  keepNext: boolean,
): TableCell {
  const { size = BODY, frame } = table;
  const above = twips(frame === "none" ? 0.3 : 0.8);
  const side = frame === "none" ? 0 : twips(1.4);
  const isCentred = align === "center";
  return new TableCell({
    width: { size: width ?? 0, type: WidthType.DXA },
    margins: { top: above, bottom: above, left: side, right: side },
    verticalAlign: isCentred && shade !== undefined ? VerticalAlign.CENTER : VerticalAlign.TOP,
    ...(shade === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill: FILLS[shade] } }),
    children: lines.map(
      (line, at) =>
        new Paragraph({
          children: runsOf(line, size),
          alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { after: at === lines.length - 1 ? 0 : space(1.5) },
          keepNext,
        }),
    ),
  });
}
