// Turns a planned tab into the batchUpdate requests that create it.

import type { CellData, GridRange, RowData, SheetRequest } from "../google/requests.ts";
import { lettersOf } from "../tab.ts";
import { colourRequests, type StandingRule } from "./colourRules.ts";
import { groupRequests } from "./groupRequests.ts";
import { type ChartPlan, type ColumnPlan, FIRST_DATA_ROW, type FilterViewPlan, type TabPlan } from "./tabPlan.ts";

/** A chart stands on columns of its own, right of the table. */
const CHART_COLUMNS = 8;
const DEFAULT_ROWS = 1000;

/** Days are read as people say them: Google writes the month in the language of the workbook. */
const FORMATS: Record<ColumnPlan["format"], { type: string; pattern?: string } | undefined> = {
  text: { type: "TEXT", pattern: "@" },
  number: { type: "NUMBER", pattern: "0" },
  date: { type: "DATE", pattern: "d mmmm yyyy" },
  datetime: { type: "DATE_TIME", pattern: "d mmmm yyyy hh:mm" },
  general: undefined,
};

/** The number format of a kind of column; undefined for Google's own. */
export function numberFormatOf(format: ColumnPlan["format"]): { type: string; pattern?: string } | undefined {
  return FORMATS[format];
}

/**
 * The requests that bring the columns of a tab that stands to their looks: after one was added, others stand elsewhere. `rules`:
 * the conditional formats that stand.
 */
export function dressRequests(plan: TabPlan, rules: readonly StandingRule[]): SheetRequest[] {
  return [
    headings(plan),
    ...plan.columns.flatMap((column, at) => columnRequests(plan, { ...column, hidden: column.hidden ?? false }, at)),
    ...colourRequests(plan, rules, plannedColumn(plan)),
  ];
}

function plannedColumn({ columns }: TabPlan): (tag: string) => number {
  return (tag) => columns.findIndex((one) => one.tag === tag);
}

/** The requests that create a tab. `editors`: who may write where only the system or reviewers write. */
export function requestsOf(plan: TabPlan, index: number, editors: readonly string[]): SheetRequest[] {
  return [
    addSheet(plan, index),
    headings(plan),
    ...plan.columns.flatMap((column, at) => columnRequests(plan, column, at)),
    hideTags(plan.sheetId),
    ...groupRequests(plan, [], plannedColumn(plan)),
    ...colourRequests(plan, [], plannedColumn(plan)),
    ...protections(plan, editors),
    ...(plan.filter === true ? [basicFilter(plan)] : []),
    ...(plan.views ?? []).map((view) => filterView(plan, view)),
    ...(plan.chart === undefined ? [] : [chart(plan, plan.chart)]),
    ...(plan.charts ?? []).map((one) => ({ addChart: { chart: one } })),
  ];
}

function addSheet(plan: TabPlan, index: number): SheetRequest {
  return {
    addSheet: {
      properties: {
        sheetId: plan.sheetId,
        title: plan.title,
        index,
        ...(plan.hidden === true ? { hidden: true } : {}),
        gridProperties: {
          rowCount: plan.rows ?? DEFAULT_ROWS,
          columnCount: plan.columns.length + (plan.chart === undefined ? 0 : CHART_COLUMNS),
          frozenRowCount: FIRST_DATA_ROW,
          ...(plan.frozenColumns === undefined ? {} : { frozenColumnCount: plan.frozenColumns }),
        },
      },
    },
  };
}

function headings(plan: TabPlan): SheetRequest {
  const tags: RowData = { values: plan.columns.map((one) => ({ userEnteredValue: { stringValue: `#${one.tag}` } })) };
  return {
    updateCells: {
      start: { sheetId: plan.sheetId, rowIndex: 0, columnIndex: 0 },
      rows: [tags, { values: plan.columns.map(headingCell) }],
      fields: "userEnteredValue,userEnteredFormat,note",
    },
  };
}

function headingCell(one: ColumnPlan): CellData {
  return {
    userEnteredValue: { stringValue: one.heading },
    userEnteredFormat: {
      textFormat: { bold: true },
      wrapStrategy: "WRAP",
      verticalAlignment: "MIDDLE",
      ...(one.colour === undefined ? {} : { backgroundColor: one.colour }),
    },
    ...(one.note === undefined ? {} : { note: one.note }),
  };
}

function columnRequests(plan: TabPlan, column: ColumnPlan, at: number): SheetRequest[] {
  const range = dataRange(plan.sheetId, at, at + 1);
  const numberFormat = numberFormatOf(column.format);
  const requests: SheetRequest[] = [
    {
      updateDimensionProperties: {
        range: { sheetId: plan.sheetId, dimension: "COLUMNS", startIndex: at, endIndex: at + 1 },
        properties: {
          pixelSize: column.width,
          ...(column.hidden === undefined ? {} : { hiddenByUser: column.hidden }),
        },
        fields: column.hidden === undefined ? "pixelSize" : "pixelSize,hiddenByUser",
      },
    },
  ];
  if (numberFormat !== undefined) {
    const cell = { userEnteredFormat: { numberFormat } };
    requests.push({ repeatCell: { range, cell, fields: "userEnteredFormat.numberFormat" } });
  }
  if (column.drop !== undefined) {
    const values = "range" in column.drop ? [column.drop.range] : column.drop.list;
    const type = "range" in column.drop ? "ONE_OF_RANGE" : "ONE_OF_LIST";
    const condition = { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) };
    requests.push({ setDataValidation: { range, rule: { condition, showCustomUi: true, strict: false } } });
  }
  return requests;
}

function hideTags(sheetId: number): SheetRequest {
  return {
    updateDimensionProperties: {
      range: { sheetId, dimension: "ROWS", startIndex: 0, endIndex: 1 },
      properties: { hiddenByUser: true },
      fields: "hiddenByUser",
    },
  };
}

function protections(plan: TabPlan, editors: readonly string[]): SheetRequest[] {
  if (plan.guard === "hard") {
    const range = { sheetId: plan.sheetId };
    return [{ addProtectedRange: { protectedRange: { range, description: plan.title, editors: { users: editors } } } }];
  }
  return plan.columns.flatMap((one, at): SheetRequest[] => {
    if (one.guard === undefined) return [];
    const range = dataRange(plan.sheetId, at, at + 1);
    const who = one.guard === "hard" ? { editors: { users: editors } } : { warningOnly: true };
    return [{ addProtectedRange: { protectedRange: { range, description: one.heading, ...who } } }];
  });
}

function basicFilter(plan: TabPlan): SheetRequest {
  const range = { sheetId: plan.sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: plan.columns.length };
  return { setBasicFilter: { filter: { range } } };
}

function filterView(plan: TabPlan, view: FilterViewPlan): SheetRequest {
  const at = (tag: string): number => plan.columns.findIndex((one) => one.tag === tag);
  const columnIndex = at(view.column);
  const cell = `$${lettersOf(columnIndex)}${FIRST_DATA_ROW + 1}`;
  const condition = { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: view.formula(cell) }] };
  return {
    addFilterView: {
      filter: {
        title: view.title,
        range: { sheetId: plan.sheetId, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: plan.columns.length },
        sortSpecs: [{ dimensionIndex: at(view.descendingBy), sortOrder: "DESCENDING" }],
        filterSpecs: [{ columnIndex, filterCriteria: { condition } }],
      },
    },
  };
}

/** Hidden columns count too: the key that names a bar is hidden. */
function chart(plan: TabPlan, { title, names, series }: ChartPlan): SheetRequest {
  const source = (tag: string) => {
    const at = plan.columns.findIndex((one) => one.tag === tag);
    const range = { sheetId: plan.sheetId, startRowIndex: 1, startColumnIndex: at, endColumnIndex: at + 1 };
    return { sourceRange: { sources: [range] } };
  };
  return {
    addChart: {
      chart: {
        spec: {
          title,
          hiddenDimensionStrategy: "SHOW_ALL",
          basicChart: {
            chartType: "BAR",
            stackedType: "STACKED",
            legendPosition: "TOP_LEGEND",
            headerCount: 1,
            domains: [{ domain: source(names) }],
            series: series.map((tag) => ({ series: source(tag), targetAxis: "BOTTOM_AXIS" })),
          },
        },
        position: {
          overlayPosition: {
            anchorCell: { sheetId: plan.sheetId, rowIndex: FIRST_DATA_ROW, columnIndex: plan.columns.length },
            widthPixels: 540,
            heightPixels: 480,
          },
        },
      },
    },
  };
}

function dataRange(sheetId: number, startColumnIndex: number, endColumnIndex: number): GridRange {
  return { sheetId, startRowIndex: FIRST_DATA_ROW, startColumnIndex, endColumnIndex };
}
