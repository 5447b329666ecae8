// Mends the system tabs of a workbook: one that was renamed gets its title back, one that is gone is made anew, a narrow one is widened.

import type { SheetRequest } from "../../shared/google/requests.ts";
import type { WorkbookTab } from "../../shared/system/tabProblems.ts";
import { requestsOf } from "../../shared/template/requestsOf.ts";
import type { TabPlan } from "../../shared/template/tabPlan.ts";
import { GoogleError, isPassing } from "../google/failure.ts";
import type { Google } from "../google/google.ts";

/** The plan of a tab; one whose rows D1 knows is made anew, any other is only widened. */
export interface MendPlan {
  readonly plan: TabPlan;
  readonly isMade: boolean;
}

/**
 * Reads; where that fails because a system tab is not as it was made, mends the tabs and reads once more. Where Google lets
 * nobody mend, what is thrown still names the tab. @throws GoogleError
 */
export async function readMending<T>(
  google: Google,
  spreadsheet: string,
  plans: () => readonly MendPlan[],
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (thrown) {
    if (!(thrown instanceof GoogleError) || !isAboutTabs(thrown)) throw thrown;
    const requests = mendingRequests(await google.tabs(spreadsheet), plans(), google.address);
    if (requests.length === 0) throw thrown;
    await google.write(spreadsheet, requests).catch((refused: unknown) => {
      throw refused instanceof GoogleError && isPassing(refused.failure) ? refused : thrown;
    });
    return await read();
  }
}

/** A tab that is not there, or a column beyond the grid of one that an earlier release made. */
function isAboutTabs({ failure }: GoogleError): boolean {
  return failure.kind === "range" || (failure.kind === "refused" && /exceeds grid limits/i.test(failure.detail));
}

/** What a new tab is filled with is the next publication's; `editor` may write where only the system writes. */
function mendingRequests(tabs: readonly WorkbookTab[], plans: readonly MendPlan[], editor: string): SheetRequest[] {
  /** A tab that is made anew stands behind the last of those that the plan has before it. */
  const indexOf = (before: readonly MendPlan[]): number => {
    const places = before.map(({ plan }) => tabs.findIndex((tab) => tab.title === plan.title));
    return Math.max(-1, ...places) + 1;
  };
  return plans.flatMap(({ plan, isMade }, at): SheetRequest[] => {
    const { title, sheetId } = plan;
    const standing = tabs.find((tab) => tab.title === title);
    if (standing !== undefined) return widened(standing, plan.columns.length);
    if (!isMade) return [];
    if (!tabs.some((tab) => tab.sheetId === sheetId)) return requestsOf(plan, indexOf(plans.slice(0, at)), [editor]);
    return [{ updateSheetProperties: { properties: { sheetId, title }, fields: "title" } }];
  });
}

function widened({ sheetId, columns }: WorkbookTab, needed: number): SheetRequest[] {
  const length = needed - columns;
  return length <= 0 ? [] : [{ appendDimension: { sheetId, dimension: "COLUMNS", length } }];
}
