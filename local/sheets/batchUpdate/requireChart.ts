// What Google asks of the specification of a chart (discovery document: ChartSpec, BasicChartSpec, ChartSourceRange).

import type { sheets_v4 } from "googleapis";
import type { Workbook } from "../model/workbook.ts";
import { gridArea, RequestRefused } from "./kind.ts";

type Spec = sheets_v4.Schema$ChartSpec;

const KINDS = [
  "basicChart",
  "bubbleChart",
  "candlestickChart",
  "histogramChart",
  "orgChart",
  "pieChart",
  "scorecardChart",
  "treemapChart",
  "waterfallChart",
] as const satisfies readonly (keyof Spec)[];

/**
 * The spec has one kind of chart; the ranges of a basic or pie chart stand on the grid, one row or one column wide, as many
 * for every series as for the domain. Throws RequestRefused.
 */
export function requireChart(workbook: Workbook, spec: Spec | undefined): void {
  const set = KINDS.filter((kind) => spec?.[kind] !== undefined && spec[kind] !== null);
  if (set.length !== 1) throw new RequestRefused("Exactly one kind of chart must be set in the chart's spec.");
  const { basicChart, pieChart } = spec ?? {};
  if ((basicChart?.domains?.length ?? 0) > 1) throw new RequestRefused("Only a single domain is supported.");
  const data = [
    ...(basicChart?.domains ?? []).map((one) => one.domain),
    ...(basicChart?.series ?? []).map((one) => one.series),
    pieChart?.domain,
    pieChart?.series,
  ].flatMap((one) => one?.sourceRange?.sources ?? []);
  const areas = data.map((range) => gridArea(workbook, range).area);
  const isThin = areas.every((one) => one.endRow - one.startRow === 1 || one.endColumn - one.startColumn === 1);
  if (!isThin) throw new RequestRefused("Each source range of a chart must be one row or one column.");
}
