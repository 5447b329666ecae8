// A workbook as an xlsx file.

import { strToU8, zipSync } from "fflate";
import type { Evaluation } from "../sheets/formula/evaluation.ts";
import { sheetXml } from "./sheetXml.ts";
import { Styles } from "./styles.ts";
import { element, xmlFile } from "./xml.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The bytes of the file: cells with formulas and their values, drop-downs, frozen rows, widths, filters, merges. */
export function exportXlsx(evaluation: Evaluation): Uint8Array {
  const styles = new Styles();
  const { sheets } = evaluation.workbook;
  const files = sheets.map((_, n): [string, string] => [
    `xl/worksheets/sheet${n + 1}.xml`,
    sheetXml(evaluation, n, styles),
  ]);
  const all: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(evaluation),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, n): [string, string] => ["worksheet", `worksheets/sheet${n + 1}.xml`]),
      ["styles", "styles.xml"],
    ]),
    ...Object.fromEntries(files),
    "xl/styles.xml": styles.xml(),
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

function contentTypes(count: number): string {
  const override = (part: string, type: string): string =>
    element("Override", { PartName: part, ContentType: `${SPREADSHEET}.${type}+xml` });
  const parts = [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    override("/xl/workbook.xml", "sheet.main"),
    override("/xl/styles.xml", "styles"),
    ...Array.from({ length: count }, (_, n) => override(`/xl/worksheets/sheet${n + 1}.xml`, "worksheet")),
  ];
  return xmlFile(element("Types", { xmlns: `${PACKAGE}/content-types` }, parts.join("")));
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const written = targets.map(([type, target], n) =>
    element("Relationship", { Id: `rId${n + 1}`, Type: `${RELATIONS}/${type}`, Target: target }),
  );
  return xmlFile(element("Relationships", { xmlns: `${PACKAGE}/relationships` }, written.join("")));
}

function workbookXml({ workbook }: Evaluation): string {
  const sheets = workbook.sheets.map((sheet, n) =>
    element("sheet", {
      name: sheet.title.replace(/[\\/?*[\]:]/g, " ").slice(0, 31),
      sheetId: n + 1,
      state: sheet.properties.hidden ? "hidden" : undefined,
      "r:id": `rId${n + 1}`,
    }),
  );
  return xmlFile(element("workbook", { xmlns: MAIN, "xmlns:r": RELATIONS }, element("sheets", {}, sheets.join(""))));
}
