// updateSpreadsheetProperties: title, locale, time zone and the rest.

import type { sheets_v4 } from "googleapis";
import { mergeFields } from "../../../protoJson/mergeFields.ts";
import { isLocale } from "../../values/locale.ts";
import { type Kind, RequestRefused } from "../kind.ts";
import { requiredMask } from "../masks.ts";

/** Sets what the mask names. A locale changes how later input is read, never what cells hold. */
export const updateSpreadsheetProperties: Kind<"updateSpreadsheetProperties"> = (workbook, request) => {
  const mask = requiredMask(request.fields, "SpreadsheetProperties");
  const before = {
    ...workbook.properties,
    title: workbook.title,
    locale: workbook.locale,
    timeZone: workbook.timeZone,
  };
  const merged: sheets_v4.Schema$SpreadsheetProperties = mergeFields(before, { ...request.properties }, mask);
  const { title, locale, timeZone, ...properties } = merged;
  if (!title) throw new RequestRefused("The title of a spreadsheet cannot be empty.");
  if (!locale || !isLocale(locale)) throw new RequestRefused(`Unsupported locale: ${locale ?? ""}`);
  return { workbook: { ...workbook, title, locale, timeZone: timeZone ?? workbook.timeZone, properties } };
};
