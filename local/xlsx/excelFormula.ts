// Formulas as Excel and LibreOffice read them.

import { type Token, tokenize, tokensText } from "../sheets/formula/tokens.ts";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** A neutral formula without `=`; ranges that are open below or right (`A2:A`) end at the last row or column of a sheet. */
export function excelFormula(neutral: string): string {
  const tokens = tokenize(neutral.slice(1), "en_US");
  return tokens === undefined ? neutral.slice(1) : tokensText(tokens.map(closed), "en_US");
}

function closed(token: Token): Token {
  if (token.kind !== "ref" || token.ref.end === undefined) return token;
  const { start, end } = token.ref;
  const row = start.row !== undefined && end.row === undefined ? LAST_ROW : end.row;
  const column = start.column !== undefined && end.column === undefined ? LAST_COLUMN : end.column;
  return { kind: "ref", ref: { ...token.ref, end: { ...end, row, column } } };
}
