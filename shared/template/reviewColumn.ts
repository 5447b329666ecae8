// The plan of one column of Tinjauan: what reviewers decide, what the system shows, and the id.

import { DECISION_COLUMNS, REVIEW_LOOKUPS, USER_TAB } from "../registerTabs.ts";
import { lettersOf, positionOf, type TabColumn } from "../tab.ts";
import { plainColumn } from "./systemPlan.ts";
import { type ColumnPlan, FIRST_DATA_ROW, TINT } from "./tabPlan.ts";

const EMAILS = lettersOf(positionOf(USER_TAB, "email"));
/** Everybody who stands in Pengguna. */
const PEOPLE = `='${USER_TAB.title}'!$${EMAILS}$${FIRST_DATA_ROW + 1}:$${EMAILS}`;

/** The plan of a column of Tinjauan. */
export function reviewColumn(one: TabColumn): ColumnPlan {
  const decides = DECISION_COLUMNS.some((column) => column.key === one.key);
  const looksUp = REVIEW_LOOKUPS.some((column) => column.key === one.key);
  return {
    ...plainColumn(one),
    ...(one.list === undefined ? {} : { drop: { list: one.list.entries.map((entry) => entry.id) } }),
    ...(one.key === "assignee" ? { drop: { range: PEOPLE } } : {}),
    format: one.key === "modified" ? "datetime" : looksUp ? "general" : decides ? decisionFormat(one) : "text",
    colour: decides ? TINT.benefit : TINT.answer,
    guard: decides ? "hard" : "warning",
  };
}

/** Stamps stay text, so that what the add-on writes is read back as it was written. */
function decisionFormat(one: TabColumn): ColumnPlan["format"] {
  return one.key === "stage_date" ? "date" : "text";
}
