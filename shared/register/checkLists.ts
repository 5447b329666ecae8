// The judged lists with what is wrong in their rows, so that it stands with the state of each tab.

import type { Problem } from "../messages/problem.ts";
import type { Lists } from "../parse/lists.ts";
import { AGENCY_TAB, PROFILE_TAB } from "../registerTabs.ts";
import { cityProblems } from "./cityProblems.ts";
import type { JudgedList } from "./judgeLists.ts";
import { listProblems } from "./listProblems.ts";
import type { PlacedRecord } from "./record.ts";

/** Adds the problems of rows to those of the tabs; `ofAgencies`: what is wrong with workbooks, by the agency's code as `id`. */
export function checkLists(judged: readonly JudgedList[], lists: Lists, ofAgencies: readonly Problem[]): JudgedList[] {
  return judged.map((list) => {
    const { tab, rows, state } = list;
    const workbooks = tab === AGENCY_TAB ? ofAgencies.map((one) => atItsRow(one, rows)) : [];
    const city = tab === PROFILE_TAB && state.problems.length === 0 ? cityProblems(rows) : [];
    const found = [...workbooks, ...city, ...listProblems(tab, rows, lists)];
    return { ...list, state: { ...state, problems: [...state.problems, ...found] } };
  });
}

/** A list that is held has no rows: its problems stand without. */
function atItsRow(one: Problem, rows: readonly PlacedRecord[]): Problem {
  const found = rows.find(({ record }) => record[AGENCY_TAB.keyTag] === one.id);
  return found === undefined ? one : { ...one, row: found.row };
}
