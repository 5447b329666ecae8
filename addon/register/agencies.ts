// The agencies of the register's tab Perangkat Daerah, read as the Worker reads them, and where their sheets are.

import { type Agency, agencyOf } from "../../shared/register/agency.ts";
import { AGENCY_TAB } from "../../shared/registerTabs.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { today } from "../sheet/today.ts";
import { recordsIn } from "./records.ts";
import { openRegisterTab } from "./registerTab.ts";

/** Every agency; undefined where the tab cannot be read. */
export function readAgencies(): readonly Agency[] | undefined {
  const tab = openRegisterTab(AGENCY_TAB);
  return typeof tab === "string"
    ? undefined
    : recordsIn(AGENCY_TAB, tab).map(({ record }) => agencyOf(record, today()));
}

/** The address of the tab Keunggulan in an agency's workbook. */
export function strengthsLink(spreadsheet: string): string {
  const register = SpreadsheetApp.getActiveSpreadsheet().getUrl();
  return register.replace(/\/d\/[^/]+\/.*$/, `/d/${spreadsheet}/edit#gid=${STRENGTH_TAB.sheetId}`);
}
