// What a city has already: found in the world, by the marks of its files and by the register's own list.

import type { Grid } from "../../shared/parse/cell.ts";
import { cellText, readTab } from "../../shared/parse/readTab.ts";
import { spreadsheetIn } from "../../shared/register/agency.ts";
import { AGENCY_TAB, PROFILE_TAB, REVIEW_TAB, USER_TAB } from "../../shared/registerTabs.ts";
import { REGISTER_MARK } from "../city/cityValues.ts";
import type { DriveCorpus } from "../city/driveCorpus.ts";
import type { GoogleTool } from "../google/connect.ts";
import type { SheetFile } from "../google/driveTool.ts";
import { Refusal } from "../google/refusal.ts";
import { lookForFiles } from "./lookForFiles.ts";

/** The lists of a register that is built, as they stand. */
export interface RegisterLists {
  readonly agencies: Grid;
  readonly users: Grid;
  /** Undefined where somebody took the tab away. */
  readonly profile: Grid | undefined;
}

/**
 * `books`: the files by what they are. `spare`: spreadsheets that are nothing yet and may be changed, by name. `corpus`:
 * where all books are listed.
 */
export interface CityView {
  readonly books: ReadonlyMap<string, SheetFile>;
  readonly spare: readonly SheetFile[];
  readonly lists: RegisterLists | undefined;
  readonly corpus: DriveCorpus;
}

/** Looks around; `known` are the ids that this computer knows, by mark. Throws Refusal. */
export async function lookAround(
  google: GoogleTool,
  known: Readonly<Record<string, string>>,
  folder: string,
): Promise<CityView> {
  const { files, corpusOf } = await lookForFiles(google, folder);
  const fileOf = async (id: string) => files.find((one) => one.id === id) ?? (await google.spreadsheet(id));
  const books = new Map<string, SheetFile>();
  for (const file of files) {
    const other = books.get(file.mark);
    if (other !== undefined && known[file.mark] === undefined) throw new Refusal(doubled(other, file));
    if (file.mark !== "") books.set(file.mark, other ?? file);
  }
  for (const [mark, id] of Object.entries(known)) {
    const file = await fileOf(id);
    if (file !== undefined) books.set(mark, file);
  }
  const register = books.get(REGISTER_MARK);
  const lists = register === undefined ? undefined : await readLists(google, register.id);
  for (const [code, id] of linksIn(lists)) {
    const file = await fileOf(id);
    if (file !== undefined && mayBe(code, file, books)) books.set(code, file);
  }
  const taken = new Set([...books.values()].map((one) => one.id));
  const spare = files.filter((one) => one.mark === "" && one.mayEdit && !taken.has(one.id));
  return { books, spare, lists, corpus: await corpusOf([...books.values()]) };
}

/** A link that names what is another agency's, or the register, is a mistake: it gives nobody anything. */
function mayBe(code: string, file: SheetFile, books: ReadonlyMap<string, SheetFile>): boolean {
  const other = [...books].find(([mark, one]) => one.id === file.id && mark !== code);
  return other === undefined && (file.mark === "" || file.mark === code);
}

async function readLists(google: GoogleTool, register: string): Promise<RegisterLists | undefined> {
  const titles = (await google.tabs(register)).map((one) => one.title);
  if (![REVIEW_TAB, AGENCY_TAB, USER_TAB].every((tab) => titles.includes(tab.title))) return undefined;
  const hasProfile = titles.includes(PROFILE_TAB.title);
  const tabs = [AGENCY_TAB, USER_TAB, ...(hasProfile ? [PROFILE_TAB] : [])];
  const ranges = tabs.map((tab) => `'${tab.title}'`);
  const [agencies = [], users = [], profile = []] = await google.read(register, ranges);
  return { agencies, users, profile: hasProfile ? profile : undefined };
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

/** A copy of a workbook carries its mark: which of them is the city's, only people know. */
function doubled(one: SheetFile, other: SheetFile) {
  const names = `"${one.name}" (${one.id}), "${other.name}" (${other.id})`;
  return {
    code: "doubled_workbook",
    told: {
      id: `Dua berkas mengaku lembar ${one.mark} yang sama: ${names}.`,
      en: `Two files say that they are the same workbook ${one.mark}: ${names}.`,
    },
    mend: {
      id: "Pindahkan salinannya ke tempat sampah, atau cabut aksesnya dari akun layanan; lalu jalankan lagi.",
      en: "Throw the copy away, or take the service account's access to it; then run this again.",
    },
  };
}
