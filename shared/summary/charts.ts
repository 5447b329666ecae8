// The charts of Ringkasan: bars over the rows of a section, side by side below the headlines.

import type { EmbeddedChart, OverlayPosition, SheetRequest } from "../google/requests.ts";
import type { OwnChart } from "../system/tabProblems.ts";
import { SUMMARY_TAB } from "../systemTabs.ts";
import { positionOf } from "../tab.ts";
import { NO_FACTS } from "./facts.ts";
import { SECTIONS } from "./sections.ts";
import { type PlacedChart, type Summary, summaryOf } from "./summaryOf.ts";

const WIDTH = 420;
const HEIGHT = 340;
const GAP = 8;
const POSITION_FIELDS = "anchorCell,offsetXPixels,offsetYPixels,widthPixels,heightPixels";

/** Ringkasan before there is anything to tell: its charts are always the same ones. */
const EMPTY = summaryOf(NO_FACTS, SECTIONS);

/** The charts that the register is to have. */
export const REGISTER_CHARTS: readonly OwnChart[] = EMPTY.charts.map(({ id, title }) => {
  return { id, title, tab: SUMMARY_TAB.title };
});

/** The charts as they are made with the tab. */
export function newCharts(): EmbeddedChart[] {
  return chartsOf(EMPTY);
}

/** Every chart as it is to stand. */
function chartsOf({ charts, room }: Summary): (EmbeddedChart & { readonly chartId: number })[] {
  return charts.map((chart, at) => ({
    chartId: chart.id,
    spec: specOf(chart),
    position: { overlayPosition: positionAt(room, at) },
  }));
}

/** The requests that bring every chart to its rows and its place; one that does not stand is made. */
export function chartRequests(summary: Summary, isGone: (id: number) => boolean): SheetRequest[] {
  return chartsOf(summary).flatMap((chart): SheetRequest[] => {
    const { chartId, spec, position } = chart;
    if (isGone(chartId)) return [{ addChart: { chart } }];
    return [
      { updateChartSpec: { chartId, spec } },
      { updateEmbeddedObjectPosition: { objectId: chartId, newPosition: position, fields: POSITION_FIELDS } },
    ];
  });
}

function positionAt(room: number, at: number): OverlayPosition {
  return {
    anchorCell: { sheetId: SUMMARY_TAB.sheetId, rowIndex: room, columnIndex: 0 },
    offsetXPixels: at * (WIDTH + GAP),
    offsetYPixels: GAP,
    widthPixels: WIDTH,
    heightPixels: HEIGHT,
  };
}

function specOf({ title, series, from, to }: PlacedChart): EmbeddedChart["spec"] {
  const source = (key: "subject" | PlacedChart["series"][number]) => {
    const at = positionOf(SUMMARY_TAB, key);
    const rows = { startRowIndex: from, endRowIndex: to };
    const range = { sheetId: SUMMARY_TAB.sheetId, ...rows, startColumnIndex: at, endColumnIndex: at + 1 };
    return { sourceRange: { sources: [range] } };
  };
  return {
    title,
    hiddenDimensionStrategy: "SHOW_ALL",
    basicChart: {
      chartType: "BAR",
      stackedType: "STACKED",
      legendPosition: series.length > 1 ? "TOP_LEGEND" : "NO_LEGEND",
      headerCount: 1,
      domains: [{ domain: source("subject") }],
      series: series.map((key) => ({ series: source(key), targetAxis: "BOTTOM_AXIS" })),
    },
  };
}
