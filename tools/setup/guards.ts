// The hard protections that a workbook is planned with, and which of them are gone.

import type { SheetRequest } from "../../shared/google/requests.ts";
import type { SheetTab } from "../google/connect.ts";
import type { WantedBook } from "./wantedBooks.ts";

/** A protection by its name. `tab`: what it stands in; `isWhole`: it is of the tab, and not of columns, which people may have moved. */
export interface PlannedGuard {
  readonly name: string;
  readonly tab: string;
  readonly isWhole: boolean;
}

/** Every hard protection of a plan. */
export function plannedGuards(book: WantedBook): PlannedGuard[] {
  const requests = book.requests([], 0);
  const titles = new Map(
    requests.flatMap((one) =>
      "addSheet" in one ? [[one.addSheet.properties.sheetId, one.addSheet.properties.title] as const] : [],
    ),
  );
  return requests.flatMap((one) => {
    const planned = "addProtectedRange" in one ? one.addProtectedRange.protectedRange : undefined;
    if (planned === undefined || planned.warningOnly === true) return [];
    const { range, description: name = "" } = planned;
    const isWhole = range.startColumnIndex === undefined;
    return [{ name, tab: titles.get(range.sheetId) ?? "", isWhole }];
  });
}

/** Those that are not there any more. */
export function lostGuards(book: WantedBook, tabs: readonly SheetTab[]): PlannedGuard[] {
  const standing = new Set(tabs.flatMap((one) => one.guards.map((guard) => guard.name)));
  return plannedGuards(book).filter((one) => !standing.has(one.name));
}

/** The requests that protect whole tabs again which nobody but these may write. */
export function guardAgain(book: WantedBook, tabs: readonly SheetTab[], users: readonly string[]): SheetRequest[] {
  return lostGuards(book, tabs).flatMap(({ name, tab, isWhole }) => {
    const sheetId = tabs.find((one) => one.title === tab)?.sheetId;
    if (!isWhole || sheetId === undefined) return [];
    return [{ addProtectedRange: { protectedRange: { range: { sheetId }, description: name, editors: { users } } } }];
  });
}
