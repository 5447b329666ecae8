// Called by the dialog of "Ambil dari daftar lama" after a yes: the drafts that the sheet has not are written.

import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { underLock } from "../sheet/underLock.ts";
import { appendRows } from "./appendRows.ts";
import { type OldListOrder, planOldList } from "./planOldList.ts";
import { openStrengths } from "./strengths.ts";

const BUSY = "Rekan Anda sedang menulis di lembar ini. Mohon coba lagi sebentar lagi.";

/** Called by the dialog after a yes: writes the drafts that the sheet has not; says what was done. */
export function takeOldList(order: OldListOrder): { readonly written: number; readonly told: string } {
  return underLock(() => takeUnderLock(order)) ?? { written: 0, told: BUSY };
}

function takeUnderLock(order: OldListOrder): { readonly written: number; readonly told: string } {
  const strengths = openStrengths();
  const plan = typeof strengths === "string" ? strengths : planOldList(strengths, order);
  if (typeof strengths === "string" || typeof plan === "string") return { written: 0, told: String(plan) };
  const fresh = plan.drafts.filter((_, at) => plan.report.drafts[at]?.known === false);
  const rows = fresh.map(({ id, cells }) => ({ ...Object.fromEntries(cells), id }));
  if (!appendRows(strengths, rows)) return { written: 0, told: BUSY };
  SpreadsheetApp.flush();
  const now = openStrengths();
  const held = new Set(typeof now === "string" ? [] : now.reading.rows.map((one) => one.id));
  const written = fresh.filter(({ id }) => held.has(id)).length;
  const again = written < fresh.length ? " Sebagian belum tertulis; klik Tulis sekali lagi." : "";
  return {
    written,
    told: `${written} baris ditulis sebagai Draf di tab ${STRENGTH_TAB.title}, ${plan.report.known} sudah ada.${again}`,
  };
}
