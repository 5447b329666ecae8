// Inserts, deletes or moves rows or columns of a sheet: contents, objects and every reference to them follow.

import type { sheets_v4 } from "googleapis";
import { afterDimensionChange, type DimensionChange } from "../formula/adjust.ts";
import { mapRows, trimRow } from "./editCells.ts";
import { editFormulas } from "./editFormulas.ts";
import { mapItems, mapSpan, type SpanOperation } from "./spanOperation.ts";
import type { Group, Protection, Sheet, SheetObjects, Workbook } from "./workbook.ts";

type Dimension = "ROWS" | "COLUMNS";
type GridRange = sheets_v4.Schema$GridRange;

/** The workbook after the operation on rows or columns of one sheet. */
export function changeDimension(
  workbook: Workbook,
  sheet: Sheet,
  dimension: Dimension,
  operation: SpanOperation,
): Workbook {
  const change: DimensionChange = { title: sheet.title, dimension, operation };
  const mapRange = rangeMapper(sheet.sheetId, dimension, operation);
  const changed = withObjects(withDimension(sheet, dimension, operation), mapRange, dimension, operation);
  const sheets = workbook.sheets.map((other) => (other.sheetId === sheet.sheetId ? changed : other));
  const namedRanges = workbook.namedRanges.flatMap((named) => {
    const range = mapRange(named.range ?? {});
    return range === undefined ? [] : [range === named.range ? named : { ...named, range }];
  });
  const developerMetadata = mapMetadata(workbook.developerMetadata, sheet.sheetId, dimension, operation);
  return editFormulas({ ...workbook, sheets, namedRanges, developerMetadata }, (formula, title) =>
    afterDimensionChange(formula, title, change),
  );
}

/** Maps a GridRange; ranges of other sheets and open ends stay; undefined where nothing is left. */
function rangeMapper(sheetId: number, dimension: Dimension, operation: SpanOperation) {
  const [startKey, endKey] =
    dimension === "ROWS"
      ? (["startRowIndex", "endRowIndex"] as const)
      : (["startColumnIndex", "endColumnIndex"] as const);
  return (range: GridRange): GridRange | undefined => {
    const start = range[startKey];
    const end = range[endKey];
    if ((range.sheetId ?? 0) !== sheetId || (typeof start !== "number" && typeof end !== "number")) return range;
    const span = mapSpan(operation, [start ?? 0, end ?? Number.MAX_SAFE_INTEGER]);
    if (span === undefined) return undefined;
    const mapped = { ...range };
    if (typeof start === "number") mapped[startKey] = span[0];
    if (typeof end === "number") mapped[endKey] = span[1];
    return mapped;
  };
}

type RangeMapper = ReturnType<typeof rangeMapper>;

function withDimension(sheet: Sheet, dimension: Dimension, operation: SpanOperation): Sheet {
  const added = operation.kind === "insert" ? operation.count : 0;
  const removed = operation.kind === "delete" ? operation.end - operation.start : 0;
  const properties = withFrozen(sheet.properties, dimension, operation);
  if (dimension === "ROWS") {
    return {
      ...sheet,
      properties,
      rowCount: sheet.rowCount + added - removed,
      rows: mapItems(operation, sheet.rows),
      rowStates: mapItems(operation, sheet.rowStates),
      rowGroups: mapGroups(sheet.rowGroups, operation),
    };
  }
  return {
    ...sheet,
    properties,
    columnCount: sheet.columnCount + added - removed,
    rows: mapRows(sheet.rows, (row) => trimRow(mapItems(operation, row))),
    columnStates: mapItems(operation, sheet.columnStates),
    columnGroups: mapGroups(sheet.columnGroups, operation),
  };
}

/** Frozen rows or columns that are deleted are fewer; ones inserted among them are more. */
function withFrozen(
  properties: Sheet["properties"],
  dimension: Dimension,
  operation: SpanOperation,
): Sheet["properties"] {
  const key = dimension === "ROWS" ? "frozenRowCount" : "frozenColumnCount";
  const frozen = properties.gridProperties?.[key] ?? 0;
  if (frozen === 0 || operation.kind === "move") return properties;
  const span = mapSpan(operation, [0, frozen]) ?? [0, 0];
  const count = operation.kind === "insert" && operation.at === 0 ? frozen + operation.count : span[1];
  return { ...properties, gridProperties: { ...properties.gridProperties, [key]: count } };
}

function mapGroups(groups: readonly Group[], operation: SpanOperation): readonly Group[] {
  return groups.flatMap((group) => {
    const span = mapSpan(operation, [group.start, group.end]);
    return span === undefined ? [] : [{ ...group, start: span[0], end: span[1] }];
  });
}

function withObjects(sheet: Sheet, map: RangeMapper, dimension: Dimension, operation: SpanOperation): Sheet {
  const ranged = <T extends { range?: GridRange }>(items: readonly T[]): readonly T[] =>
    items.flatMap((item) => {
      const range = map(item.range ?? {});
      return range === undefined ? [] : [{ ...item, range }];
    });
  const { objects } = sheet;
  const mapped: SheetObjects = {
    ...objects,
    merges: objects.merges.flatMap((merge) => severalCells(map(merge))),
    basicFilter: objects.basicFilter && ranged([withColumns(objects.basicFilter, dimension, operation)])[0],
    filterViews: ranged(objects.filterViews.map((view) => withColumns(view, dimension, operation))),
    bandedRanges: ranged(objects.bandedRanges),
    tables: ranged(objects.tables),
    conditionalFormats: objects.conditionalFormats.flatMap((rule) => {
      const ranges = (rule.ranges ?? []).flatMap((range) => map(range) ?? []);
      return ranges.length === 0 ? [] : [{ ...rule, ranges }];
    }),
    charts: objects.charts.map((chart) => anchored(chart, dimension, operation)),
  };
  return { ...sheet, objects: mapped, protections: sheet.protections.flatMap((one) => mapProtection(one, map)) };
}

/** What a filter says of a column goes where the column goes, and with it. */
function withColumns<T extends sheets_v4.Schema$BasicFilter>(
  filter: T,
  dimension: Dimension,
  operation: SpanOperation,
): T {
  if (dimension === "ROWS") return filter;
  const moved = <S>(list: readonly S[] | undefined, key: keyof S): S[] =>
    (list ?? []).flatMap((one) => {
      const index = Number(one[key] ?? 0);
      const span = mapSpan(operation, [index, index + 1]);
      return span === undefined ? [] : [{ ...one, [key]: span[0] }];
    });
  return {
    ...filter,
    ...(filter.filterSpecs && { filterSpecs: moved(filter.filterSpecs, "columnIndex") }),
    ...(filter.sortSpecs && { sortSpecs: moved(filter.sortSpecs, "dimensionIndex") }),
  };
}

function severalCells(merge: GridRange | undefined): GridRange[] {
  if (merge === undefined) return [];
  const rows = (merge.endRowIndex ?? 0) - (merge.startRowIndex ?? 0);
  const columns = (merge.endColumnIndex ?? 0) - (merge.startColumnIndex ?? 0);
  return rows * columns > 1 ? [merge] : [];
}

function mapProtection(protection: Protection, map: RangeMapper): Protection[] {
  const unprotectedRanges = protection.unprotectedRanges.flatMap((range) => map(range) ?? []);
  if (protection.range === undefined) return [{ ...protection, unprotectedRanges }];
  const range = map(protection.range);
  return range === undefined ? [] : [{ ...protection, range, unprotectedRanges }];
}

function anchored(
  chart: sheets_v4.Schema$EmbeddedChart,
  dimension: Dimension,
  operation: SpanOperation,
): sheets_v4.Schema$EmbeddedChart {
  const anchor = chart.position?.overlayPosition?.anchorCell;
  if (!anchor) return chart;
  const key = dimension === "ROWS" ? "rowIndex" : "columnIndex";
  const index = anchor[key] ?? 0;
  const moved = mapSpan(operation, [index, index + 1])?.[0] ?? (operation.kind === "delete" ? operation.start : index);
  const overlayPosition = { ...chart.position?.overlayPosition, anchorCell: { ...anchor, [key]: moved } };
  return { ...chart, position: { ...chart.position, overlayPosition } };
}

/** Metadata of a row or column goes where it goes, and with it. */
function mapMetadata(
  list: Workbook["developerMetadata"],
  sheetId: number,
  dimension: Dimension,
  operation: SpanOperation,
): Workbook["developerMetadata"] {
  return list.flatMap((one) => {
    const range = one.location?.dimensionRange;
    if (!range || (range.sheetId ?? 0) !== sheetId || range.dimension !== dimension) return [one];
    const span = mapSpan(operation, [range.startIndex ?? 0, range.endIndex ?? 0]);
    if (span === undefined) return [];
    return [
      { ...one, location: { ...one.location, dimensionRange: { ...range, startIndex: span[0], endIndex: span[1] } } },
    ];
  });
}
