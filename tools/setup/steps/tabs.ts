// Step: every workbook has its tabs, and what is protected may be written by the right people.

import type { SheetRequest } from "../../../shared/google/requests.ts";
import type { SheetTab } from "../../google/connect.ts";
import type { SheetFile } from "../../google/driveTool.ts";
import type { SetupContext } from "../context.ts";
import type { Look, Outcome, Step } from "../step.ts";
import { type WantedBook, wantedBooks } from "../wantedBooks.ts";

/** What one workbook lacks. */
interface Change {
  readonly file: string;
  readonly isNew: boolean;
  readonly requests: readonly SheetRequest[];
}

const INDONESIAN: SheetRequest = {
  updateSpreadsheetProperties: {
    properties: { locale: "in_ID", timeZone: "Asia/Makassar" },
    fields: "locale,timeZone",
  },
};

/** One atomic batch for each workbook: it has all of its tabs and protections, or none. */
export function tabsStep(context: SetupContext): Step {
  return {
    name: "tabs",
    title: { id: "Isi dan pelindungan lembar", en: "Tabs and protections" },
    needs: ["workbooks"],
    look: async (): Promise<Look> => {
      const { books } = await context.view();
      const wanted = wantedBooks(context.agencies, context.deciders, context.today);
      const changes: Change[] = [];
      for (const book of wanted) {
        const change = await lackingIn(context, book, books.get(book.mark));
        if (change !== undefined) changes.push(change);
      }
      if (changes.length === 0) return { state: "already", told: ALL_THERE };
      return { state: "would", told: told(changes), run: () => write(context, changes) };
    },
  };
}

const ALL_THERE = { id: "Semua tab dan pelindungan sudah ada.", en: "All tabs and protections are there." };

async function lackingIn(
  { google, key }: SetupContext,
  book: WantedBook,
  file: SheetFile | undefined,
): Promise<Change | undefined> {
  if (file === undefined) return { file: "", isNew: true, requests: [] };
  const owner = file.owner === "" ? [] : [file.owner];
  const editors = [...new Set([...owner, key.address.toLowerCase(), ...book.editors])];
  const tabs = await google.tabs(file.id);
  if (!tabs.some((one) => one.title === book.tab)) {
    const requests = [INDONESIAN, ...book.requests(editors, tabs[0]?.sheetId ?? 0)];
    return { file: file.id, isNew: true, requests };
  }
  const requests = tabs.flatMap((tab) => guardRequests(tab, editors));
  return requests.length === 0 ? undefined : { file: file.id, isNew: false, requests };
}

/** Lets in who may not yet write; who may already stays. */
function guardRequests({ guards }: SheetTab, editors: readonly string[]): SheetRequest[] {
  return guards
    .filter((one) => editors.some((editor) => !one.editors.includes(editor)))
    .map((one) => {
      const users = [...new Set([...one.editors, ...editors])];
      return {
        updateProtectedRange: { protectedRange: { protectedRangeId: one.id, editors: { users } }, fields: "editors" },
      };
    });
}

async function write({ google, forget }: SetupContext, changes: readonly Change[]): Promise<Outcome> {
  try {
    for (const { file, requests } of changes) await google.write(file, requests);
  } finally {
    forget();
  }
  return { state: "done", told: told(changes) };
}

function told(changes: readonly Change[]) {
  const fresh = changes.filter((one) => one.isNew).length;
  const mended = changes.length - fresh;
  const [id, en] =
    mended === 0 ? ["", ""] : [` Editor ditambahkan di ${mended} lembar.`, ` Editors added in ${mended}.`];
  return {
    id: `Tab dan pelindungan untuk ${fresh} lembar baru.${id}`,
    en: `Tabs and protections for ${fresh} new workbooks.${en}`,
  };
}
