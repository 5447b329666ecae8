// What a city has already: found in the world, by the marks of its files and by the register's own list.

import type { Grid } from "../../shared/parse/cell.ts";
import { cellText, readTab } from "../../shared/parse/readTab.ts";
import { spreadsheetIn } from "../../shared/register/agency.ts";
import { AGENCY_TAB, REVIEW_TAB, USER_TAB } from "../../shared/registerTabs.ts";
import { REGISTER_MARK } from "../city/cityValues.ts";
import type { GoogleTool } from "../google/connect.ts";
import type { SheetFile } from "../google/driveTool.ts";

/** The lists of a register that is built, as they stand. */
export interface RegisterLists {
  readonly agencies: Grid;
  readonly users: Grid;
}

/** `books`: the files by what they are. `spare`: spreadsheets that are nothing yet and may be changed, by name. */
export interface CityView {
  readonly books: ReadonlyMap<string, SheetFile>;
  readonly spare: readonly SheetFile[];
  readonly lists: RegisterLists | undefined;
}

/** Looks around; `known` are the ids that this computer knows, by mark. Throws Refusal. */
export async function lookAround(google: GoogleTool, known: Readonly<Record<string, string>>): Promise<CityView> {
  const files = await google.spreadsheets();
  const fileOf = async (id: string) => files.find((one) => one.id === id) ?? (await google.spreadsheet(id));
  const books = new Map<string, SheetFile>();
  for (const file of files) if (file.mark !== "" && !books.has(file.mark)) books.set(file.mark, file);
  for (const [mark, id] of Object.entries(known)) {
    const file = await fileOf(id);
    if (file !== undefined) books.set(mark, file);
  }
  const register = books.get(REGISTER_MARK);
  const lists = register === undefined ? undefined : await readLists(google, register.id);
  for (const [code, id] of linksIn(lists)) {
    const file = await fileOf(id);
    if (file !== undefined) books.set(code, file);
  }
  const taken = new Set([...books.values()].map((one) => one.id));
  return { books, spare: files.filter((one) => one.mark === "" && one.mayEdit && !taken.has(one.id)), lists };
}

async function readLists(google: GoogleTool, register: string): Promise<RegisterLists | undefined> {
  const titles = (await google.tabs(register)).map((one) => one.title);
  if (![REVIEW_TAB, AGENCY_TAB, USER_TAB].every((tab) => titles.includes(tab.title))) return undefined;
  const ranges = [AGENCY_TAB, USER_TAB].map((tab) => `'${tab.title}'`);
  const [agencies = [], users = []] = await google.read(register, ranges);
  return { agencies, users };
}

/** The workbooks that the register names, by agency code. */
function linksIn(lists: RegisterLists | undefined): (readonly [string, string])[] {
  const reading = lists === undefined ? undefined : readTab(lists.agencies, AGENCY_TAB);
  if (reading === undefined || "problem" in reading) return [];
  return reading.rows.flatMap((row) => {
    const id = spreadsheetIn(cellText(row, "spreadsheet"));
    return id === undefined ? [] : [[cellText(row, "agency_code").toUpperCase(), id] as const];
  });
}
