// Splits a formula into tokens that keep the exact text, so that a changed formula differs only where it must.

import { columnIndex, columnName } from "../a1/columnName.ts";
import { quotedTitle } from "../a1/rangeText.ts";
import { conventionsOf } from "../values/locale.ts";

/** One end of a reference; an end without row is a whole column, one without column a whole row. */
export interface RefCorner {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference: a cell (`end` undefined) or a range, on its own or another sheet. */
export interface Ref {
  readonly title: string | undefined;
  readonly start: RefCorner;
  readonly end: RefCorner | undefined;
}

/** A token of a formula. */
export type Token =
  | { readonly kind: "ref"; readonly ref: Ref }
  | { readonly kind: "number"; readonly value: number; readonly text: string }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "name" | "function"; readonly text: string }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "space"; readonly text: string }
  | { readonly kind: "operator"; readonly text: string }
  | { readonly kind: "argument" | "column" | "row" }
  | { readonly kind: "open" | "close" | "openArray" | "closeArray" };

const TITLE = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]*)`;
const COLUMN = String.raw`(\$?)([A-Za-z]{1,3})`;
const ROW = String.raw`(\$?)([1-9][0-9]*)`;
const END = String.raw`(?![\p{L}\p{N}_(.!])`;
const SHEET_PREFIX = new RegExp(TITLE, "uy");
const CELL_RANGE = new RegExp(`${CELL}:(?:${CELL}|${COLUMN}|${ROW})${END}`, "uy");
const ONE_CELL = new RegExp(`${CELL}${END}`, "uy");
const COLUMNS = new RegExp(`${COLUMN}:(?:${CELL}|${COLUMN})${END}`, "uy");
const ROWS = new RegExp(`${ROW}:(?:${CELL}|${ROW})${END}`, "uy");
const ERROR = /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/y;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\]*/uy;
const STRING = /"((?:[^"]|"")*)"/y;
const SPACE = /\s+/y;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%:#]/y;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Tokens of the text after the leading `=`.
 * @param locale decides the decimal sign and whether a comma separates arguments
 * @returns undefined where a character fits nowhere
 */
export function tokenize(text: string, locale: string): readonly Token[] | undefined {
  const decimalComma = conventionsOf(locale).decimal === ",";
  const number = decimalComma ? /\d+(?:,\d+)?(?:[eE][-+]?\d+)?/y : /(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/y;
  const tokens: Token[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const found = reference(text, at) ?? word(text, at, number) ?? sign(text, at, decimalComma, depth > 0);
    if (found === undefined) return undefined;
    if (found.token.kind === "openArray") depth += 1;
    if (found.token.kind === "closeArray") depth -= 1;
    tokens.push(found.token);
    at += found.length;
  }
  return tokens;
}

interface Found {
  readonly token: Token;
  readonly length: number;
}

function reference(text: string, at: number): Found | undefined {
  const prefix = match(SHEET_PREFIX, text, at);
  const title = prefix ? (prefix[1]?.replaceAll("''", "'") ?? prefix[2]) : undefined;
  const from = at + (prefix?.[0].length ?? 0);
  const found =
    match(CELL_RANGE, text, from) ??
    match(COLUMNS, text, from) ??
    match(ROWS, text, from) ??
    match(ONE_CELL, text, from);
  if (found === null) return undefined;
  const [start = "", end] = found[0].split(":");
  const ref = { title, start: corner(start), end: end === undefined ? undefined : corner(end) };
  return { token: { kind: "ref", ref }, length: from - at + found[0].length };
}

function corner(text: string): RefCorner {
  const parts = /^(?:(\$?)([A-Za-z]+))?(?:(\$?)([0-9]+))?$/.exec(text);
  return {
    column: parts?.[2] === undefined ? undefined : columnIndex(parts[2]),
    columnFixed: parts?.[1] === "$",
    row: parts?.[4] === undefined ? undefined : Number(parts[4]) - 1,
    rowFixed: parts?.[3] === "$",
  };
}

function word(text: string, at: number, numberForm: RegExp): Found | undefined {
  const string = match(STRING, text, at);
  if (string)
    return { token: { kind: "string", value: (string[1] ?? "").replaceAll('""', '"') }, length: string[0].length };
  const number = match(numberForm, text, at);
  if (number) {
    const neutral = number[0].replace(",", ".");
    return { token: { kind: "number", value: Number(neutral), text: neutral }, length: number[0].length };
  }
  const error = match(ERROR, text, at);
  if (error) return { token: { kind: "error", text: error[0] }, length: error[0].length };
  const name = match(NAME, text, at);
  if (!name) return undefined;
  const kind = /^\s*\(/.test(text.slice(at + name[0].length)) ? "function" : "name";
  return { token: { kind, text: name[0] }, length: name[0].length };
}

function sign(text: string, at: number, decimalComma: boolean, inArray: boolean): Found | undefined {
  const space = match(SPACE, text, at);
  if (space) return { token: { kind: "space", text: space[0] }, length: space[0].length };
  const one = (token: Token): Found => ({ token, length: 1 });
  switch (text.charAt(at)) {
    case "(":
      return one({ kind: "open" });
    case ")":
      return one({ kind: "close" });
    case "{":
      return one({ kind: "openArray" });
    case "}":
      return one({ kind: "closeArray" });
    case "\\":
      return one({ kind: "column" });
    case ";":
      return one({ kind: inArray ? "row" : "argument" });
    case ",":
      if (decimalComma) return undefined;
      return one({ kind: inArray ? "column" : "argument" });
    default: {
      const operator = match(OPERATOR, text, at);
      return operator ? { token: { kind: "operator", text: operator[0] }, length: operator[0].length } : undefined;
    }
  }
}

/** The text of tokens, as a workbook of this locale shows it (neutral form: en_US). */
export function tokensText(tokens: readonly Token[], locale: string): string {
  const conventions = conventionsOf(locale);
  return tokens.map((token) => tokenText(token, conventions.argument, conventions.decimal)).join("");
}

function tokenText(token: Token, argument: string, decimal: string): string {
  switch (token.kind) {
    case "ref":
      return refText(token.ref);
    case "number":
      return token.text.replace(".", decimal);
    case "string":
      return `"${token.value.replaceAll('"', '""')}"`;
    case "argument":
      return argument;
    case "column":
      return argument === ";" ? "\\" : ",";
    case "row":
      return ";";
    case "open":
      return "(";
    case "close":
      return ")";
    case "openArray":
      return "{";
    case "closeArray":
      return "}";
    default:
      return token.text;
  }
}

/** The text of a reference with its sheet's name where it has one. */
function refText(ref: Ref): string {
  const title = ref.title === undefined ? "" : `${quotedTitle(ref.title)}!`;
  return `${title}${cornerText(ref.start)}${ref.end === undefined ? "" : `:${cornerText(ref.end)}`}`;
}

function cornerText(corner: RefCorner): string {
  const column = corner.column === undefined ? "" : `${corner.columnFixed ? "$" : ""}${columnName(corner.column)}`;
  return `${column}${corner.row === undefined ? "" : `${corner.rowFixed ? "$" : ""}${corner.row + 1}`}`;
}
