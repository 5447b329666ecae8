// Ringkasan as a whole: headlines, room for the charts, and one table after another.

import { SUMMARY_TAB } from "../systemTabs.ts";
import { lettersOf, positionOf } from "../tab.ts";
import { FIRST_DATA_ROW } from "../template/tabPlan.ts";
import type { SummaryFacts } from "./facts.ts";
import type { ChartOf, Labels, Line, Section, SectionBuilder } from "./line.ts";

/** One row of the tab; `title`: shown with the day it is; `room`: blank, a chart stands over it. */
export type SummaryRow = { readonly key: string } & (
  | { readonly kind: "title" | "section"; readonly text: string }
  | { readonly kind: "labels"; readonly labels: Labels }
  | { readonly kind: "headline" | "line"; readonly line: Line }
  | { readonly kind: "room" }
);

/** A chart with the rows that it draws; rows count from 0 in the sheet, `from` is the row of the labels. */
export interface PlacedChart extends ChartOf {
  readonly from: number;
  readonly to: number;
}

/** The rows in their order, and the charts; `room`: the row over which the charts begin. */
export interface Summary {
  readonly rows: readonly SummaryRow[];
  readonly charts: readonly PlacedChart[];
  readonly room: number;
}

/** So many rows of the usual height are as high as a chart. */
const ROOM = 17;

/** Makes the whole of the facts. */
export function summaryOf(facts: SummaryFacts, builders: readonly SectionBuilder[]): Summary {
  const sections = builders.map((build) => build(facts));
  const top: SummaryRow[] = [
    { key: "title", kind: "title", text: "Ringkasan kerja sama" },
    ...sections.flatMap(headlineRows),
  ];
  const room = FIRST_DATA_ROW + top.length;
  const rows: SummaryRow[] = [...top, ...Array.from({ length: ROOM }, (_, at) => roomRow(at))];
  const charts: PlacedChart[] = [];
  for (const section of sections.filter(isShown)) {
    const from = FIRST_DATA_ROW + rows.length + 1;
    rows.push(...tableRows(section));
    const { chart, lines } = section;
    if (chart !== undefined)
      charts.push({ ...chart, from, to: from + 1 + Math.max(1, Math.min(lines.length, chart.most)) });
  }
  return { rows, charts, room };
}

function isShown({ lines, chart }: Section): boolean {
  return lines.length > 0 || chart !== undefined;
}

/** A headline leads to its section, unless it says itself where to. */
function headlineRows(section: Section): SummaryRow[] {
  const { key, headlines } = section;
  const place = { tab: SUMMARY_TAB, key: titleKey(key), column: lettersOf(positionOf(SUMMARY_TAB, "row_key")) };
  return headlines.map((line, at) => {
    const leading = line.place === undefined && isShown(section) ? { ...line, place } : line;
    return { key: `${key}/top/${at}`, kind: "headline", line: leading };
  });
}

function titleKey(section: string): string {
  return `${section}/title`;
}

function roomRow(at: number): SummaryRow {
  return { key: `room/${at}`, kind: "room" };
}

function tableRows({ key, title, labels, lines }: Section): SummaryRow[] {
  return [
    { key: titleKey(key), kind: "section", text: title },
    { key: `${key}/labels`, kind: "labels", labels },
    ...lines.map((line, at): SummaryRow => ({ key: `${key}/${line.place?.key ?? at}/${at}`, kind: "line", line })),
    { key: `${key}/end`, kind: "room" },
  ];
}
