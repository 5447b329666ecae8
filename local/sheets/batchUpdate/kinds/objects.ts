// Charts and slicers: accepted, kept, changed, deleted; nothing is drawn.

import type { sheets_v4 } from "googleapis";
import { mergeFields } from "../../../protoJson/mergeFields.ts";
import { newSheet } from "../../model/newSheet.ts";
import type { Sheet, SheetObjects, Workbook } from "../../model/workbook.ts";
import { type BatchContext, gridById, type Kind, type Outcome, RequestRefused, replaced } from "../kind.ts";
import { requiredMask } from "../masks.ts";
import { requireChart } from "../requireChart.ts";

function withObjects(sheet: Sheet, change: Partial<SheetObjects>): Sheet {
  return { ...sheet, objects: { ...sheet.objects, ...change } };
}

/** Where a new object goes: a sheet of the workbook, or a new one made for it. */
function placed(
  workbook: Workbook,
  position: sheets_v4.Schema$EmbeddedObjectPosition | undefined,
  context: BatchContext,
): { readonly workbook: Workbook; readonly sheet: Sheet; readonly position: sheets_v4.Schema$EmbeddedObjectPosition } {
  if (position?.newSheet) {
    const sheet = newSheet(context.newId(), `Chart${workbook.sheets.length}`);
    return {
      workbook: { ...workbook, sheets: [...workbook.sheets, sheet] },
      sheet,
      position: { sheetId: sheet.sheetId },
    };
  }
  const overlay = position?.overlayPosition;
  const sheet = gridById(workbook, position?.sheetId ?? overlay?.anchorCell?.sheetId);
  const overlayPosition = { offsetXPixels: 0, offsetYPixels: 0, widthPixels: 600, heightPixels: 371, ...overlay };
  const anchorCell = { sheetId: sheet.sheetId, ...overlay?.anchorCell };
  return { workbook, sheet, position: { overlayPosition: { ...overlayPosition, anchorCell } } };
}

/** Google's discovery document: it is an error to specify the id of an embedded object that already exists. */
function requireFree(workbook: Workbook, id: number | null | undefined): void {
  const objects = workbook.sheets.flatMap(({ objects: { charts, slicers } }) => [
    ...charts.map((one) => one.chartId),
    ...slicers.map((one) => one.slicerId),
  ]);
  if (id && objects.includes(id)) throw new RequestRefused(`An embedded object with ID: ${id} already exists.`);
}

/** Keeps a chart. */
export const addChart: Kind<"addChart"> = (workbook, request, context) => {
  requireFree(workbook, request.chart?.chartId);
  requireChart(workbook, request.chart?.spec);
  const at = placed(workbook, request.chart?.position, context);
  const chart = { ...request.chart, chartId: request.chart?.chartId || context.newId(), position: at.position };
  const next = replaced(at.workbook, withObjects(at.sheet, { charts: [...at.sheet.objects.charts, chart] }));
  return { workbook: next, reply: { addChart: { chart } } };
};

/** Keeps a slicer. */
export const addSlicer: Kind<"addSlicer"> = (workbook, request, context) => {
  requireFree(workbook, request.slicer?.slicerId);
  const at = placed(workbook, request.slicer?.position, context);
  const slicer = { ...request.slicer, slicerId: request.slicer?.slicerId || context.newId(), position: at.position };
  const next = replaced(at.workbook, withObjects(at.sheet, { slicers: [...at.sheet.objects.slicers, slicer] }));
  return { workbook: next, reply: { addSlicer: { slicer } } };
};

type Chart = sheets_v4.Schema$EmbeddedChart;
type Slicer = sheets_v4.Schema$Slicer;

/** Changes (or with undefined deletes) the chart or slicer of an id. Throws RequestRefused where there is none. */
function edited(
  workbook: Workbook,
  id: number | null | undefined,
  onChart: (chart: Chart) => Chart | undefined,
  onSlicer: (slicer: Slicer) => Slicer | undefined,
): Outcome {
  for (const sheet of workbook.sheets) {
    const { charts, slicers } = sheet.objects;
    if (charts.some((chart) => chart.chartId === id)) {
      const next = charts.flatMap((chart) => (chart.chartId === id ? (onChart(chart) ?? []) : [chart]));
      return { workbook: replaced(workbook, withObjects(sheet, { charts: next })) };
    }
    if (slicers.some((slicer) => slicer.slicerId === id)) {
      const next = slicers.flatMap((slicer) => (slicer.slicerId === id ? (onSlicer(slicer) ?? []) : [slicer]));
      return { workbook: replaced(workbook, withObjects(sheet, { slicers: next })) };
    }
  }
  throw new RequestRefused(`No embedded object with ID: ${id ?? 0}`);
}

/** Another specification for a chart. */
export const updateChartSpec: Kind<"updateChartSpec"> = (workbook, request) => {
  requireChart(workbook, request.spec);
  return edited(
    workbook,
    request.chartId,
    (chart) => ({ ...chart, spec: request.spec ?? {} }),
    (slicer) => slicer,
  );
};

/** What the mask names of a slicer's specification. */
export const updateSlicerSpec: Kind<"updateSlicerSpec"> = (workbook, request) => {
  const mask = requiredMask(request.fields, "SlicerSpec");
  return edited(
    workbook,
    request.slicerId,
    (chart) => chart,
    (slicer) => ({ ...slicer, spec: mergeFields({ ...slicer.spec }, { ...request.spec }, mask) }),
  );
};

/** Moves or resizes an object on its sheet. */
export const updateEmbeddedObjectPosition: Kind<"updateEmbeddedObjectPosition"> = (workbook, request) => {
  const change = { ...request.newPosition?.overlayPosition };
  const mask = requiredMask(request.fields, "OverlayPosition");
  const moved = <T extends Chart | Slicer>(item: T): T => {
    const overlayPosition = mergeFields({ ...item.position?.overlayPosition }, change, mask);
    return { ...item, position: { overlayPosition } };
  };
  const outcome = edited(workbook, request.objectId, moved, moved);
  const objects = outcome.workbook.sheets.flatMap((sheet): (Chart & Slicer)[] => [
    ...sheet.objects.charts,
    ...sheet.objects.slicers,
  ]);
  const position = objects.find(
    (item) => item.chartId === request.objectId || item.slicerId === request.objectId,
  )?.position;
  return { ...outcome, reply: { updateEmbeddedObjectPosition: { ...(position && { position }) } } };
};

/** Another border for a chart. */
export const updateEmbeddedObjectBorder: Kind<"updateEmbeddedObjectBorder"> = (workbook, request) => {
  const mask = requiredMask(request.fields, "EmbeddedObjectBorder");
  const bordered = (chart: Chart): Chart => ({
    ...chart,
    border: mergeFields({ ...chart.border }, { ...request.border }, mask),
  });
  return edited(workbook, request.objectId, bordered, (slicer) => slicer);
};

/** Takes an object away. */
export const deleteEmbeddedObject: Kind<"deleteEmbeddedObject"> = (workbook, request) =>
  edited(
    workbook,
    request.objectId,
    () => undefined,
    () => undefined,
  );
