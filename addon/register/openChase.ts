// Menu "Ingatkan perangkat daerah": whom there is something to say to, and the words.

import { chasedLately, chaseReasons, chaseText } from "../../shared/mail/chase.ts";
import { AGENCY_TAB } from "../../shared/registerTabs.ts";
import { readGrid } from "../sheet/cells.ts";
import { showSidebar } from "../sheet/showPage.ts";
import { today } from "../sheet/today.ts";
import { type ChasedAgency, chasedAgencies } from "./chaseFacts.ts";
import { openRegisterTab } from "./registerTab.ts";

/** Menu item: the agencies of the selected rows, in whichever tab; without one, all that there is something to say to. */
export function openChase(): void {
  const codes = selectedCodes();
  const all = chasedAgencies(codes === undefined ? undefined : ({ code }) => codes.includes(code));
  showChase(all, (one) => codes !== undefined || chaseReasons(one).length > 0);
}

/** Called by the queue: the agencies that have these names. */
export function openChaseOf(names: readonly string[]): void {
  showChase(
    chasedAgencies(({ name }) => names.includes(name)),
    () => true,
  );
}

function showChase(all: ChasedAgency[] | string, isShown: (agency: ChasedAgency) => boolean): void {
  if (typeof all === "string") {
    SpreadsheetApp.getUi().alert(all);
    return;
  }
  showSidebar("chase", "Ingatkan perangkat daerah", {
    agencies: all.filter(isShown).map(shownAgency),
  });
}

function shownAgency(agency: ChasedAgency) {
  return {
    code: agency.code,
    name: agency.name,
    reasons: chaseReasons(agency),
    text: chaseText(agency),
    to: agency.to,
    lately: chasedLately(agency.last, today()) ?? "",
  };
}

/** The codes that stand in the selected rows of the open tab; undefined where none does. */
function selectedCodes(): string[] | undefined {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  const agencies = openRegisterTab(AGENCY_TAB);
  if (range === null || typeof agencies === "string") return undefined;
  const rows = readGrid(range.getSheet()).slice(range.getRow() - 1, range.getLastRow());
  const texts = new Set(
    rows.flat().map((cell) =>
      String(cell ?? "")
        .trim()
        .toUpperCase(),
    ),
  );
  const found = agencies.rows.map((one) => one.id).filter((code) => texts.has(code));
  return found.length === 0 ? undefined : found;
}
