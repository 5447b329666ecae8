// Which spreadsheets that people made become which workbooks: those that setup made as the administrator, then by their title, then any that is blank.

import { fold } from "../../shared/text/fold.ts";
import type { SheetFile } from "../google/driveTool.ts";
import type { SetupContext } from "./context.ts";
import { isBlankSpreadsheet } from "./isBlankSpreadsheet.ts";
import type { WantedBook } from "./wantedBooks.ts";

/** What becomes of a workbook that is not there: this spreadsheet, or (undefined) a new one. */
export interface MissingBook {
  readonly book: WantedBook;
  readonly taken: SheetFile | undefined;
}

/** "blank", the tab by which it is a workbook of Kembar already, or undefined for what is somebody's own. */
type Use = string | undefined;
const BLANK = "blank";

/** Gives each missing workbook a spreadsheet, as far as they reach; none is taken that holds anything of its own. */
export async function takeSpreadsheets(
  { google, view, folder, values }: SetupContext,
  missing: readonly WantedBook[],
): Promise<MissingBook[]> {
  const { spare } = await view();
  const left = new Set(folder === "" ? spare : spare.filter((one) => one.parents.includes(folder)));
  const uses = new Map<SheetFile, Use>();
  const take = async (isNamed: (file: SheetFile) => boolean, wanted: readonly string[]) => {
    for (const file of left) {
      if (!isNamed(file)) continue;
      if (!uses.has(file)) uses.set(file, await useOf(google, file.id, missing));
      if (!wanted.includes(uses.get(file) ?? "")) continue;
      left.delete(file);
      return file;
    }
    return undefined;
  };
  const { madeBooks } = values();
  const plan: MissingBook[] = [];
  for (const book of missing) {
    const made = madeBooks[book.mark];
    // Its script is bound to it: no other may take its place.
    if (made !== undefined) {
      plan.push({ book, taken: await take((file) => file.id === made, [BLANK]) });
      continue;
    }
    const names = new Set([book.title, ...book.names].map(fold));
    plan.push({ book, taken: await take((file) => names.has(fold(file.name)), [BLANK, book.tab]) });
  }
  const isAnybodys = (file: SheetFile) => !Object.values(madeBooks).includes(file.id);
  for (const [at, { book, taken }] of plan.entries()) {
    const isMade = madeBooks[book.mark] !== undefined;
    plan[at] = { book, taken: taken ?? (isMade ? undefined : await take(isAnybodys, [BLANK])) };
  }
  return plan;
}

async function useOf(google: SetupContext["google"], id: string, missing: readonly WantedBook[]): Promise<Use> {
  const tabs = await google.tabs(id);
  const ours = missing.find((one) => tabs.some((tab) => tab.title === one.tab));
  if (ours !== undefined) return ours.tab;
  return (await isBlankSpreadsheet(google, id, tabs)) ? BLANK : undefined;
}
