// The agencies of the register's tab Perangkat Daerah, read as the Worker reads them, and where their sheets are.

import { readDay } from "../../shared/parse/numbers.ts";
import { type Agency, agencyOf } from "../../shared/register/agency.ts";
import { AGENCY_TAB } from "../../shared/registerTabs.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { today } from "../agency/lists.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";

/** Every agency; undefined where the tab cannot be read. */
export function readAgencies(): readonly Agency[] | undefined {
  const tab = openRegisterTab(AGENCY_TAB);
  return typeof tab === "string" ? undefined : tab.rows.map((row) => agencyIn(tab, row));
}

function agencyIn(tab: OpenTab, row: OpenTab["rows"][number]): Agency {
  const record = AGENCY_TAB.columns.map((one): [string, string] => {
    const day = one.kind === "date" ? readDay(row.cells[tab.positions.get(one.key) ?? -1]) : undefined;
    return [one.key, day?.kind === "value" ? day.value : textAt(tab, row, one.key)];
  });
  return agencyOf(Object.fromEntries(record), today());
}

/** The address of the tab Keunggulan in an agency's workbook. */
export function strengthsLink(spreadsheet: string): string {
  const register = SpreadsheetApp.getActiveSpreadsheet().getUrl();
  return register.replace(/\/d\/[^/]+\/.*$/, `/d/${spreadsheet}/edit#gid=${STRENGTH_TAB.sheetId}`);
}
