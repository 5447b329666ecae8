// The styles of an xlsx file: one numbered style for every distinct look of a cell.

import type { sheets_v4 } from "googleapis";
import { element, xmlFile } from "./xml.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const FIRST_OWN_FORMAT = 164;

const DEFAULT_PATTERNS: Readonly<Record<string, string>> = {
  DATE: "dd/mm/yyyy",
  TIME: "hh:mm:ss",
  DATE_TIME: "dd/mm/yyyy hh:mm:ss",
  TEXT: "@",
  PERCENT: "0.00%",
  NUMBER: "#,##0.00",
  SCIENTIFIC: "0.00E+00",
};

interface Look {
  readonly pattern: string;
  readonly bold: boolean;
  readonly fill: string;
  readonly wrap: boolean;
}

/** Collects the looks of cells and writes styles.xml. */
export class Styles {
  readonly #numbers = new Map<string, number>([[key(plain()), 0]]);
  readonly #looks: Look[] = [plain()];

  /** The number of the style for a format; 0 where there is none. */
  numberOf(format: sheets_v4.Schema$CellFormat | undefined): number {
    if (format === undefined) return 0;
    const look = lookOf(format);
    const known = this.#numbers.get(key(look));
    if (known !== undefined) return known;
    this.#numbers.set(key(look), this.#looks.length);
    return this.#looks.push(look) - 1;
  }

  /** The content of styles.xml. */
  xml(): string {
    const looks = this.#looks;
    const patterns = [...new Set(looks.map((look) => look.pattern).filter((pattern) => pattern !== ""))];
    const fills = [...new Set(looks.map((look) => look.fill).filter((fill) => fill !== ""))];
    const formats = patterns.map((formatCode, n) => element("numFmt", { numFmtId: FIRST_OWN_FORMAT + n, formatCode }));
    const font = (bold: boolean): string =>
      element("font", {}, `${bold ? "<b/>" : ""}<sz val="10"/><name val="Arial"/>`);
    const fill = (rgb: string): string =>
      element("fill", {}, element("patternFill", { patternType: "solid" }, element("fgColor", { rgb })));
    const xfs = looks.map((look) => {
      const numFmtId = look.pattern === "" ? 0 : FIRST_OWN_FORMAT + patterns.indexOf(look.pattern);
      const fillId = look.fill === "" ? 0 : 2 + fills.indexOf(look.fill);
      const attributes = {
        numFmtId,
        fontId: look.bold ? 1 : 0,
        fillId,
        borderId: 0,
        xfId: 0,
        applyNumberFormat: 1,
        applyAlignment: 1,
      };
      return element("xf", attributes, look.wrap ? element("alignment", { wrapText: 1, vertical: "top" }) : "");
    });
    const list = (name: string, items: readonly string[]): string =>
      element(name, { count: items.length }, items.join(""));
    return xmlFile(
      element(
        "styleSheet",
        { xmlns: MAIN },
        [
          formats.length > 0 ? list("numFmts", formats) : "",
          list("fonts", [font(false), font(true)]),
          list("fills", [
            '<fill><patternFill patternType="none"/></fill>',
            '<fill><patternFill patternType="gray125"/></fill>',
            ...fills.map(fill),
          ]),
          list("borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>"]),
          list("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
          list("cellXfs", xfs),
          list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
        ].join(""),
      ),
    );
  }
}

function plain(): Look {
  return { pattern: "", bold: false, fill: "", wrap: false };
}

function key(look: Look): string {
  return JSON.stringify(look);
}

function lookOf(format: sheets_v4.Schema$CellFormat): Look {
  const { numberFormat, textFormat, wrapStrategy } = format;
  const background = format.backgroundColorStyle?.rgbColor ?? format.backgroundColor;
  return {
    pattern: numberFormat?.pattern || (DEFAULT_PATTERNS[numberFormat?.type ?? ""] ?? ""),
    bold: textFormat?.bold ?? false,
    fill: background ? `FF${hex(background.red)}${hex(background.green)}${hex(background.blue)}` : "",
    wrap: wrapStrategy === "WRAP",
  };
}

function hex(channel: number | null | undefined): string {
  return Math.round((channel ?? 0) * 255)
    .toString(16)
    .padStart(2, "0")
    .toUpperCase();
}
