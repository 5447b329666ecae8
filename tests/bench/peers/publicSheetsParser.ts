// public-google-sheets-parser, which reads the answer of Google's Visualization API of a public sheet, as opensheet's kind does.

import PublicGoogleSheetsParser from "public-google-sheets-parser";
import type { Cell } from "../../../shared/parse/cell.ts";

/** The answer that it would be given over the network (developers.google.com/chart/interactive/docs/dev/implementing_data_source). */
export function visualizationAnswer(rows: readonly Cell[][]): string {
  const [, headings = [], ...data] = rows;
  const table = {
    cols: headings.map((label) => ({ label })),
    rows: data.map((cells) => ({ c: cells.map((v) => ({ v })) })),
  };
  return `/*O_o*/\ngoogle.visualization.Query.setResponse(${JSON.stringify({ table })});`;
}

/** Its reading without its fetching: its types call this private, its `parse` calls it with what came over the network. */
interface Reading {
  readonly getItems: (answer: string) => readonly unknown[];
}

/** How many rows it reads from such an answer. */
export function readByPublicSheetsParser(answer: string): number {
  const parser = new PublicGoogleSheetsParser("x") as unknown as Reading;
  return parser.getItems(answer).length;
}
