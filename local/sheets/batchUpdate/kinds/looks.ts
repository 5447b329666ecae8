// Banded ranges and conditional formats: kept with the sheet and moved with its cells.

import type { sheets_v4 } from "googleapis";
import { mergeFields } from "../../../protoJson/mergeFields.ts";
import type { Sheet, Workbook } from "../../model/workbook.ts";
import { gridById, type Kind, RequestRefused, replaced } from "../kind.ts";
import { requiredMask } from "../masks.ts";

type Rule = sheets_v4.Schema$ConditionalFormatRule;

function withBands(sheet: Sheet, bandedRanges: readonly sheets_v4.Schema$BandedRange[]): Sheet {
  return { ...sheet, objects: { ...sheet.objects, bandedRanges } };
}

function findBand(workbook: Workbook, id: number | null | undefined) {
  for (const sheet of workbook.sheets) {
    const band = sheet.objects.bandedRanges.find((one) => one.bandedRangeId === id);
    if (band !== undefined) return { sheet, band };
  }
  throw new RequestRefused(`No banded range with ID: ${id ?? 0}`);
}

/** Alternating colours for a range. */
export const addBanding: Kind<"addBanding"> = (workbook, request, context) => {
  const sheet = gridById(workbook, request.bandedRange?.range?.sheetId);
  const bandedRange = { ...request.bandedRange, bandedRangeId: request.bandedRange?.bandedRangeId || context.newId() };
  const next = replaced(workbook, withBands(sheet, [...sheet.objects.bandedRanges, bandedRange]));
  return { workbook: next, reply: { addBanding: { bandedRange } } };
};

/** What the mask names of a banded range. */
export const updateBanding: Kind<"updateBanding"> = (workbook, request) => {
  const mask = requiredMask(request.fields, "BandedRange");
  const { sheet, band } = findBand(workbook, request.bandedRange?.bandedRangeId);
  const merged = mergeFields({ ...band }, { ...request.bandedRange }, mask);
  return {
    workbook: replaced(
      workbook,
      withBands(
        sheet,
        sheet.objects.bandedRanges.map((one) => (one === band ? merged : one)),
      ),
    ),
  };
};

/** Takes a banded range away. */
export const deleteBanding: Kind<"deleteBanding"> = (workbook, request) => {
  const { sheet, band } = findBand(workbook, request.bandedRangeId);
  return {
    workbook: replaced(
      workbook,
      withBands(
        sheet,
        sheet.objects.bandedRanges.filter((one) => one !== band),
      ),
    ),
  };
};

function withRules(sheet: Sheet, conditionalFormats: readonly Rule[]): Sheet {
  return { ...sheet, objects: { ...sheet.objects, conditionalFormats } };
}

function ruleAt(sheet: Sheet, index: number): Rule {
  const rule = sheet.objects.conditionalFormats[index];
  if (rule === undefined)
    throw new RequestRefused(`No conditional format on sheet: ${sheet.sheetId} at index: ${index}`);
  return rule;
}

/** A rule at an index; those after it move on. */
export const addConditionalFormatRule: Kind<"addConditionalFormatRule"> = (workbook, request) => {
  const sheet = gridById(workbook, request.rule?.ranges?.[0]?.sheetId);
  const rules = sheet.objects.conditionalFormats;
  const index = Math.min(request.index ?? 0, rules.length);
  return { workbook: replaced(workbook, withRules(sheet, rules.toSpliced(index, 0, request.rule ?? {}))) };
};

/** Another rule at an index, or another place for the rule there. */
export const updateConditionalFormatRule: Kind<"updateConditionalFormatRule"> = (workbook, request) => {
  const index = request.index ?? 0;
  const sheet = gridById(workbook, request.sheetId ?? request.rule?.ranges?.[0]?.sheetId);
  const oldRule = ruleAt(sheet, index);
  const newRule = request.rule ?? oldRule;
  const newIndex = request.rule ? index : Math.min(request.newIndex ?? 0, sheet.objects.conditionalFormats.length - 1);
  const rules = sheet.objects.conditionalFormats.toSpliced(index, 1).toSpliced(newIndex, 0, newRule);
  const reply = { updateConditionalFormatRule: { newRule, newIndex, oldRule, oldIndex: index } };
  return { workbook: replaced(workbook, withRules(sheet, rules)), reply };
};

/** Takes the rule at an index away; the reply shows it. */
export const deleteConditionalFormatRule: Kind<"deleteConditionalFormatRule"> = (workbook, request) => {
  const sheet = gridById(workbook, request.sheetId);
  const index = request.index ?? 0;
  const rule = ruleAt(sheet, index);
  const next = replaced(workbook, withRules(sheet, sheet.objects.conditionalFormats.toSpliced(index, 1)));
  return { workbook: next, reply: { deleteConditionalFormatRule: { rule } } };
};
