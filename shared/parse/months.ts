// Lengths of time as people write them in Indonesian sheets, in months.

import { numberOfWords } from "../text/numberWords.ts";
import type { Cell } from "./cell.ts";
import { textOf } from "./cell.ts";
import { type Reading, UNREADABLE } from "./numbers.ts";

/** Months in one of each unit. */
const UNITS: readonly (readonly [names: string, months: number])[] = [
  ["bulan|bln|bl|months?|mos?|mths?", 1],
  ["triwulan|kuartal|quarters?", 3],
  ["caturwulan|cawu", 4],
  ["semester|smt", 6],
  ["tahun|thn|th|years?|yrs?", 12],
  ["lustrum", 60],
  ["windu", 96],
  ["dasawarsa|dekade|decades?", 120],
];
const UNIT = UNITS.map(([names]) => names).join("|");
/** A unit at the end of a text. */
const UNIT_AT_END = new RegExp(`\\b(?:${UNIT})$`);
const FACTORS: readonly (readonly [RegExp, number])[] = UNITS.map(([names, months]) => [
  new RegExp(`^(?:${names})$`),
  months,
]);
/** "1 tahun 6 bulan": years first, then months. */
const YEARS = /\b(?:tahun|thn|th|years?|yrs?)\b/;
const MONTHS_AT_END = /\b(?:bulan|bln|bl|months?|mos?|mths?)$/;
const AND = /^(?:dan|and|,|\+)\s/;
/** Words in front that leave a length as it is: how long at most is how long it is meant to be. */
const ABOUT =
  /^(?:(?:sekitar|kira[- ]kira|kurang lebih|lebih kurang|selama|(?:jangka|kurun) waktu|durasi|lama(?:nya)?|about|approx(?:imately|\.)?|±|~|maks(?:imal|imum)?|max(?:imum)?|paling lama|paling lambat|tidak lebih dari|at most|no more than|up to)[.:]?\s*){1,3}/;
const UNTIL = new RegExp(`^(?:sampai(?: dengan)?|hingga|s\\.d\\.?|s/d|sd|until|to)\\s(?=[^-–—/]{1,40}\\b(?:${UNIT})$)`);
/** Words behind a unit that leave it as it is. */
const BEHIND =
  /\s(?:kalender|takwim|anggaran|ajaran|penuh)$|[,;]?\s(?:dan |serta )?(?:dapat|bisa|boleh) diperpanjang(?: (?:lagi|kembali))?$/;
/** "minimal 1 tahun, maksimal 3 tahun", "antara 1 dan 2 tahun". */
const FROM_TO =
  /^(?:antara|min(?:imal|imum)?|paling (?:singkat|sedikit|cepat)|between|at least)[.:]?\s([^,]{1,40}?),?\s(?:dan|and|maks(?:imal|imum)?|max(?:imum)?|paling lama|at most)[.:]?\s/;
/** What stands between two lengths. */
const BETWEEN = /-|–|—|\bs\/d\b|\bs\.d\.?|\bsd\b|\bsampai(?: dengan)?\b|\bhingga\b|\batau\b|\bto\b|\bor\b| \/ | = /;
/** Two years of the calendar: how many months lie between them is for the agency to say. */
const CALENDAR = /^(?:tahun |thn |th )?(20\d\d) ?(?:[-–—/]|s\/d|s\.d\.?|sd|sampai(?: dengan)?|hingga|to) ?(20\d\d)$/;
/** "1/2 tahun": half a year, or one year or two. */
const FRACTION = new RegExp(`^(\\d)/(\\d) (${UNIT})$`);
const NUMBER = /^\d{1,3}(?:[.,]\d{1,2})?$/;
/** "3 (tiga)": a number, with the same in words or another unit behind it. */
const BRACKET = /^([^()]*)\(([^()]*)\)([^()]*)$/;
const HALF = "setengah";
const LONGEST = 120;
const PARTS: Readonly<Record<string, string>> = { "½": ",5", "¼": ",25", "¾": ",75" };

/**
 * Months from a cell: 12, "12 bulan", "2 tahun" (24), "1 tahun 6 bulan" (18), "3 (tiga) tahun" (36), "dua tahun" (24), "maks. 3
 * tahun" (36). "1–2 tahun", "2026–2028" and "3 (dua) tahun" are ambiguous.
 */
export function readMonths(cell: Cell): Reading<number> {
  const written = textOf(cell);
  if (written.length > LONGEST) return UNREADABLE;
  const typed = written.replace(/[０-９]/g, (digit) => digit.normalize("NFKC")).toLowerCase();
  // A number alone is one of months, however large: its column says which it takes.
  if (/^\d{1,9}$/.test(typed)) return value(Number(typed));
  const text = plainLength(typed);
  const whole = monthsIn(text);
  if (whole !== undefined) return value(whole);
  const bracket = BRACKET.exec(text);
  if (bracket !== null) return bracketed(bracket[1] ?? "", bracket[2] ?? "", bracket[3] ?? "");
  return calendarIn(text) ?? fractionIn(text) ?? rangeIn(text.replace(FROM_TO, "$1 - "));
}

/** A length without the words around it, its numbers in digits where that is sure. */
function plainLength(typed: string): string {
  return typed
    .replace(/\s+/g, " ")
    .replace(/(\d?) ?([½¼¾])/g, (_, digit: string, part: string) => `${digit || "0"}${PARTS[part]}`)
    .replace(/(\d) 1\/2(?!\d)/g, "$1,5")
    .replace(/(\d)(?=[a-z])/g, "$1 ")
    .replace(/([a-z])(?=\d)/g, "$1 ")
    .replace(/\bse(?=tahun|bulan|semester|triwulan|windu|dasawarsa|dekade)/g, "1 ")
    .replace(/[.;,! ]{1,9}$/, "")
    .replace(BEHIND, "")
    .replace(ABOUT, "")
    .replace(UNTIL, "")
    .replace(/(?<=\S )(tahun|thn|th) setengah$/, "setengah $1")
    .replace(/^(?=(?:dasawarsa|windu|dekade)$)/, "1 ")
    .replace(/(\d{1,3}) ?\(([^()]*)\)/g, (whole, digits, words) =>
      numberOfWords(words) === Number(digits) ? digits : whole,
    );
}

function calendarIn(text: string): Reading<number> | undefined {
  const [, first, last] = CALENDAR.exec(text) ?? [];
  const years = Number(last) - Number(first);
  return years > 0 ? { kind: "ambiguous", a: years * 12, b: (years + 1) * 12 } : undefined;
}

function fractionIn(text: string): Reading<number> | undefined {
  const [, above = "", below = "", unit = ""] = FRACTION.exec(text) ?? [];
  const a = (Number(above) / Number(below)) * factorOf(unit);
  return Number.isInteger(a) && a > 0 ? { kind: "ambiguous", a, b: Number(below) * factorOf(unit) } : undefined;
}

/** What stands in brackets says the same in another way, explains, or contradicts. */
function bracketed(before: string, inside: string, after: string): Reading<number> {
  const plain = monthsIn(`${before.trim()} ${after.trim()}`.trim()) ?? monthsIn(`${before.trim()} ${inside.trim()}`);
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
  const factor = factorOf(unit ?? "");
  const number = numberIn(amount, bare || unit !== undefined);
  return number === undefined || !Number.isInteger(number * factor) ? undefined : number * factor;
}

function factorOf(unit: string): number {
  return FACTORS.find(([names]) => names.test(unit))?.[1] ?? 1;
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
