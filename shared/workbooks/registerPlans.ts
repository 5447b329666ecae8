// The plan of the whole register workbook: Ringkasan, what people write, and the system tabs.

import { REGISTER_LISTS } from "../registerTabs.ts";
import { newCharts } from "../summary/charts.ts";
import { COVERAGE_TAB, REGISTER_SYSTEM_TABS, SUMMARY_TAB } from "../systemTabs.ts";
import { interestPlan, journalPlan, listPlan, reviewPlan } from "../template/registerWorkbook.ts";
import { systemPlan } from "../template/systemPlan.ts";
import type { TabPlan } from "../template/tabPlan.ts";

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
    ...REGISTER_SYSTEM_TABS.map((tab) => systemPlan(tab, tab === COVERAGE_TAB ? COVERAGE_CHART : undefined)),
  ];
}

/** The plan of Ringkasan: it is read from the top and not filtered. */
function summaryPlan(): TabPlan {
  return { ...systemPlan(SUMMARY_TAB), filter: false, charts: newCharts() };
}
