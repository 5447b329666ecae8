// Numbers as a person sees them: the automatic format and the patterns of NumberFormat.

import type { sheets_v4 } from "googleapis";
import { formatDate } from "./formatDate.ts";
import { conventionsOf, type LocaleConventions } from "./locale.ts";

const DATE_TYPES = new Set(["DATE", "TIME", "DATE_TIME"]);

/** True where the format shows a date or a time. */
export function isDateFormat(format: sheets_v4.Schema$NumberFormat | undefined): boolean {
  return DATE_TYPES.has(format?.type ?? "");
}

/** The text of a number under a format (none: automatic, ten significant digits). */
export function formatNumber(value: number, format: sheets_v4.Schema$NumberFormat | undefined, locale: string): string {
  const conventions = conventionsOf(locale);
  const type = format?.type ?? "";
  const pattern = format?.pattern || defaultPattern(type, conventions);
  if (isDateFormat(format)) return formatDate(value, pattern, conventions);
  if (pattern === "" || type === "TEXT") return automatic(value, conventions);
  return byPattern(value, pattern, conventions);
}

function defaultPattern(type: string, conventions: LocaleConventions): string {
  switch (type) {
    case "DATE":
      return conventions.datePattern;
    case "TIME":
      return conventions.timePattern;
    case "DATE_TIME":
      return `${conventions.datePattern} ${conventions.timePattern}`;
    case "NUMBER":
      return "#,##0.00";
    case "PERCENT":
      return "0.00%";
    case "CURRENCY":
      return `"${conventions.currency}"#,##0.00`;
    case "SCIENTIFIC":
      return "0.00E+00";
    default:
      return "";
  }
}

function automatic(value: number, conventions: LocaleConventions): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
    const short = String(Number(mantissa)).replace(".", conventions.decimal);
    return `${short}E${exponent.startsWith("-") ? "-" : "+"}${exponent.slice(1).padStart(2, "0")}`;
  }
  if (Number.isInteger(value)) return String(value);
  const digits = Math.max(10, Math.trunc(size).toString().length);
  return plain(Number(value.toPrecision(digits))).replace(".", conventions.decimal);
}

/** Without an exponent, which JavaScript would use below 1e-6. */
function plain(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/0+$/, "") : text;
}

function byPattern(value: number, pattern: string, conventions: LocaleConventions): string {
  const sections = pattern.split(";");
  const section = (value < 0 ? sections[1] : undefined) ?? sections[0] ?? "";
  const negative = value < 0 && sections.length < 2;
  const placeholders = /[#0?][#0?,]*(?:\.[#0?]*)?(?:[eE]([-+])0+)?/.exec(section.replace(/"[^"]*"/g, quotedAway));
  if (placeholders === null) return literal(section);
  const start = placeholders.index;
  const form = section.slice(start, start + placeholders[0].length);
  const scaled = Math.abs(value) * (section.includes("%") ? 100 : 1);
  const digits = placeholders[1] === undefined ? decimals(scaled, form, conventions) : scientific(scaled, form);
  const text = literal(section.slice(0, start)) + digits + literal(section.slice(start + form.length));
  return negative ? `-${text}` : text;
}

function quotedAway(quoted: string): string {
  return "x".repeat(quoted.length);
}

function literal(text: string): string {
  return text
    .replace(/"([^"]*)"/g, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/[_*]./g, "")
    .replace(/\\(.)/g, "$1");
}

function decimals(value: number, form: string, conventions: LocaleConventions): string {
  const [whole = "", fraction = ""] = form.split(".");
  const least = (fraction.match(/0/g) ?? []).length;
  const [digits = "", rest = ""] = rounded(value, fraction.length).split(".");
  const padded = digits.padStart((whole.match(/0/g) ?? []).length, "0");
  const shown = padded === "0" && !whole.includes("0") ? "" : padded;
  const grouped = whole.includes(",") ? shown.replace(/\B(?=(\d{3})+$)/g, conventions.group) : shown;
  const kept = rest.slice(0, least) + rest.slice(least).replace(/0+$/, "");
  return kept === "" ? grouped : `${grouped}${conventions.decimal}${kept}`;
}

/** Half away from zero on the decimal text (1.005 → 1.01), as a spreadsheet rounds. */
function rounded(value: number, places: number): string {
  if (value >= 1e15) return value.toFixed(places);
  return (Math.round(Number(`${Number(value.toPrecision(15))}e${places}`)) / 10 ** places).toFixed(places);
}

function scientific(value: number, form: string): string {
  const [mantissa = "0", exponent = "0"] = value
    .toExponential((form.split(/[eE]/)[0] ?? "").split(".")[1]?.length ?? 0)
    .split("e");
  const size = exponent.replace(/[-+]/, "").padStart((form.split(/[-+]/)[1] ?? "").length, "0");
  return `${mantissa}E${exponent.startsWith("-") ? "-" : "+"}${size}`;
}
