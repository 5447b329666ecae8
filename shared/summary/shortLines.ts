// What lists of Ringkasan have in common: they are short, and say how many more there are.

import type { Agency } from "../register/agency.ts";
import { excerpt } from "../text/excerpt.ts";
import type { Line, Place } from "./line.ts";

/** So much of a title is shown. */
const LONGEST = 90;

/** The first lines of a list; one more says how many are left out and leads to where they stand. */
export function shortLines(lines: readonly Line[], most: number, rest: Place): Line[] {
  if (lines.length <= most) return [...lines];
  return [...lines.slice(0, most), { subject: `dan ${lines.length - most} lagi`, place: rest }];
}

/** The earliest first; lines without a day stand before all. */
export function earliestFirst(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
}

/** A title as one short line. */
export function shortTitle(text: string): string {
  return excerpt(text, LONGEST);
}

/** The name of an agency by its code; the code itself where the register has none. */
export function agencyName(agencies: readonly Agency[], code: string): string {
  return agencies.find((one) => one.code === code)?.name_id ?? code;
}
