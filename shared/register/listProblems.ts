// What is wrong in the lists of the register, row by row, as sheets of agencies are told.

import { type Problem, problem } from "../messages/problem.ts";
import type { Lists } from "../parse/lists.ts";
import { AGENCY_TAB, AGREEMENT_TAB, PROFILE_TAB, USER_TAB } from "../registerTabs.ts";
import type { Tab } from "../tab.ts";
import { excerpt } from "../text/excerpt.ts";
import { fold } from "../text/fold.ts";
import { agreementProblems } from "./agreementProblems.ts";
import { cellProblems } from "./cellProblems.ts";
import { staffProblems, userProblems } from "./emailProblems.ts";
import { profileProblems } from "./publicProfile.ts";
import type { ListRecord, PlacedRecord } from "./record.ts";
import { careProblems, sharedAgreementProblems } from "./sharedAgreementProblems.ts";

/** So many problems of one list are told at once; how many more there are is the last. */
export const MOST_TOLD = 200;
const NAME_LENGTH = 60;

/**
 * The problems of a list in the order of its rows, each with its row and (where the row has one) its key as `id`. A row
 * that is not read because it has no key, or that of an earlier row, has no other problem.
 */
export function listProblems(tab: Tab, rows: readonly PlacedRecord[], lists: Lists): Problem[] {
  const first = new Map<string, number>();
  const problems = rows.flatMap(({ row, record }): Problem[] => {
    const key = record[tab.keyTag];
    if (key === undefined) return [{ ...withoutKey(tab, row, record), row }];
    const before = first.get(fold(key));
    first.set(fold(key), before ?? row);
    const values = { value: excerpt(key, NAME_LENGTH), a: before ?? row, b: row, tab: tab.title };
    const found =
      before === undefined ? rowProblems(tab, record, lists) : [problem("list_key_twice", values, tab.keyTag)];
    return found.map((one) => ({ ...one, id: key, row }));
  });
  if (problems.length <= MOST_TOLD) return problems;
  const n = problems.length - MOST_TOLD;
  return [...problems.slice(0, MOST_TOLD), problem("list_more", { n, tab: tab.title })];
}

function withoutKey(tab: Tab, row: number, record: ListRecord): Problem {
  const name = excerpt(Object.values(record)[0] ?? "", NAME_LENGTH);
  return problem("list_no_key", { row, tab: tab.title, name }, tab.keyTag);
}

function rowProblems(tab: Tab, record: ListRecord, lists: Lists): Problem[] {
  return [...cellProblems(tab, record), ...(OF_TAB[tab.title]?.(record, lists) ?? [])];
}

/** What is asked of the rows of one tab besides what its columns ask. */
const OF_TAB: Readonly<Record<string, (record: ListRecord, lists: Lists) => Problem[]>> = {
  [AGENCY_TAB.title]: staffProblems,
  [AGREEMENT_TAB.title]: (record, lists) => [
    ...agreementProblems(record, lists),
    ...sharedAgreementProblems(record),
    ...careProblems(record, lists.today),
  ],
  [PROFILE_TAB.title]: profileProblems,
  [USER_TAB.title]: userProblems,
};
