// A workbook file (Office Open XML, ISO/IEC 29500) of one sheet: lines above, then a table with widths, a filter and links.

import { strToU8, zipSync } from "fflate";
import { xmlText } from "./xmlText.ts";

/** A cell; `link` leads somewhere. Everything is text: nothing is computed. */
interface WorkbookCell {
  readonly text: string;
  readonly link?: string | null;
}

export interface WorkbookTable {
  readonly name: string;
  /** What stands above the table: a line each. */
  readonly lines: readonly WorkbookCell[];
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly WorkbookCell[])[];
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** What Excel takes for one cell. */
const CELL_LETTERS = 32_767;
const STYLE = { plain: 0, bold: 1, link: 2, wrapped: 3 } as const;

/** The bytes of the file; equal tables are equal bytes. */
export function workbookFile(table: WorkbookTable): Uint8Array {
  const headingRow = table.lines.length + 2;
  const links: { readonly place: string; readonly address: string }[] = [];
  const cell = (column: number, row: number, { text, link }: WorkbookCell, style: number) => {
    const place = `${letters(column)}${row}`;
    if (link) links.push({ place, address: link });
    const words = xmlText(text.slice(0, CELL_LETTERS));
    return `<c r="${place}" s="${link ? STYLE.link : style}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
  };
  const row = (at: number, cells: readonly WorkbookCell[], style: number) =>
    `<row r="${at}">${cells.map((one, column) => cell(column, at, one, style)).join("")}</row>`;
  const rows = [
    ...table.lines.map((line, at) => row(at + 1, [line], at === 0 ? STYLE.bold : STYLE.plain)),
    row(
      headingRow,
      table.headings.map((text) => ({ text })),
      STYLE.bold,
    ),
    ...table.rows.map((cells, at) => row(headingRow + 1 + at, cells, STYLE.wrapped)),
  ];
  const widths = table.widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const last = `${letters(table.headings.length - 1)}${headingRow + table.rows.length}`;
  const sheet = `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${headingRow}" topLeftCell="A${headingRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>${rows.join("")}</sheetData><autoFilter ref="A${headingRow}:${last}"/>${hyperlinks(links)}<pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`;
  const files = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETS}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEETS}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEETS}.styles+xml"/></Types>`,
    "_rels/.rels": relations([["rId1", `${RELATIONS}/officeDocument`, "xl/workbook.xml", false]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${xmlText(table.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ["rId1", `${RELATIONS}/worksheet`, "worksheets/sheet1.xml", false],
      ["rId2", `${RELATIONS}/styles`, "styles.xml", false],
    ]),
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet1.xml": sheet,
    "xl/worksheets/_rels/sheet1.xml.rels": relations(
      links.map(({ address }, at) => [`rId${at + 1}`, `${RELATIONS}/hyperlink`, address, true]),
    ),
  };
  const entries = Object.entries(files).map(([path, xml]) => [path, strToU8(`${XML}${xml}`)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: "1980-01-01" });
}

const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;

const FONT = `<sz val="11"/><name val="Calibri"/>`;
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="3"><font>${FONT}</font><font><b/>${FONT}</font><font><u/><sz val="11"/><color rgb="FF0B5560"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf fontId="2" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

function hyperlinks(links: readonly { readonly place: string }[]): string {
  if (links.length === 0) return "";
  return `<hyperlinks>${links.map(({ place }, at) => `<hyperlink ref="${place}" r:id="rId${at + 1}"/>`).join("")}</hyperlinks>`;
}

function relations(all: readonly (readonly [id: string, type: string, target: string, isOutside: boolean])[]): string {
  const parts = all.map(([id, type, target, isOutside]) => {
    const mode = isOutside ? ` TargetMode="External"` : "";
    return `<Relationship Id="${id}" Type="${type}" Target="${xmlText(target)}"${mode}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${parts.join("")}</Relationships>`;
}

/** The name of a column: 0 is A. */
function letters(column: number): string {
  const rest = column % 26;
  const before = column < 26 ? "" : letters((column - rest) / 26 - 1);
  return before + String.fromCharCode(65 + rest);
}
