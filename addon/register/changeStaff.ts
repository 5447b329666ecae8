// Called by the dialog of "Ganti petugas": the register and the sharing of the agency's workbook are changed together.

import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import type { Agency } from "../../shared/register/agency.ts";
import { changedStaff } from "../../shared/register/changedStaff.ts";
import { AGENCY_TAB } from "../../shared/registerTabs.ts";
import { asciiLower } from "../../shared/text/asciiLower.ts";
import { underLock } from "../sheet/underLock.ts";
import { writeById } from "../sheet/writeById.ts";
import { readAgencies } from "./agencies.ts";
import { openRegisterTab } from "./registerTab.ts";
import { addWriter, type Book, openBook, ownerOf, removeWriter } from "./sharing.ts";
import { userAddresses } from "./users.ts";

/** Called by the dialog. `coming`: as it was typed; `leaving`: staff, and others who may write the workbook. */
export function changeStaff(
  code: string,
  coming: string,
  leaving: readonly string[],
): { readonly done: boolean; readonly told: readonly string[] } {
  const agency = agencyBy(code);
  if (agency === undefined) return { done: false, told: [NO_AGENCY] };
  const result = changedStaff(agency.staff.join("; "), coming, leaving);
  if (result === "nobody") return { done: false, told: [NOBODY_LEFT] };
  const strangers = leaving.map(asciiLower).filter((one) => !agency.staff.includes(one));
  if (result === "same" && strangers.length === 0) return { done: false, told: [NOTHING] };
  if (result !== "same" && !("text" in result)) {
    return { done: false, told: result.map((one) => sentenceOf(one, "id")) };
  }
  const { come, go } = result === "same" ? { come: [], go: [] } : result;
  if (result !== "same") {
    const told = underLock(() => written(agency.code, result.text)) ?? BUSY;
    if (told !== "") return { done: false, told: [told] };
  }
  return { done: true, told: [...recorded(agency, come, go), ...share(agency, come, [...go, ...strangers])] };
}

/** What is said of a code that nobody has. */
export const NO_AGENCY =
  "Perangkat daerah itu tidak ditemukan di tab Perangkat Daerah. Muat ulang lembar, lalu coba lagi.";
/** What is said of a workbook that the person cannot open. */
export const NOT_OPEN =
  "Lembar kerjanya tidak dapat Anda buka, jadi aksesnya tidak terlihat. Minta pemiliknya membagikan lembar itu kepada Anda sebagai Editor.";
const NOBODY_LEFT = "Perangkat daerah harus punya sedikitnya satu petugas. Isi dahulu surel penggantinya.";
const NOTHING = "Belum ada yang diganti. Isi surel yang masuk, atau centang yang keluar.";
const BUSY = "Rekan Anda sedang menulis. Mohon coba lagi.";
const MOVED = "Barisnya baru saja berpindah atau ada dua. Periksa tab Perangkat Daerah, lalu coba lagi.";

/** The agency of a code; undefined where the tab has none. */
export function agencyBy(code: string): Agency | undefined {
  return readAgencies()?.find((one) => one.code === code);
}

/** "" where the cell was written. */
function written(code: string, text: string): string {
  const open = () => openRegisterTab(AGENCY_TAB);
  const { missed } = writeById(open, [{ id: code, key: "staff_emails", value: text }]);
  return missed.length === 0 ? "" : MOVED;
}

function recorded({ name_id }: Agency, come: readonly string[], go: readonly string[]): string[] {
  const said = [
    ...(come.length === 0 ? [] : [`masuk ${come.join(", ")}`]),
    ...(go.length === 0 ? [] : [`keluar ${go.join(", ")}`]),
  ];
  return said.length === 0 ? [] : [`Petugas ${name_id} sudah diganti di register: ${said.join("; ")}.`];
}

/** Lets in who comes and takes the access of who goes; says what only the owner of the file can do. */
function share(agency: Agency, come: readonly string[], go: readonly string[]): string[] {
  const book = openBook(agency.spreadsheet);
  if (book === undefined) return [`${NOT_OPEN} Akses lembarnya belum diganti.`];
  const users = userAddresses();
  const kept = go.filter((one) => users.includes(one));
  const closed = come.filter((one) => !addWriter(book, one));
  const open = go.filter((one) => !kept.includes(one) && !removeWriter(book, one));
  const who = ownerWords(book);
  return [
    ...(closed.length + open.length === 0 ? ["Akses lembarnya juga sudah diganti."] : []),
    ...(closed.length === 0
      ? []
      : [
          `Belum dapat dibagikan kepada ${closed.join(", ")}: minta ${who} membuka lembarnya, klik Bagikan, lalu tambahkan sebagai Editor.`,
        ]),
    ...(open.length === 0
      ? []
      : [`Akses ${open.join(", ")} belum dicabut: minta ${who} membuka lembarnya, klik Bagikan, lalu hapus aksesnya.`]),
    ...(kept.length === 0 ? [] : [`${kept.join(", ")} tetap dapat membuka lembarnya karena tercatat di tab Pengguna.`]),
  ];
}

function ownerWords(book: Book): string {
  const owner = ownerOf(book);
  return owner === "" ? "pengelola drive bersama" : `pemilik berkas (${owner})`;
}
