// The plan of the register workbook: Tinjauan, the lists that Setdako keeps, and the system tabs.

import { JOURNAL_TAB, REGISTER_LISTS, REVIEW_TAB } from "../registerTabs.ts";
import { newCharts } from "../summary/charts.ts";
import {
  COVERAGE_TAB,
  PROBLEM_TAB,
  REGISTER_ROWS_TAB,
  REGISTER_SYSTEM_TABS,
  SUMMARY_TAB,
  SYNC_STATUS_TAB,
} from "../systemTabs.ts";
import type { Tab } from "../tab.ts";
import { STATE } from "../vocabularies/state.ts";
import { labelOf } from "../vocabularies/vocabulary.ts";
import { reviewColumn } from "./reviewColumn.ts";
import { COVERAGE_COLOURS, PROBLEM_COLOURS, SHEET_COLOURS, STATE_COLOURS } from "./signalColours.ts";
import { plainColumn, systemPlan } from "./systemPlan.ts";
import { type ColourPlan, type TabPlan, TINT } from "./tabPlan.ts";

const COVERAGE_CHART = {
  title: "Cakupan program menurut lingkup",
  names: "row_key",
  series: ["agreements", "candidates", "proposals"],
} as const;

/** The plans of all tabs of the register, in the order of the workbook. */
export function registerPlans(): TabPlan[] {
  return [
    summaryPlan(),
    reviewPlan(),
    ...REGISTER_LISTS.map(listPlan),
    journalPlan(),
    ...REGISTER_SYSTEM_TABS.map(registerSystemPlan),
  ];
}

const COLOURS: ReadonlyMap<Tab, readonly ColourPlan[]> = new Map<Tab, readonly ColourPlan[]>([
  [REGISTER_ROWS_TAB, STATE_COLOURS],
  [PROBLEM_TAB, PROBLEM_COLOURS],
  [SYNC_STATUS_TAB, SHEET_COLOURS],
  [COVERAGE_TAB, COVERAGE_COLOURS],
]);

/** The plan of a system tab of the register whose rows are of one kind. */
export function registerSystemPlan(tab: Tab): TabPlan {
  const plan = systemPlan(tab, tab === COVERAGE_TAB ? COVERAGE_CHART : undefined);
  const colours = COLOURS.get(tab);
  return colours === undefined ? plan : { ...plan, colours };
}

/** The plan of Ringkasan: it is read from the top and not filtered. */
export function summaryPlan(): TabPlan {
  return { ...systemPlan(SUMMARY_TAB), filter: false, charts: newCharts() };
}

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

/** The add-on adds its rows; a person who changes one is warned. */
export function journalPlan(): TabPlan {
  const columns = JOURNAL_TAB.columns.map(
    // Where a decision was taken is a code that only Kembar reads.
    (one) => ({ ...plainColumn(one), format: "text", guard: "warning", hidden: one.key === "source" }) as const,
  );
  return { title: JOURNAL_TAB.title, sheetId: JOURNAL_TAB.sheetId, columns, filter: true, rows: 200 };
}

function listPlan(tab: Tab): TabPlan {
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
