// Brings system tabs whose head is not as created to their looks; what stands of them is looked at once, and only then.

import type { SheetRequest } from "../../shared/google/requests.ts";
import type { WorkbookTab } from "../../shared/system/tabProblems.ts";
import { dressRequests } from "../../shared/template/requestsOf.ts";
import type { TabPlan } from "../../shared/template/tabPlan.ts";
import type { Google } from "../google/google.ts";

/** The requests for one tab of a workbook. Throws GoogleError where the workbook cannot be looked at. */
export type TabDresser = (plan: TabPlan) => Promise<readonly SheetRequest[]>;

/** A dresser for the tabs of one workbook. */
export function tabDresser(google: Google, spreadsheet: string): TabDresser {
  let looked: Promise<readonly WorkbookTab[]> | undefined;
  return async (plan) => {
    looked ??= google.tabs(spreadsheet);
    const standing = (await looked).find((tab) => tab.title === plan.title);
    return dressRequests(plan, standing?.rules ?? []);
  };
}
