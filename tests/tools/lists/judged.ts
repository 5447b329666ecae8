// A small list as text, and the whole of what becomes of it.

import { readList } from "../../../shared/import/readList.ts";
import { readCsv } from "../../../tools/table/readCsv.ts";
import { NO_ORDER } from "./planOf.ts";

/** The rows as "line title [context] other cells", what is left out as "line reason". */
export function judged(text: string): string[] {
  const lines = readCsv(text);
  if ("finding" in lines) return [lines.finding.code];
  const reading = readList([{ name: "", hidden: false, lines, hiddenColumns: [] }], NO_ORDER);
  if ("finding" in reading) return [reading.finding.code];
  return [
    ...reading.rows.map(({ lines: at, title, context, cells }) =>
      [
        `+${at.join("+")} ${title}`,
        ...context.map((one) => `[${one}]`),
        ...cells.filter(({ key }) => key !== "title_id").map(({ heading, cell }) => `${heading}=${cell.text}`),
      ].join(" "),
    ),
    ...reading.left.map(
      ({ line, through, reason }) => `-${line}${through === undefined ? "" : `-${through}`} ${reason}`,
    ),
  ];
}
