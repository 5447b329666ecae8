// What a city comes to: its database, its system tabs, what people typed, and its feed, comparable between two runs.

import { REVIEW_TAB } from "../../../shared/registerTabs.ts";
import { CHOICES_TAB, FEEDBACK_TAB, REGISTER_SYSTEM_TABS, STRENGTH_TAB } from "../../../shared/systemTabs.ts";
import type { Tab } from "../../../shared/tab.ts";
import { OWNER } from "./cityWorkbooks.ts";
import { comparable, leftovers, takeContent } from "./databaseContent.ts";
import { openTab } from "./sheet.ts";
import type { SteppedCity } from "./steppedCity.ts";

/** Columns that say when, how often or in which order: not what. */
const PASSING = ["row_mark", "when", "since", "updated_at", "modified", "waiting_since", "last_change"];

/** One public item of the feed. */
export interface PublicItem {
  readonly id: string;
  readonly version: string;
  readonly title: { readonly id: string };
}

/** The database without what passes, what is left to do, and everything that people see. */
export async function stateOf(city: SteppedCity) {
  const { database } = city.worker;
  return {
    database: comparable(await takeContent(database)),
    leftovers: await leftovers(database),
    ...(await visibleOf(city)),
  };
}

/** What people see: the system tabs, their own tabs, the feed. */
export async function visibleOf(city: SteppedCity) {
  const register = REGISTER_SYSTEM_TABS.map((tab) => [tab.title, systemRows(city, city.register, tab)]);
  const feedback = city.codes.map((code) => [code, systemRows(city, city.workbook(code), FEEDBACK_TAB)]);
  const choices = city.codes.map((code) => [code, cells(city, city.workbook(code), CHOICES_TAB.title)]);
  return {
    tabs: Object.fromEntries([...register, ...feedback]) as Record<string, string[]>,
    choices,
    typed: typedIn(city),
    feed: (await feedOf(city)).map(({ id, version, title }) => ({ id, version, title: title.id })),
  };
}

/** Everything people typed: Keunggulan cell by cell in its place, Tinjauan by id without its formulas. */
export function typedIn(city: SteppedCity) {
  const strengths = city.codes.map((code) => [code, cells(city, city.workbook(code), strengthTitle(city, code))]);
  return { strengths, review: reviewedIn(city) };
}

/** The typed cells of Tinjauan, one line for each row that holds any besides its id, in no order. */
export function reviewedIn(city: SteppedCity): string[] {
  const typed = REVIEW_TAB.columns.filter((one) => one.kind !== "lookup").map((one) => one.key);
  return openTab(city.google, city.register, REVIEW_TAB.title, OWNER)
    .rows()
    .map((row) => typed.map((key) => String(row[key] ?? "")).join("|"))
    .sort();
}

/** The public items, as anybody reads them. */
export async function feedOf(city: SteppedCity): Promise<PublicItem[]> {
  const outcome = await city.ask({ method: "GET", path: "/v1/opportunities?limit=100", headers: {} });
  const { items } = JSON.parse(outcome.answer?.text ?? "{}") as { items: PublicItem[] };
  return items.toSorted((a, b) => a.id.localeCompare(b.id));
}

function systemRows(city: SteppedCity, spreadsheet: string, tab: Tab): string[] {
  const shown = tab.columns.map((one) => one.key).filter((key) => !PASSING.includes(key));
  const isHistory = tab.columns.some((one) => one.key === "when");
  return openTab(city.google, spreadsheet, tab.title, OWNER)
    .rows()
    .map((row) =>
      shown
        .filter((key) => !(isHistory && key === "row_key"))
        .map((key) => `${key}=${row[key] ?? ""}`)
        .join("|"),
    )
    .sort();
}

/** The title that the tab with people's rows has now. */
function strengthTitle(city: SteppedCity, code: string): string {
  const { sheets = [] } = city.google.google.as(OWNER).spreadsheets.get(city.workbook(code));
  return sheets.find((one) => one.properties?.sheetId === STRENGTH_TAB.sheetId)?.properties?.title ?? "";
}

/** The cells of a tab as they were typed: formulas as formulas. */
function cells(city: SteppedCity, spreadsheet: string, title: string): unknown[][] {
  const { values } = city.google.google.as(OWNER).spreadsheets;
  return values.get(spreadsheet, `'${title}'`, { valueRenderOption: "FORMULA" }).values ?? [];
}
