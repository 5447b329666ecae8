// Each workbook: whether it is listed, can be read, has the tabs and columns of this version, and what is protected is so.

import type { Grid } from "../../shared/parse/cell.ts";
import { type Findable, findLayout } from "../../shared/parse/layout.ts";
import { STRENGTHS } from "../../shared/parse/readSheet.ts";
import { REGISTER_LISTS, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { REGISTER_MARK } from "../city/cityValues.ts";
import type { SheetTab } from "../google/connect.ts";
import { Refusal } from "../google/refusal.ts";
import type { SetupContext } from "../setup/context.ts";
import { lostGuards, type PlannedGuard } from "../setup/guards.ts";
import { bringBack } from "../setup/vanished.ts";
import type { WantedBook } from "../setup/wantedBooks.ts";
import { type Diagnosis, type DoctorFinding, doctorFinding, fine, missing, unknown } from "./diagnosis.ts";

/** Tags and headings stand in the first rows. */
const HEAD = "1:5";

/** One diagnosis for each workbook: the first thing that is wrong with it. */
export async function examineWorkbooks(context: SetupContext, wanted: readonly WantedBook[]): Promise<Diagnosis[]> {
  const { books, corpus: best } = await context.view();
  const { corpus: told } = context.values();
  // Where the Worker was told to list, not where it might.
  const corpus = told.kind === "" ? best : told;
  const listed = new Set((await context.google.spreadsheets(corpus)).map((one) => one.id));
  const found: Diagnosis[] = [];
  for (const book of wanted) {
    const thing = `workbook:${book.mark}`;
    const file = books.get(book.mark);
    if (file === undefined) found.push(missing(thing, gone(book, context)));
    else found.push(await examined(thing, book, file.id, listed.has(file.id), context));
  }
  return found;
}

async function examined(
  thing: string,
  book: WantedBook,
  id: string,
  isListed: boolean,
  { google }: SetupContext,
): Promise<Diagnosis> {
  try {
    const tabs = await google.tabs(id);
    const unprotected = lostGuards(book, tabs);
    if (unprotected.length > 0) return missing(thing, notProtected(book, unprotected));
    const lost = await lostIn(book, tabs, (ranges) => google.read(id, ranges));
    if (lost.length > 0) return missing(thing, notWhole(book, lost));
    if (!isListed) return missing(thing, notListed(book));
    return fine(thing, `${book.title}: terbaca, lengkap dan terlindung.`, `${book.title}: read, whole and protected.`);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const { finding, passing } = thrown;
    const named = {
      ...doctorFinding(finding),
      told: { id: `${book.title}: ${finding.told.id}`, en: `${book.title}: ${finding.told.en}` },
    };
    return passing ? unknown(thing, named) : missing(thing, named);
  }
}

/** Tabs that are gone, and columns whose tag and heading are both gone. */
async function lostIn(
  { mark }: WantedBook,
  tabs: readonly SheetTab[],
  read: (ranges: readonly string[]) => Promise<Grid[]>,
): Promise<string[]> {
  const wanted = mark === REGISTER_MARK ? [REVIEW_TAB, ...REGISTER_LISTS] : [{ ...STRENGTHS, ...STRENGTH_TAB }];
  const titles = new Set(tabs.map((one) => one.title));
  const there = wanted.filter((tab) => titles.has(tab.title));
  const heads = await read(there.map((tab) => `'${tab.title}'!${HEAD}`));
  return [
    ...wanted.filter((tab) => !titles.has(tab.title)).map((tab) => `tab ${tab.title}`),
    ...there.flatMap((tab, at) => lostColumns(tab, heads[at] ?? [])),
  ];
}

function lostColumns(tab: Findable & { readonly title: string }, head: Grid): string[] {
  const layout = findLayout(head, tab);
  if (layout === undefined) return [`judul tab ${tab.title}`];
  return tab.columns.filter((one) => !layout.positions.has(one.key)).map((one) => `${tab.title} › ${one.heading.id}`);
}

function gone({ title, mark }: WantedBook, { key, folder }: SetupContext): DoctorFinding {
  return {
    code: "workbook_gone",
    told: {
      id: `${title}: tidak ada, di tempat sampah, atau tidak dibagikan lagi kepada akun layanan.`,
      en: `${title}: it does not exist, is in the bin, or is not shared with the service account any more.`,
    },
    mend: bringBack(key.address, folder, `--replace ${mark}`),
  };
}

function notListed({ title }: WantedBook): DoctorFinding {
  return {
    code: "workbook_not_listed",
    told: {
      id: `${title}: terbaca, tetapi tidak muncul dalam daftar Drive yang dibaca Worker; suntingannya dilihat lebih lambat, sepuluh lembar setiap 5 menit.`,
      en: `${title}: can be read, but is not in the Drive list that the Worker reads; its edits are seen later, ten workbooks every 5 minutes.`,
    },
    mend: {
      id: "Bagikan lembar itu langsung kepada akun layanan, atau pindahkan ke drive bersama kota; lalu jalankan npm run setup.",
      en: "Share it with the service account itself, or move it to the city's shared drive; then run npm run setup.",
    },
  };
}

/** Setup protects whole tabs again; where columns stand now, people see. */
function notProtected({ title }: WantedBook, lost: readonly PlannedGuard[]): DoctorFinding {
  const namesOf = (some: readonly PlannedGuard[]) =>
    some.map(({ name, tab, isWhole }) => (isWhole ? name : `${tab} › ${name}`)).join(", ");
  const names = namesOf(lost);
  const columns = namesOf(lost.filter((one) => !one.isWhole));
  return {
    code: "protection_gone",
    told: { id: `${title}: pelindungan hilang: ${names}.`, en: `${title}: protections are gone: ${names}.` },
    mend:
      columns === ""
        ? { id: "npm run setup memasangnya lagi.", en: "npm run setup puts them back." }
        : {
            id: `Data > Lindungi sheet dan rentang: kolom ${columns}, dengan nama kolomnya, hanya akun layanan, admin dan peninjau. Tab lain: npm run setup.`,
            en: `Data > Protect sheets and ranges: the columns ${columns}, named as the column, the service account, administrators and reviewers alone. Other tabs: npm run setup.`,
          },
  };
}

function notWhole({ title }: WantedBook, lost: readonly string[]): DoctorFinding {
  return {
    code: "columns_gone",
    told: { id: `${title}: tidak ada ${lost.join(", ")}.`, en: `${title}: there is no ${lost.join(", ")}.` },
    mend: {
      id: "Sister City > Siapkan lembar mengembalikan tab dan kolom; di Register: File > Riwayat versi.",
      en: "Sister City > Siapkan lembar puts tabs and columns back; in the register: File > Version history.",
    },
  };
}
