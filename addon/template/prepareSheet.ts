// Menu "Siapkan lembar": builds or mends this workbook; on a ready one it changes nothing, and what is not sure it asks first.

import { ownHeading, ownSentence } from "../../shared/messages/ownSentence.ts";
import { problem } from "../../shared/messages/problem.ts";
import type { RepairPlan } from "../../shared/repair/planRepair.ts";
import { lettersOf } from "../../shared/tab.ts";
import { currentLists } from "../agency/lists.ts";
import { underLock } from "../sheet/underLock.ts";
import { buildAgencyWorkbook, strengthsRepair } from "./buildAgencyWorkbook.ts";

const BUSY = "Rekan Anda sedang menyiapkan lembar ini. Mohon coba lagi.";
const CHANGED = "Lembar berubah selagi Anda menjawab, jadi tidak ada yang diubah. Klik Siapkan lembar sekali lagi.";
const UNTOUCHED =
  "Tidak ada yang diubah. Pulihkan judul kolomnya lewat File > Histori versi, atau mintalah bantuan Bagian Kerja Sama.";

/** So many columns are named. */
const NAMED = 5;

/** Menu item. */
export function prepareSheet(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const ui = SpreadsheetApp.getUi();
  const repair = strengthsRepair(book);
  const plan = typeof repair === "object" ? repair : undefined;
  const question = plan === undefined ? [] : questionOf(plan);
  if (question.length > 0) {
    const answer = ui.alert("Siapkan lembar", question.join("\n"), ui.ButtonSet.YES_NO);
    if (answer !== ui.Button.YES) {
      ui.alert(UNTOUCHED);
      return;
    }
  }
  const built = underLock(() => {
    const now = question.length === 0 ? repair : strengthsRepair(book);
    return JSON.stringify(now) === JSON.stringify(repair) ? buildAgencyWorkbook(book, currentLists()) : undefined;
  });
  if (built === undefined) {
    ui.alert(question.length > 0 ? `${CHANGED}\n${BUSY}` : BUSY);
    return;
  }
  const told = [...(built.isMended && plan !== undefined ? doneWords(plan) : []), ...built.told];
  if (told.length > 0) ui.alert(told.join("\n"));
  else book.toast("Lembar siap diisi.", "Sister City");
}

/** What would be done, where nothing proves that it is right; nothing where all is sure. */
function questionOf({ tags, doubts, arranges }: RepairPlan): string[] {
  const column = (at: number) => `kolom ${lettersOf(at)}`;
  const lines = doubts.map((one) =>
    one.kind === "tagged"
      ? `- ${column(one.at)} ditandai lagi sebagai "${ownHeading(one.tag, "id")}".`
      : `- kolom "${ownHeading(one.tag, "id")}" tidak ditemukan dan dibuat baru (kosong). Bila isinya sebenarnya ada di ${one.besides.map(column).join(", ")}, klik Tidak.`,
  );
  const order = arranges
    ? [
        "- judul kolom dipasang lagi dengan urutan ini:",
        tags.flatMap((tag, at) => (tag === "" ? [] : [`${lettersOf(at)} ${ownHeading(tag, "id")}`])).join("; "),
      ]
    : [];
  if (lines.length + order.length === 0) return [];
  return [
    "Judul kolom berubah, dan Kembar belum yakin letaknya semula. Yang akan dilakukan:",
    ...lines,
    ...order,
    "Isi sel tidak dipindahkan atau dihapus. Lanjutkan?",
  ];
}

function doneWords({ restored, gone, doubled }: RepairPlan): string[] {
  const names = (tags: readonly string[]) =>
    [
      ...tags.slice(0, NAMED).map((tag) => `"${ownHeading(tag, "id")}"`),
      ...(tags.length > NAMED ? [`dan ${tags.length - NAMED} lainnya`] : []),
    ].join(", ");
  return [
    ...(restored.length > 0 ? [`Tanda kolom dipulihkan: ${names(restored)}. Isinya tetap di tempatnya.`] : []),
    ...(gone.length > 0
      ? [`Kolom dibuat lagi (kosong): ${names(gone)}. Isi lamanya dapat dipulihkan lewat File > Histori versi.`]
      : []),
    ...doubled.map((tag) => ownSentence(problem("column_doubled", {}, tag), "id")),
  ];
}
