// A city with many rows, and what one sync of it costs: Google calls, rows that D1 reads and writes.

import { STRENGTH_TAB } from "../../../shared/systemTabs.ts";
import { strength, strengthsOf } from "./busyDay.ts";
import { OWNER, staffOf } from "./cityWorkbooks.ts";
import { type SteppedCity, type SteppedOptions, startSteppedCity } from "./steppedCity.ts";

/** Agencies' codes: D0000, D0001, … */
export function codesOf(count: number): string[] {
  return Array.from({ length: count }, (_, n) => `D${String(n).padStart(4, "0")}`);
}

const FAR_APART = 1_000_000;

/** The number of the first row of an agency. */
export function firstOf(code: string): number {
  return Number(code.slice(1)) * FAR_APART + 1;
}

/** Fills Keunggulan of an agency with so many rows of its own. */
export function fillStrengths(city: SteppedCity, code: string, rows: number): void {
  const dimension = { sheetId: STRENGTH_TAB.sheetId, dimension: "ROWS", length: rows };
  const owner = city.google.google.as(OWNER).spreadsheets;
  owner.batchUpdate(city.workbook(code), { requests: [{ appendDimension: dimension }] });
  const tags = strengthsOf(city, code).tags();
  const values = Array.from({ length: rows }, (_, n) => {
    const cells = new Map<string, string>(Object.entries(strength(firstOf(code) + n)));
    return tags.map((tag) => cells.get(tag) ?? "");
  });
  const { values: sheet } = city.google.google.as(staffOf(code)).spreadsheets;
  sheet.update(city.workbook(code), `'${STRENGTH_TAB.title}'!A3`, { values }, { valueInputOption: "RAW" });
}

/** A city at rest whose agencies hold so many rows each. */
export async function startCrowd(rows: readonly number[], options: SteppedOptions = {}): Promise<SteppedCity> {
  const codes = codesOf(rows.length);
  const city = await startSteppedCity(codes, options);
  for (const [at, code] of codes.entries()) if ((rows[at] ?? 0) > 0) fillStrengths(city, code, rows[at] ?? 0);
  await city.settle();
  return city;
}

/** What was asked of Google and of D1. */
export interface Cost {
  readonly calls: number;
  readonly read: number;
  readonly written: number;
}

/** The cost of one sync with all its messages. */
export async function costOfSync(city: SteppedCity): Promise<Cost> {
  const since = city.lastCall();
  city.watch();
  city.pass(5 * 60_000);
  await city.sync();
  const read = city.asked.reduce((sum, one) => sum + one.read, 0);
  const written = city.asked.reduce((sum, one) => sum + one.written, 0);
  return { calls: city.calls(since).length, read, written };
}
