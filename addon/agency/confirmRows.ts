// "Nyatakan masih berlaku": stamps today's date into rows, several at once, and says what the public will read.

import { longDay } from "../../shared/days/longDay.ts";
import { today } from "../sheet/today.ts";
import { underLock } from "../sheet/underLock.ts";
import { writeById } from "../sheet/writeById.ts";
import { openRows, openStrengths, selectedIds } from "./strengths.ts";

/** So many titles are named in a question. */
const NAMED = 10;

/** How many rows were stamped, and what the person reads. */
interface Confirmed {
  readonly count: number;
  readonly told: string;
}

/** Menu item: asks about the selected rows by their names, then stamps them. */
export function confirmRows(): void {
  const ui = SpreadsheetApp.getUi();
  const strengths = openStrengths();
  if (typeof strengths === "string") {
    ui.alert(strengths);
    return;
  }
  const ids = selectedIds(strengths);
  if (ids.length === 0) {
    ui.alert("Pilih dahulu baris yang isinya masih berlaku (boleh beberapa), lalu klik menu ini lagi.");
    return;
  }
  const titles = strengths.reading.rows.filter((one) => ids.includes(one.id)).map((one) => `• ${one.title}`);
  const more = titles.length > NAMED ? [`• dan ${titles.length - NAMED} lainnya`] : [];
  const question = [
    `Nyatakan isi ${ids.length} baris ini masih berlaku hari ini?`,
    ...titles.slice(0, NAMED),
    ...more,
    "",
    publicWords(),
  ].join("\n");
  if (ui.alert("Nyatakan masih berlaku", question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  SpreadsheetApp.getActiveSpreadsheet().toast(confirmStrengths(ids).told, "Sister City");
}

/** Called by the form too: stamps `confirmed_on` of the rows by their ids. */
export function confirmStrengths(ids: readonly string[]): Confirmed {
  const day = today();
  const changes = ids.map((id) => ({ id, key: "confirmed_on", value: day }));
  const written = underLock(() => writeById(openRows, changes));
  const missed = written === undefined ? ids.length : written.missed.length;
  const count = ids.length - missed;
  const done = count > 0 ? [`${count} baris dinyatakan masih berlaku. ${publicWords()}`] : [];
  const left = missed > 0 ? [`${missed} baris belum tercatat; mohon ulangi.`] : [];
  return { count, told: [...done, ...left].join(" ") };
}

/** What the catalogue will say of the rows that it shows. */
export function publicWords(): string {
  return `Di katalog tertulis: terakhir dinyatakan oleh perangkat daerah pada ${longDay(today(), "id")} (untuk baris yang sudah tampil).`;
}
