// The basic filter of a sheet and its filter views.

import type { sheets_v4 } from "googleapis";
import { mergeFields } from "../../../protoJson/mergeFields.ts";
import { specsOnly, withCriteria } from "../../filter/filterSpecs.ts";
import type { Sheet, Workbook } from "../../model/workbook.ts";
import { filterSorted } from "../filterSort.ts";
import { gridArea, gridById, type Kind, RequestRefused, replaced } from "../kind.ts";
import { requiredMask } from "../masks.ts";

function withFilter(sheet: Sheet, basicFilter: sheets_v4.Schema$BasicFilter | undefined): Sheet {
  return { ...sheet, objects: { ...sheet.objects, basicFilter } };
}

function bounded(workbook: Workbook, range: sheets_v4.Schema$GridRange | undefined): sheets_v4.Schema$GridRange {
  const { sheet, area } = gridArea(workbook, range);
  return {
    sheetId: sheet.sheetId,
    startRowIndex: area.startRow,
    endRowIndex: area.endRow,
    startColumnIndex: area.startColumn,
    endColumnIndex: area.endColumn,
  };
}

/** One filter a sheet: it replaces the one before. Its sort specs sort the rows below the heading. */
export const setBasicFilter: Kind<"setBasicFilter"> = (workbook, request, context) => {
  const filter = specsOnly(request.filter ?? {});
  const range = bounded(workbook, filter.range);
  const sheet = gridById(workbook, range.sheetId);
  const sorted = filterSorted(workbook, { ...filter, range }, context);
  const target = gridById(sorted, sheet.sheetId);
  return { workbook: replaced(sorted, withFilter(target, { ...filter, range })) };
};

/** Takes the filter away; rows that it hid show again. */
export const clearBasicFilter: Kind<"clearBasicFilter"> = (workbook, request) => ({
  workbook: replaced(workbook, withFilter(gridById(workbook, request.sheetId), undefined)),
});

function withViews(sheet: Sheet, filterViews: readonly sheets_v4.Schema$FilterView[]): Sheet {
  return { ...sheet, objects: { ...sheet.objects, filterViews } };
}

function findView(workbook: Workbook, id: number | null | undefined) {
  for (const sheet of workbook.sheets) {
    const view = sheet.objects.filterViews.find((candidate) => candidate.filterViewId === id);
    if (view !== undefined) return { sheet, view };
  }
  throw new RequestRefused(`No filter view with ID: ${id ?? 0}.`);
}

/** Adds a saved view; without a title it is named by its number. */
export const addFilterView: Kind<"addFilterView"> = (workbook, request, context) => {
  const given = specsOnly(request.filter ?? {});
  const range = bounded(workbook, given.range);
  const sheet = gridById(workbook, range.sheetId);
  const filter = {
    ...given,
    filterViewId: given.filterViewId || context.newId(),
    title: given.title || `Filter ${sheet.objects.filterViews.length + 1}`,
    range,
  };
  const added = withViews(sheet, [...sheet.objects.filterViews, filter]);
  return { workbook: replaced(workbook, added), reply: { addFilterView: { filter: withCriteria(filter) } } };
};

/** Changes what the mask names of a view. */
export const updateFilterView: Kind<"updateFilterView"> = (workbook, request) => {
  const mask = requiredMask(request.fields?.replace(/\bcriteria\b/, "filterSpecs"), "FilterView");
  const { sheet, view } = findView(workbook, request.filter?.filterViewId);
  const asked = specsOnly(request.filter ?? {});
  const next: sheets_v4.Schema$FilterView = mergeFields({ ...view }, { ...asked }, mask);
  const views = sheet.objects.filterViews.map((other) =>
    other === view ? { ...next, range: bounded(workbook, next.range) } : other,
  );
  return { workbook: replaced(workbook, withViews(sheet, views)) };
};

/** Takes a view away. */
export const deleteFilterView: Kind<"deleteFilterView"> = (workbook, request) => {
  const { sheet, view } = findView(workbook, request.filterId);
  return {
    workbook: replaced(
      workbook,
      withViews(
        sheet,
        sheet.objects.filterViews.filter((other) => other !== view),
      ),
    ),
  };
};

/** A copy of a view under a new id. */
export const duplicateFilterView: Kind<"duplicateFilterView"> = (workbook, request, context) => {
  const { sheet, view } = findView(workbook, request.filterId);
  const filter = { ...view, filterViewId: context.newId(), title: `Copy of ${view.title ?? ""}` };
  const added = withViews(sheet, [...sheet.objects.filterViews, filter]);
  return { workbook: replaced(workbook, added), reply: { duplicateFilterView: { filter: withCriteria(filter) } } };
};
