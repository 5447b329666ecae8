// Into which workbooks the rows of a list go: all into one, or each into its agency's.

import { agencyNames, findAgency } from "../../shared/import/agencyNames.ts";
import { meantName } from "../../shared/import/headingNames.ts";
import type { ListReading, ListRow } from "../../shared/import/listReading.ts";
import { textUnder } from "../../shared/import/readList.ts";
import { unknownHeading } from "../../shared/import/refusals.ts";
import { readTab } from "../../shared/parse/readTab.ts";
import { agencyOf } from "../../shared/register/agency.ts";
import { type ListRecord, recordsOf } from "../../shared/register/record.ts";
import { AGENCY_TAB } from "../../shared/registerTabs.ts";
import { labelOf, type Vocabulary } from "../../shared/vocabularies/vocabulary.ts";
import type { GoogleTool } from "../google/connect.ts";
import { Refusal } from "../google/refusal.ts";
import { notARegister } from "./findings.ts";

/** A workbook and its rows; `agency` names whose it is, undefined where one workbook takes all. */
export interface Target {
  readonly agency: { readonly code: string; readonly name: string } | undefined;
  readonly spreadsheet: string;
  readonly rows: readonly ListRow[];
}

/** A name that is no agency with a workbook, the name most like it, and the rows that go nowhere because of it. */
export interface Unmatched {
  readonly name: string;
  readonly nearest: string | undefined;
  readonly lines: readonly { readonly tab: string; readonly line: number }[];
}

/** The agencies of a register that a list for all of them may go to. */
export interface Agencies {
  readonly names: Vocabulary;
  readonly workbooks: ReadonlyMap<string, string>;
}

/** Reads the agencies that are active and have a workbook. Throws Refusal. */
export async function readAgencyNames(google: GoogleTool, register: string, today: string): Promise<Agencies> {
  const titles = (await google.tabs(register)).map((one) => one.title);
  if (!titles.includes(AGENCY_TAB.title)) throw new Refusal(notARegister(register));
  const [grid = []] = await google.read(register, [`'${AGENCY_TAB.title}'`]);
  const reading = readTab(grid, AGENCY_TAB);
  if ("problem" in reading) throw new Refusal(notARegister(register));
  const open: ListRecord[] = [];
  const workbooks = new Map<string, string>();
  for (const record of recordsOf(reading, AGENCY_TAB).values()) {
    const { code, active, spreadsheet } = agencyOf(record, today);
    if (!active || spreadsheet === undefined) continue;
    open.push(record);
    workbooks.set(code, spreadsheet);
  }
  return { names: agencyNames(open), workbooks };
}

/** The rows by the agency that stands under a heading, in the order of the list. Throws Refusal for a heading that is not there. */
export function byAgency(
  { rows, columns }: ListReading,
  typed: string,
  { names, workbooks }: Agencies,
): { readonly targets: readonly Target[]; readonly unmatched: readonly Unmatched[] } {
  const headings = columns.map((one) => one.heading);
  const heading = meantName(headings, typed);
  if (heading === undefined) throw new Refusal(unknownHeading(typed, headings));
  const targets = new Map<string, ListRow[]>();
  const unmatched = new Map<string, { nearest: string | undefined; rows: ListRow[] }>();
  for (const row of rows) {
    const name = textUnder(row, heading) ?? "";
    const match = findAgency(names, name);
    if (match.kind === "one") targets.set(match.code, [...(targets.get(match.code) ?? []), row]);
    else {
      const nearest = match.kind === "none" ? match.nearest : match.codes.join(", ");
      const before = unmatched.get(name);
      unmatched.set(name, { nearest, rows: [...(before?.rows ?? []), row] });
    }
  }
  return {
    targets: [...targets].map(([code, own]) => ({
      agency: { code, name: labelOf(names, code, "id") },
      spreadsheet: workbooks.get(code) ?? "",
      rows: own,
    })),
    unmatched: [...unmatched].map(([name, { nearest, rows: own }]) => ({
      name,
      nearest,
      lines: own.map((row) => ({ tab: row.tab, line: row.lines[0] ?? 0 })),
    })),
  };
}
