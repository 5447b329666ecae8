// What is wrong with the tabs of a workbook themselves, whatever stands in their cells.

import { type Problem, problem } from "../messages/problem.ts";
import type { Grid } from "../parse/cell.ts";
import { type Findable, findLayout } from "../parse/layout.ts";
import type { StandingRule } from "../template/colourRules.ts";

/** A tab as it stands in a workbook; `tables`: the names of its Tables; `charts`: the ids of its charts; `rules`: its conditional formats. */
export interface WorkbookTab {
  readonly title: string;
  readonly sheetId: number;
  readonly columns: number;
  readonly tables: readonly string[];
  readonly charts: readonly number[];
  readonly rules: readonly StandingRule[];
}

/** A chart that the system draws, and the tab that it stands on. */
export interface OwnChart {
  readonly id: number;
  readonly title: string;
  readonly tab: string;
}

/** A tab of ours that people fill in. */
export type FilledTab = Findable & { readonly title: string };

/** The Tables over tabs of ours: Google then refuses drop-downs and what the add-on writes. */
export function tableProblems(tabs: readonly WorkbookTab[], own: readonly string[]): Problem[] {
  return tabs
    .filter((tab) => own.includes(tab.title))
    .flatMap(({ title, tables }) => tables.map((table) => problem("table_over", { tab: title, table })));
}

/** The charts of ours that somebody took away; those of a tab that is gone are made with it. */
export function chartProblems(tabs: readonly WorkbookTab[], own: readonly OwnChart[]): Problem[] {
  const standing = new Set(tabs.flatMap(({ charts }) => charts));
  return own
    .filter(({ id, tab }) => !standing.has(id) && tabs.some(({ title }) => title === tab))
    .map(({ id, title, tab }) => problem("chart_gone", { tab, chart: title, number: id }));
}

/** Whether a foreign tab is a copy of one of ours, with its tags: whoever types there is read by nobody. */
export function copyProblem(title: string, head: Grid, filled: readonly FilledTab[]): Problem[] {
  const copied = filled.find((tab) => findLayout(head, tab)?.tagged === true);
  return copied === undefined ? [] : [problem("tab_copied", { copy: title, tab: copied.title })];
}
