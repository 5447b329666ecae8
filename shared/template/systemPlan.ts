// The plan of a system tab: the whole tab protected, marks hidden.

import type { Tab, TabColumn } from "../tab.ts";
import { type ChartPlan, type ColumnPlan, type TabPlan, TINT } from "./tabPlan.ts";

/** The plan of a tab that only the Worker writes, with the chart that stands beside it, if any. */
export function systemPlan(tab: Tab, chart?: ChartPlan): TabPlan {
  return {
    ...(chart === undefined ? {} : { chart }),
    title: tab.title,
    sheetId: tab.sheetId,
    columns: tab.columns.map((one) => ({ ...plainColumn(one), colour: TINT.system, hidden: one.kind === "mark" })),
    guard: "hard",
    filter: true,
  };
}

/** The plan of a column without anything special about it. */
export function plainColumn(one: TabColumn): ColumnPlan {
  const formats = { date: "date", datetime: "datetime", number: "number", lookup: "general" } as const;
  return {
    tag: one.key,
    heading: one.heading.id,
    width: one.width ?? usualWidth(one),
    format: one.kind in formats ? formats[one.kind as keyof typeof formats] : "text",
  };
}

const USUAL = 140;
/** Words of a list may need more; more than that would push what stands beside them out of a small screen. */
const WIDEST_CHOICE = 200;

/** Pixels: a time of day and the words of a list are longer than a code. */
function usualWidth({ kind, list }: TabColumn): number {
  if (kind === "datetime") return 170;
  const longest = Math.max(0, ...(list?.entries ?? []).map((entry) => entry.id.length));
  return Math.min(WIDEST_CHOICE, Math.max(USUAL, longest * 7 + 30));
}
