// Step: every workbook has its tabs, and what is protected may be written by the right people.

import { ZONE_KEY, type Zone, zoneIn } from "../../../shared/city/zones.ts";
import type { SheetRequest } from "../../../shared/google/requests.ts";
import { asciiLower } from "../../../shared/text/asciiLower.ts";
import { profileValues } from "../../city/profileValues.ts";
import type { SheetTab } from "../../google/connect.ts";
import type { SheetFile } from "../../google/driveTool.ts";
import type { RegisterLists } from "../cityView.ts";
import type { SetupContext } from "../context.ts";
import { guardAgain, plannedGuards } from "../guards.ts";
import { isBlankSpreadsheet } from "../isBlankSpreadsheet.ts";
import type { Look, Outcome, Step } from "../step.ts";
import { type WantedBook, wantedBooks } from "../wantedBooks.ts";

/** What one workbook lacks; undefined for nothing, "foreign" for a file that holds something of somebody's own. */
type Lacking = Change | "foreign" | undefined;

interface Change {
  readonly file: string;
  readonly isNew: boolean;
  readonly requests: readonly SheetRequest[];
}

function indonesian({ name }: Zone): SheetRequest {
  return {
    updateSpreadsheetProperties: { properties: { locale: "in_ID", timeZone: name }, fields: "locale,timeZone" },
  };
}

/** The zone that a register says; what setup was told counts only where it says none. */
function registerZone(lists: RegisterLists | undefined): Zone | undefined {
  return zoneIn(profileValues(lists?.profile ?? [])(ZONE_KEY)?.id ?? "");
}

/** One atomic batch for each workbook: it has all of its tabs and protections, or none. Only a blank one is built. */
export function tabsStep(context: SetupContext): Step {
  return {
    name: "tabs",
    title: { id: "Isi dan pelindungan lembar", en: "Tabs and protections" },
    needs: ["workbooks"],
    look: async (): Promise<Look> => {
      const { books, lists } = await context.view();
      const zone = registerZone(lists) ?? context.zone;
      const wanted = wantedBooks(context.agencies, context.deciders, context.today);
      const changes: Change[] = [];
      const foreign: string[] = [];
      for (const book of wanted) {
        const file = books.get(book.mark);
        const lacking = await lackingIn(context, book, file, zone);
        if (lacking === "foreign") foreign.push(`${book.mark} (${file?.name})`);
        else if (lacking !== undefined) changes.push(lacking);
      }
      const open = foreign.length === 0 ? undefined : notOurs(foreign);
      if (changes.length === 0) return open ?? { state: "already", told: ALL_THERE };
      return {
        state: "would",
        told: told(changes),
        run: async () => {
          const done = await write(context, changes);
          return open ?? done;
        },
      };
    },
  };
}

const ALL_THERE = { id: "Semua tab dan pelindungan sudah ada.", en: "All tabs and protections are there." };

async function lackingIn(
  { google, key }: SetupContext,
  book: WantedBook,
  file: SheetFile | undefined,
  zone: Zone,
): Promise<Lacking> {
  if (file === undefined) return { file: "", isNew: true, requests: [] };
  const owner = file.owner === "" ? [] : [file.owner];
  const editors = [...new Set([...owner, asciiLower(key.address), ...book.editors])];
  const tabs = await google.tabs(file.id);
  if (!tabs.some((one) => one.title === book.tab)) {
    if (!(await isBlankSpreadsheet(google, file.id, tabs))) return "foreign";
    const requests = [indonesian(zone), ...book.requests(editors, tabs[0]?.sheetId ?? 0)];
    return { file: file.id, isNew: true, requests };
  }
  const own = new Set(plannedGuards(book).map((one) => one.name));
  const opened = tabs.flatMap((tab) => guardRequests(tab, own, asciiLower(key.address), editors));
  const requests = [...opened, ...guardAgain(book, tabs, editors)];
  return requests.length === 0 ? undefined : { file: file.id, isNew: false, requests };
}

/** Lets in who may not yet write; who may already stays. A protection that is not of the plan is somebody's own. */
function guardRequests(
  { guards }: SheetTab,
  own: ReadonlySet<string>,
  service: string,
  editors: readonly string[],
): SheetRequest[] {
  return guards
    .filter((one) => own.has(one.name) && one.editors.includes(service))
    .filter((one) => editors.some((editor) => !one.editors.includes(editor)))
    .map((one) => {
      const users = [...new Set([...one.editors, ...editors])];
      return {
        updateProtectedRange: {
          protectedRange: { protectedRangeId: one.id, editors: { users } },
          fields: "editors.users",
        },
      };
    });
}

function notOurs(files: readonly string[]): Outcome {
  const names = files.join(", ");
  return {
    state: "waiting",
    told: {
      id: `Berkas ini berisi data lain, jadi tidak diubah dan tidak dibagikan: ${names}.`,
      en: `These files hold something else, so they are neither changed nor shared: ${names}.`,
    },
    mend: {
      id: "Perbaiki tautannya di kolom Lembar pada tab Perangkat Daerah, atau pindahkan isinya ke berkas lain; lalu jalankan lagi.",
      en: "Mend the link in the column Lembar of the tab Perangkat Daerah, or move the content to another file; then run this again.",
    },
  };
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
    mended === 0
      ? ["", ""]
      : [
          ` Pelindungan dan editornya dilengkapi di ${mended} lembar.`,
          ` Protections and their editors completed in ${mended}.`,
        ];
  return {
    id: `Tab dan pelindungan untuk ${fresh} lembar baru.${id}`,
    en: `Tabs and protections for ${fresh} new workbooks.${en}`,
  };
}
