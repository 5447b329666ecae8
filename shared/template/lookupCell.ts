// The part of every lookup formula that finds a cell of the row's own id in a system tab.

import { lettersOf, positionOf, type Tab } from "../tab.ts";

/** Finds the cell of a column by the id that `own` (a formula) gives: whole columns, separators that every locale takes. */
export function lookupCell<Key extends string>(tab: Tab<Key>, key: Key, own: string): string {
  const column = lettersOf(positionOf(tab, key));
  const keys = lettersOf(positionOf(tab, tab.keyTag));
  return `INDEX('${tab.title}'!$${column}:$${column};MATCH(${own};'${tab.title}'!$${keys}:$${keys};0))`;
}
