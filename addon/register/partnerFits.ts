// Menu "Cocokkan mitra": for the partners chosen in Mitra the approved foreign rows that fit, with the reasons.

import { type Partner, partnerOf } from "../../shared/register/partner.ts";
import { PARTNER_TAB } from "../../shared/registerTabs.ts";
import { rowsFor } from "../../shared/review/fits.ts";
import { REGISTER_ROWS_TAB } from "../../shared/systemTabs.ts";
import { showSidebar } from "../sheet/showPage.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { contentOf } from "./contentOf.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";

/** Menu item. */
export function showPartnerFits(): void {
  const ui = SpreadsheetApp.getUi();
  const tab = openRegisterTab(PARTNER_TAB);
  const data = openRegisterTab(REGISTER_ROWS_TAB);
  if (typeof tab === "string" || typeof data === "string") {
    ui.alert(typeof tab === "string" ? tab : `Tab ${REGISTER_ROWS_TAB.title} tidak dapat dibaca.`);
    return;
  }
  const chosen = chosenPartners(tab);
  if (chosen.length === 0) {
    ui.alert(`Pilih dahulu satu atau beberapa baris di tab ${PARTNER_TAB.title}.`);
    return;
  }
  const approved = data.rows
    .filter((row) => textAt(data, row, "public_version") !== "")
    .map((row) => ({
      id: row.id,
      title: textAt(data, row, "title_id"),
      agency: textAt(data, row, "agency"),
      content: contentOf(data, row.id),
    }));
  const partners = chosen.map((partner) => ({
    name: partner.name,
    rows: rowsFor(partner, approved).map(({ row, reasons }) => ({
      id: row.id,
      title: row.title,
      agency: row.agency,
      reasons: reasons.join(", "),
    })),
  }));
  showSidebar("fits", "Cocokkan mitra", { partners });
}

function chosenPartners(tab: OpenTab): Partner[] {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (range?.getSheet().getName() !== PARTNER_TAB.title) return [];
  const rows = tab.rows.filter((one) => one.row >= range.getRow() && one.row <= range.getLastRow());
  return rows.map((row) =>
    partnerOf(Object.fromEntries(PARTNER_TAB.columns.map(({ key }) => [key, textAt(tab, row, key)]))),
  );
}
