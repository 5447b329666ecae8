// The plans of the tabs of the register that people write: Tinjauan, the lists that Setda keeps, and the journal.

import { INTEREST_TAB, JOURNAL_TAB, REVIEW_TAB } from "../registerTabs.ts";
import type { Tab } from "../tab.ts";
import { INTEREST_STATE } from "../vocabularies/interestState.ts";
import { STATE } from "../vocabularies/state.ts";
import { labelOf } from "../vocabularies/vocabulary.ts";
import { interestColumn } from "./interestColumn.ts";
import { reviewColumn } from "./reviewColumn.ts";
import { STATE_COLOURS } from "./signalColours.ts";
import { plainColumn } from "./systemPlan.ts";
import { type TabPlan, TINT } from "./tabPlan.ts";

/** The plan of Tinjauan. */
export function reviewPlan(): TabPlan {
  return {
    title: REVIEW_TAB.title,
    sheetId: REVIEW_TAB.sheetId,
    columns: REVIEW_TAB.columns.map(reviewColumn),
    frozenColumns: 3,
    collapsed: [
      { from: "summary", to: "advice" },
      { from: "recorded", to: "modified" },
      { from: "scheme_set", to: "reviewed_at" },
    ],
    colours: STATE_COLOURS,
    filter: true,
    views: [{ title: "Antrean", column: "state", formula: isWaiting, descendingBy: "waiting_days" }],
  };
}

/** What waits for a decision: submitted rows, and rows that changed since they were approved. */
function isWaiting(cell: string): string {
  const words = (["submitted", "approved_changed"] as const).map((state) => `${cell}="${labelOf(STATE, state, "id")}"`);
  return `=OR(${words.join(";")})`;
}

/** The plan of Minat. */
export function interestPlan(): TabPlan {
  return {
    title: INTEREST_TAB.title,
    sheetId: INTEREST_TAB.sheetId,
    columns: INTEREST_TAB.columns.map(interestColumn),
    frozenColumns: 1,
    filter: true,
    views: [{ title: "Menunggu jawaban", column: "interest_state", formula: isUnanswered, descendingBy: "received" }],
    rows: 200,
  };
}

/** What nobody has answered yet: a blank state is a new one. */
function isUnanswered(cell: string): string {
  return `=OR(${cell}="";${cell}="${labelOf(INTEREST_STATE, "new", "id")}")`;
}

/** The add-on adds its rows; a person who changes one is warned. */
export function journalPlan(): TabPlan {
  const columns = JOURNAL_TAB.columns.map(
    // Where a decision was taken is a code that only Kembar reads.
    (one) => ({ ...plainColumn(one), format: "text", guard: "warning", hidden: one.key === "source" }) as const,
  );
  return { title: JOURNAL_TAB.title, sheetId: JOURNAL_TAB.sheetId, columns, filter: true, rows: 200 };
}

/** The plan of a list that Setda keeps. */
export function listPlan(tab: Tab): TabPlan {
  return {
    title: tab.title,
    sheetId: tab.sheetId,
    columns: tab.columns.map((one) => ({
      ...plainColumn(one),
      colour: TINT.strength,
      ...(one.list === undefined ? {} : { drop: { list: one.list.entries.map((entry) => entry.id) } }),
    })),
    filter: true,
    rows: 200,
  };
}
