// Lengths of time as people write them in Indonesian sheets, in months.

import { numberOfWords } from "../text/numberWords.ts";
import type { Cell } from "./cell.ts";
import { textOf } from "./cell.ts";
import { type Reading, UNREADABLE } from "./numbers.ts";

/** Months in one of each unit. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:bulan|bln|bl|months?|mos?)$/, 1],
  [/^(?:triwulan|kuartal|quarters?)$/, 3],
  [/^(?:semester|smt)$/, 6],
  [/^(?:tahun|thn|th|years?|yrs?)$/, 12],
];
const UNIT = "bulan|bln|bl|months?|mos?|triwulan|kuartal|quarters?|semester|smt|tahun|thn|th|years?|yrs?";
/** A unit at the end of a text. */
const UNIT_AT_END = new RegExp(`\\b(?:${UNIT})$`);
/** "1 tahun 6 bulan": years first, then months. */
const YEARS = /\b(?:tahun|thn|th|years?|yrs?)\b/;
const MONTHS_AT_END = /\b(?:bulan|bln|bl|months?|mos?)$/;
const AND = /^(?:dan|and|,|\+)\s/;
const ABOUT = /^(?:(?:sekitar|kira[- ]kira|kurang lebih|lebih kurang|selama|about|approx(?:imately|\.)?|±|~)\s*){1,3}/;
/** What stands between two lengths. */
const BETWEEN = /-|–|—|\bs\/d\b|\bs\.d\.?|\bsd\b|\bsampai(?: dengan)?\b|\bhingga\b|\batau\b|\bto\b|\bor\b| \/ /;
const NUMBER = /^\d{1,3}(?:[.,]\d{1,2})?$/;
/** "3 (tiga)": a number, with the same in words or another unit behind it. */
const BRACKET = /^([^()]*)\(([^()]*)\)([^()]*)$/;
const HALF = "setengah";
const LONGEST = 120;

/**
 * Months from a cell: 12, "12 bulan", "2 tahun" (24), "1 tahun 6 bulan" (18), "3 (tiga) tahun" (36), "dua tahun" (24).
 * "1–2 tahun" and "3 (dua) tahun" are ambiguous.
 */
export function readMonths(cell: Cell): Reading<number> {
  const written = textOf(cell);
  if (written.length > LONGEST) return UNREADABLE;
  const typed = written.replace(/[０-９]/g, (digit) => digit.normalize("NFKC")).toLowerCase();
  // A number alone is one of months, however large: its column says which it takes.
  if (/^\d{1,9}$/.test(typed)) return value(Number(typed));
  const text = typed
    .replace(/\s+/g, " ")
    .replace(/ ?½/g, ",5")
    .replace(/(\d)(?=[a-z])/g, "$1 ")
    .replace(/\bse(?=tahun|bulan|semester|triwulan)/g, "1 ")
    .replace(/[.;,! ]{1,9}$/, "")
    .replace(ABOUT, "")
    .replace(/(\d{1,3}) ?\(([^()]*)\)/g, (whole, digits, words) =>
      numberOfWords(words) === Number(digits) ? digits : whole,
    );
  const whole = monthsIn(text);
  if (whole !== undefined) return value(whole);
  const bracket = BRACKET.exec(text);
  return bracket === null ? rangeIn(text) : bracketed(bracket[1] ?? "", bracket[2] ?? "", bracket[3] ?? "");
}

/** What stands in brackets says the same in another way, explains, or contradicts. */
function bracketed(before: string, inside: string, after: string): Reading<number> {
  const plain = monthsIn(`${before.trim()} ${after.trim()}`) ?? monthsIn(`${before.trim()} ${inside.trim()}`);
  if (plain === undefined) return UNREADABLE;
  const other = monthsIn(inside, true) === undefined ? undefined : monthsIn(`${inside.trim()} ${after.trim()}`, true);
  return other === undefined || other === plain ? value(plain) : { kind: "ambiguous", a: plain, b: other };
}

function rangeIn(text: string): Reading<number> {
  const [between] = BETWEEN.exec(text) ?? [];
  if (between === undefined) return UNREADABLE;
  const at = text.indexOf(between);
  const [first, last] = [text.slice(0, at).trim(), text.slice(at + between.length).trim()];
  const unit = UNIT_AT_END.exec(last)?.[0] ?? "";
  const b = monthsIn(last, true);
  const a = UNIT_AT_END.test(first) ? monthsIn(first) : monthsIn(`${first} ${unit}`, true);
  if (a === undefined || b === undefined) return UNREADABLE;
  return a === b ? value(a) : { kind: "ambiguous", a, b };
}

/** The months that a text says; a number in words needs its unit, unless `bare`. */
function monthsIn(text: string, bare = false): number | undefined {
  const years = YEARS.exec(text);
  const yearsEnd = years === null ? 0 : years.index + years[0].length;
  if (yearsEnd > 0 && MONTHS_AT_END.test(text)) {
    const first = monthsIn(text.slice(0, yearsEnd));
    const then = monthsIn(text.slice(yearsEnd).trim().replace(AND, ""));
    if (first !== undefined && then !== undefined) return first + then;
  }
  const trimmed = text.trim();
  const unit = UNIT_AT_END.exec(trimmed)?.[0];
  const amount = trimmed.slice(0, trimmed.length - (unit?.length ?? 0)).trim();
  const factor = UNITS.find(([name]) => name.test(unit ?? ""))?.[1] ?? 1;
  const number = numberIn(amount, bare || unit !== undefined);
  return number === undefined || !Number.isInteger(number * factor) ? undefined : number * factor;
}

function numberIn(text: string, mayBeWords: boolean): number | undefined {
  if (NUMBER.test(text)) return Number(text.replace(",", "."));
  if (!mayBeWords) return undefined;
  if (!text.endsWith(HALF)) return numberOfWords(text);
  const before = text.slice(0, -HALF.length).trim();
  return before === "" ? 0.5 : addHalf(numberOfWords(before) ?? numberIn(before, false));
}

function addHalf(number: number | undefined): number | undefined {
  return number === undefined ? undefined : number + 0.5;
}

function value(months: number): Reading<number> {
  return { kind: "value", value: months };
}
