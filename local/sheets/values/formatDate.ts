// Dates and times by the patterns of NumberFormat (d, dd, ddd, m, mm, mmm, mmmm, yy, yyyy, h, hh, ss, am/pm).

import type { LocaleConventions } from "./locale.ts";
import { civilOf } from "./serialDate.ts";

const TOKEN = /"[^"]*"|\\.|am\/pm|a\/p|[yY]+|[mM]+|[dD]+|[hH]+|[sS]+|\.0+|[^"\\]/g;

/** The text of a serial number under a date or time pattern. */
export function formatDate(serial: number, pattern: string, conventions: LocaleConventions): string {
  const tokens = pattern.match(TOKEN) ?? [];
  const twelve = /am\/pm|a\/p/i.test(pattern);
  const time = civilOf(serial);
  return tokens.map((token, n) => part(token, tokens, n, time, twelve, conventions)).join("");
}

function part(
  token: string,
  tokens: readonly string[],
  n: number,
  time: Date,
  twelve: boolean,
  conventions: LocaleConventions,
): string {
  const lower = token.toLowerCase();
  if (lower === "am/pm") return time.getUTCHours() < 12 ? "AM" : "PM";
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith("\\")) return token.slice(1);
  const size = token.length;
  switch (lower.charAt(0)) {
    case "y":
      return size > 2 ? String(time.getUTCFullYear()).padStart(4, "0") : String(time.getUTCFullYear()).slice(-2);
    case "d":
      return day(size, time, conventions);
    case "h":
      return padded(twelve ? time.getUTCHours() % 12 || 12 : time.getUTCHours(), size);
    case "s":
      return padded(time.getUTCSeconds(), size);
    case "m":
      return isMinute(tokens, n) ? padded(time.getUTCMinutes(), size) : month(size, time, conventions);
    default:
      return token;
  }
}

function padded(value: number, size: number): string {
  return String(value).padStart(Math.min(size, 2), "0");
}

function day(size: number, time: Date, conventions: LocaleConventions): string {
  if (size <= 2) return padded(time.getUTCDate(), size);
  const name = conventions.days[time.getUTCDay()] ?? "";
  return size === 3 ? name.slice(0, 3) : name;
}

function month(size: number, time: Date, conventions: LocaleConventions): string {
  if (size <= 2) return padded(time.getUTCMonth() + 1, size);
  const name = conventions.months[time.getUTCMonth()] ?? "";
  return size === 3 ? name.slice(0, 3) : name;
}

/** `m` means minutes after an hour or before seconds. */
function isMinute(tokens: readonly string[], n: number): boolean {
  const letters = (token: string): boolean => /^[yYdDhHsSmM]/.test(token);
  const before = tokens.slice(0, n).findLast(letters);
  const after = tokens.slice(n + 1).find(letters);
  return /^[hH]/.test(before ?? "") || /^[sS]/.test(after ?? "");
}
