// Menu "Nyatakan masih berlaku": stamps today's date into the selected rows.

import { today } from "../sheet/today.ts";
import { underLock } from "../sheet/underLock.ts";
import { writeById } from "../sheet/writeById.ts";
import { openRows, openStrengths, selectedIds } from "./strengths.ts";

/** Menu item: asks, then stamps `confirmed_on` by id. */
export function confirmRows(): void {
  const ui = SpreadsheetApp.getUi();
  const strengths = openStrengths();
  if (typeof strengths === "string") {
    ui.alert(strengths);
    return;
  }
  const ids = selectedIds(strengths);
  if (ids.length === 0) {
    ui.alert("Pilih dahulu baris yang isinya masih berlaku, lalu klik menu ini lagi.");
    return;
  }
  const question = `Nyatakan isi ${ids.length} baris yang dipilih masih berlaku hari ini?`;
  if (ui.alert("Nyatakan masih berlaku", question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  const day = today();
  const written = underLock(() =>
    writeById(
      openRows,
      ids.map((id) => ({ id, key: "confirmed_on", value: day })),
    ),
  );
  const missed = written === undefined ? ids.length : written.missed.length;
  SpreadsheetApp.getActiveSpreadsheet().toast(
    missed === 0 ? `${ids.length} baris dinyatakan masih berlaku.` : `${missed} baris belum tercatat; mohon ulangi.`,
    "Sister City",
  );
}
