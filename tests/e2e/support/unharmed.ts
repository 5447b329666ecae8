// What must stay true whatever goes wrong: what was typed, what was decided, what is public.

import { expect } from "vitest";
import { registerTab } from "./busyDay.ts";
import { feedOf, type PublicItem, typedIn } from "./cityState.ts";
import type { SteppedCity } from "./steppedCity.ts";

/** The cells, decisions and public items at a moment. */
export interface Facts {
  readonly typed: ReturnType<typeof typedIn>;
  readonly decisions: readonly string[];
  readonly feed: readonly PublicItem[];
}

/** Takes them down. */
export async function factsOf(city: SteppedCity): Promise<Facts> {
  return { typed: typedIn(city), decisions: decisionsIn(city), feed: await feedOf(city) };
}

/** The decisions of the history, in order. */
export function decisionsIn(city: SteppedCity): string[] {
  return registerTab(city, "Riwayat Keputusan")
    .rows()
    .map((row) => [row.id, row.version, row.decision, row.reason, row.note].join("|"));
}

/** Nothing typed was touched, no decision was added or moved, and the last good data is public. */
export async function expectUnharmed(city: SteppedCity, before: Facts): Promise<void> {
  expect(await factsOf(city)).toEqual(before);
}

/** How the reading of an agency's workbook stands, as Setda sees it. */
export function statusOf(city: SteppedCity, code: string) {
  return registerTab(city, "Status Sinkron")
    .rows()
    .find((row) => row.agency_code === code);
}

/** The codes of the problems that Setda sees at an agency. */
export function problemsOf(city: SteppedCity, code: string): string[] {
  return registerTab(city, "Masalah")
    .rows()
    .filter((row) => row.agency_code === code)
    .map((row) => String(row.code));
}
