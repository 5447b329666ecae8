// The plan of the register workbook: every tab in its order.

import { REGISTER_LISTS } from "../registerTabs.ts";
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
import { interestPlan, journalPlan, listPlan, reviewPlan } from "../template/registerWorkbook.ts";
import { COVERAGE_COLOURS, PROBLEM_COLOURS, SHEET_COLOURS, STATE_COLOURS } from "../template/signalColours.ts";
import { systemPlan } from "../template/systemPlan.ts";
import type { ColourPlan, TabPlan } from "../template/tabPlan.ts";

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
    interestPlan(),
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
