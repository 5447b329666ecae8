// Days as people write them in Indonesian sheets: forgiving where safe, both readings named where not.

import type { Cell } from "./cell.ts";
import { textOf } from "./cell.ts";

/** What was read: a value, two readings that are both possible, or nothing. */
export type Reading<T> =
  | { readonly kind: "value"; readonly value: T }
  | { readonly kind: "ambiguous"; readonly a: T; readonly b: T }
  | { readonly kind: "unreadable" };

export const UNREADABLE = { kind: "unreadable" } as const;

const MONTHS = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb", "pebruari"],
  ["maret", "march", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["agustus", "august", "agu", "agt", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov", "nopember"],
  ["desember", "december", "des", "dec"],
];
const DAY_MS = 86_400_000;
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

/** An ISO day from a cell: a serial number, 2026-01-31, 31 Januari 2026, 31/1/2026; 3/4/2026 is ambiguous. */
export function readDay(cell: Cell): Reading<string> {
  if (typeof cell === "number") return cell >= 1 && cell < 200_000 ? value(serialToDay(cell)) : UNREADABLE;
  const text = textOf(cell).toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ].*)?$/.exec(text);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = /^(\d{1,2})[\s-]+([a-z]+)\.?[\s-]+(\d{4})$/.exec(text);
  if (named !== null) {
    const month = MONTHS.findIndex((names) => names.includes(named[2] ?? ""));
    return month < 0 ? UNREADABLE : day(Number(named[3]), month + 1, Number(named[1]));
  }
  const plain = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  return plain === null ? UNREADABLE : eitherOrder(Number(plain[1]), Number(plain[2]), Number(plain[3]));
}

function eitherOrder(first: number, second: number, year: number): Reading<string> {
  const dayFirst = day(year, second, first);
  const monthFirst = day(year, first, second);
  if (dayFirst.kind !== "value") return monthFirst;
  if (monthFirst.kind !== "value" || monthFirst.value === dayFirst.value) return dayFirst;
  return { kind: "ambiguous", a: dayFirst.value, b: monthFirst.value };
}

function day(year: number, month: number, date: number): Reading<string> {
  const time = new Date(Date.UTC(year, month - 1, date));
  const real = time.getUTCMonth() === month - 1 && time.getUTCDate() === date && year >= 1900;
  return real ? value(time.toISOString().slice(0, 10)) : UNREADABLE;
}

function value<T>(it: T): Reading<T> {
  return { kind: "value", value: it };
}

/** The ISO day of a Sheets serial number (days since 30 December 1899). */
function serialToDay(serial: number): string {
  return new Date(SERIAL_EPOCH + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}

/** The Sheets serial number of an ISO time, in UTC plus an offset in hours. */
export function timeToSerial(iso: string, offsetHours: number): number {
  return (Date.parse(iso) + offsetHours * 3_600_000 - SERIAL_EPOCH) / DAY_MS;
}
