// What Google Sheets makes of text that a person types into a cell (USER_ENTERED), by the spreadsheet's locale.

import type { sheets_v4 } from "googleapis";
import { conventionsOf, type LocaleConventions } from "./locale.ts";
import { serialOf } from "./serialDate.ts";

/** A typed value and the number format that typing it gives the cell (none where the cell has one already). */
export interface TypedValue {
  readonly value: string | number | boolean;
  readonly numberFormat?: sheets_v4.Schema$NumberFormat;
}

/**
 * Reads typed text that is no formula: number, percentage, currency, date, time, TRUE or FALSE, else the text itself.
 * A leading apostrophe keeps the rest as text.
 */
export function readTyped(text: string, locale: string): TypedValue {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  const conventions = conventionsOf(locale);
  return readNumber(trimmed, conventions) ?? readDateTime(trimmed, conventions) ?? { value: text };
}

function readNumber(text: string, conventions: LocaleConventions): TypedValue | undefined {
  const currency = conventions.currency;
  const hasCurrency = text.replace(/^[-+]/, "").startsWith(currency);
  const bare = hasCurrency ? text.replace(currency, "").trim() : text;
  const decimal = conventions.decimal === "." ? "\\." : ",";
  const group = conventions.group === "." ? "\\." : conventions.group;
  const form = new RegExp(
    `^([-+]?)(\\d{1,3}(?:${group}\\d{3})+|\\d*)(?:(${decimal})(\\d*))?(?:[eE]([-+]?\\d+))?\\s?(%?)$`,
  );
  const match = form.exec(bare);
  if (!match || !/\d/.test(bare)) return undefined;
  const [, sign = "", whole = "", point, fraction = "", exponent, percent = ""] = match;
  if (whole === "" && fraction === "") return undefined;
  const digits = whole.replace(/\D/g, "");
  const base = Number(`${sign}${digits || "0"}.${fraction || "0"}${exponent === undefined ? "" : `e${exponent}`}`);
  const value = percent === "%" ? Number((base / 100).toPrecision(15)) : base;
  const grouped = digits.length !== whole.length;
  const pattern = numberPattern({ grouped, fraction: point !== undefined && fraction !== "", exponent, percent });
  if (hasCurrency) return { value, numberFormat: currencyFormat(currency, fraction !== "") };
  return pattern === undefined ? { value } : { value, numberFormat: pattern };
}

function numberPattern(seen: {
  readonly grouped: boolean;
  readonly fraction: boolean;
  readonly exponent: string | undefined;
  readonly percent: string;
}): sheets_v4.Schema$NumberFormat | undefined {
  if (seen.percent === "%") return { type: "PERCENT", pattern: seen.fraction ? "0.00%" : "0%" };
  if (seen.exponent !== undefined) return { type: "SCIENTIFIC", pattern: "0.00E+00" };
  return seen.grouped ? { type: "NUMBER", pattern: seen.fraction ? "#,##0.00" : "#,##0" } : undefined;
}

function currencyFormat(symbol: string, fraction: boolean): sheets_v4.Schema$NumberFormat {
  return { type: "CURRENCY", pattern: `"${symbol}"#,##0${fraction ? ".00" : ""}` };
}

interface ReadPart {
  readonly serial: number;
  readonly pattern: string;
}

function readDateTime(text: string, conventions: LocaleConventions): TypedValue | undefined {
  const [first = "", ...rest] = text.split(/[ T](?=\d{1,2}[:.]\d{2})/);
  const date = readDate(first, conventions);
  if (date !== undefined && rest.length === 0) {
    return { value: date.serial, numberFormat: { type: "DATE", pattern: date.pattern } };
  }
  if (date === undefined) {
    const time = rest.length === 0 ? readTime(text) : undefined;
    return time && { value: time.serial, numberFormat: { type: "TIME", pattern: time.pattern } };
  }
  const time = rest.length === 1 ? readTime(rest[0] ?? "") : undefined;
  if (time === undefined) return undefined;
  const pattern = `${date.pattern} ${time.pattern}`;
  return { value: date.serial + time.serial, numberFormat: { type: "DATE_TIME", pattern } };
}

function readDate(text: string, conventions: LocaleConventions): ReadPart | undefined {
  return readIsoDate(text) ?? readNumericDate(text, conventions) ?? readNamedDate(text, conventions);
}

function readIsoDate(text: string): ReadPart | undefined {
  const match = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (!match) return undefined;
  const serial = serialOf(Number(match[1]), Number(match[3]), Number(match[4]));
  const sign = match[2] ?? "-";
  return serial === undefined ? undefined : { serial, pattern: `yyyy${sign}mm${sign}dd` };
}

function readNumericDate(text: string, conventions: LocaleConventions): ReadPart | undefined {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!match || (match[2] === "." && conventions.decimal === "." && !conventions.dayFirst)) return undefined;
  const [day, month] = conventions.dayFirst ? [match[1], match[3]] : [match[3], match[1]];
  const serial = serialOf(fullYear(match[4] ?? ""), Number(month), Number(day));
  if (serial === undefined) return undefined;
  const sign = match[2] ?? "/";
  if (match[4]?.length === 4 && conventions.datePattern.includes(sign))
    return { serial, pattern: conventions.datePattern };
  const order = conventions.dayFirst ? ["d", "m"] : ["m", "d"];
  return { serial, pattern: [...order, match[4]?.length === 4 ? "yyyy" : "yy"].join(sign) };
}

function readNamedDate(text: string, conventions: LocaleConventions): ReadPart | undefined {
  const match = /^(\d{1,2})[ -]([\p{L}]{3,})\.?,?[ -](\d{4})$/u.exec(text);
  const american = /^([\p{L}]{3,})\.? (\d{1,2}), (\d{4})$/u.exec(text);
  const [dayText, name, yearText] = match
    ? [match[1], match[2], match[3]]
    : [american?.[2], american?.[1], american?.[3]];
  if (name === undefined) return undefined;
  const month = conventions.months.findIndex((full) => full.toLowerCase().startsWith(name.toLowerCase()));
  const serial = month < 0 ? undefined : serialOf(Number(yearText), month + 1, Number(dayText));
  if (serial === undefined) return undefined;
  const whole = conventions.months[month]?.length === name.length;
  return { serial, pattern: match ? `d ${whole ? "mmmm" : "mmm"} yyyy` : `${whole ? "mmmm" : "mmm"} d, yyyy` };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function readTime(text: string): ReadPart | undefined {
  const match = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?(am|pm))?$/i.exec(text);
  if (!match || (text.includes(".") && !text.includes(":") && match[3] === undefined)) return undefined;
  const [, hourText, minuteText, secondText, half] = match;
  const hour = (Number(hourText) % (half ? 12 : 24)) + (half?.toLowerCase() === "pm" ? 12 : 0);
  if (Number(hourText) > 23 || Number(minuteText) > 59 || Number(secondText ?? 0) > 59) return undefined;
  const pattern = `h:mm${secondText === undefined ? "" : ":ss"}${half ? " am/pm" : ""}`;
  return { serial: (hour * 3600 + Number(minuteText) * 60 + Number(secondText ?? 0)) / 86_400, pattern };
}
