// The agencies that the register names, in the form in which setup knows them: the list of the first day may be gone or old.

import { readTab } from "../../shared/parse/readTab.ts";
import { agencyOf } from "../../shared/register/agency.ts";
import { recordsOf } from "../../shared/register/record.ts";
import { AGENCY_TAB } from "../../shared/registerTabs.ts";
import type { RegisterLists } from "../setup/cityView.ts";
import type { NewAgency } from "../setup/readAgencies.ts";

/** Those that are active today (an ISO day); none where the tab cannot be read. */
export function registerAgencies(lists: RegisterLists | undefined, today: string): NewAgency[] {
  const reading = lists === undefined ? undefined : readTab(lists.agencies, AGENCY_TAB);
  if (reading === undefined || "problem" in reading) return [];
  return [...recordsOf(reading, AGENCY_TAB).values()].flatMap((record) => {
    const { code, name_id: name, affairs, staff, active } = agencyOf(record, today);
    return active ? [{ code, name, short: record.short_name ?? name, affairs, staff, cells: record }] : [];
  });
}
