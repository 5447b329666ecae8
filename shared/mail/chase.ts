// A reminder that Setda sends to an agency, by WhatsApp or as mail: why, and what to do; a note is repeated word by word.

import { longDay } from "../days/longDay.ts";
import { excerpt } from "../text/excerpt.ts";
import { daysBetween, type Mail } from "./mail.ts";

/** A row that is named. `note`: the reviewer's, "" where there is none. */
export interface ChasedRow {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly link: string;
}

/** What an agency may be reminded of. `hold`: the code of a held sheet, or ""; `silentSince`: an ISO day, "" where no row was ever typed. */
export interface ChaseFacts {
  readonly name: string;
  readonly link: string;
  readonly hold: string;
  readonly silentSince: string | undefined;
  readonly returned: readonly ChasedRow[];
  readonly due: readonly ChasedRow[];
}

/** An agency is reminded at most so often. */
const CHASE_DAYS = 7;
const MOST_ROWS = 10;
const NOTE_LENGTH = 400;

/** The reasons in few words, the gravest first; none where nothing is to be said. */
export function chaseReasons({ hold, silentSince, returned, due }: ChaseFacts): string[] {
  return [
    ...(hold === "" ? [] : [`lembar ditahan (${hold})`]),
    ...(silentSince === undefined
      ? []
      : [silentSince === "" ? "belum mengisi" : `diam sejak ${longDay(silentSince, "id")}`]),
    ...(returned.length === 0 ? [] : [`${returned.length} baris perlu perbaikan`]),
    ...(due.length === 0 ? [] : [`${due.length} baris perlu dinyatakan masih berlaku`]),
  ];
}

/** Why an agency may not be reminded today; undefined where it may. */
export function chasedLately(last: string, day: string): string | undefined {
  const days = last === "" ? CHASE_DAYS : daysBetween(last, day);
  if (days >= CHASE_DAYS || days < 0) return undefined;
  return `Sudah diingatkan ${longDay(last, "id")}. Paling banyak sekali dalam ${CHASE_DAYS} hari.`;
}

/** The text, as it is pasted into WhatsApp; titles stand between asterisks. */
export function chaseText(facts: ChaseFacts): string {
  return paragraphsOf(facts, (title) => `*${title.replace(/\*/g, "")}*`).join("\n\n");
}

/** The same as mail. */
export function chaseMail(to: readonly string[], facts: ChaseFacts): Mail {
  return {
    to: to.join(","),
    subject: `Sister City: ${chaseReasons(facts).join("; ")}`,
    body: paragraphsOf(facts, (title) => title).join("\n\n"),
  };
}

function paragraphsOf(facts: ChaseFacts, bold: (title: string) => string): string[] {
  const { name, link, hold, silentSince, returned, due } = facts;
  const rows = (all: readonly ChasedRow[]) => listed(all, bold);
  return [
    `Yth. petugas ${name},`,
    ...(hold === ""
      ? []
      : [
          `Lembar Anda sedang ditahan (kode ${hold}), sehingga isian baru belum diambil. Tidak ada yang hilang. Sebab dan cara memperbaikinya ada di kolom Yang perlu diperbaiki.`,
        ]),
    ...(silentSince === undefined ? [] : [silentWords(silentSince)]),
    ...(returned.length === 0
      ? []
      : [`Mohon perbaiki ${returned.length} baris berikut menurut catatan Setda:`, ...rows(returned)]),
    ...(due.length === 0
      ? []
      : [
          `Mohon nyatakan masih berlaku, atau perbaiki, ${due.length} baris berikut (Sister City > Nyatakan masih berlaku):`,
          ...rows(due),
        ]),
    `Buka lembar: ${link}`,
    "Terima kasih.",
  ];
}

function silentWords(since: string): string {
  return since === ""
    ? "Belum ada baris lengkap di lembar Anda. Mohon isi keunggulan perangkat daerah Anda atau lengkapi yang sudah ditulis; bila memang tidak ada, kirim surat nihil."
    : `Isian Anda tidak berubah sejak ${longDay(since, "id")}. Mohon periksa apakah masih benar, dan tambahkan yang baru bila ada.`;
}

function listed(rows: readonly ChasedRow[], bold: (title: string) => string): string[] {
  const lines = rows.slice(0, MOST_ROWS).map(({ id, title, note, link }) => {
    const said = note === "" ? "" : `\nCatatan: ${excerpt(note, NOTE_LENGTH)}`;
    return `${bold(title)} (${id})${said}\n${link}`;
  });
  return rows.length > MOST_ROWS ? [...lines, `dan ${rows.length - MOST_ROWS} baris lainnya.`] : lines;
}
