// Downloads of a spreadsheet in other formats: `files.export`.

import { driveError } from "../answer/googleError.ts";
import type { Evaluation } from "../sheets/formula/evaluation.ts";
import { wholeSheet } from "../sheets/model/area.ts";
import { widest } from "../sheets/model/widest.ts";
import { readValues } from "../sheets/values/readValues.ts";
import { exportXlsx } from "../xlsx/exportXlsx.ts";

/** A file's bytes and type. */
export interface Exported {
  readonly type: string;
  readonly body: Uint8Array | string;
}

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook as xlsx, or its first tab as CSV or TSV. @throws GoogleError 400 for another type */
export function exportFile(evaluation: Evaluation, mimeType: string): Exported {
  switch (mimeType) {
    case XLSX_TYPE:
      return { type: mimeType, body: exportXlsx(evaluation) };
    case "text/csv":
      return { type: mimeType, body: delimited(evaluation, ",") };
    case "text/tab-separated-values":
      return { type: mimeType, body: delimited(evaluation, "\t") };
    default:
      throw driveError(400, "badRequest", "The requested conversion is not supported.", {
        locationType: "parameter",
        location: "convertTo",
      });
  }
}

function delimited(evaluation: Evaluation, delimiter: string): string {
  const sheet = evaluation.workbook.sheets[0];
  if (sheet === undefined) return "";
  const range = { sheet, area: wholeSheet(sheet), anchor: false };
  const { values } = readValues(evaluation, range, "ROWS", { value: "FORMATTED_VALUE", dateTime: "SERIAL_NUMBER" });
  const rows = values ?? [];
  const width = widest(rows, (row) => row.length);
  const line = (row: readonly unknown[]): string =>
    Array.from({ length: width }, (_, n) => quoted(String(row[n] ?? ""), delimiter)).join(delimiter);
  return rows.map(line).join("\r\n");
}

function quoted(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
