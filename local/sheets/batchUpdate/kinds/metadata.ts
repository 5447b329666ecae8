// Developer metadata: create, update, delete. Row metadata stays with its row index when rows are sorted (nobody recorded it).

import type { sheets_v4 } from "googleapis";
import { mergeFields } from "../../../protoJson/mergeFields.ts";
import type { Workbook } from "../../model/workbook.ts";
import { gridById, type Kind, RequestRefused } from "../kind.ts";
import { requiredMask } from "../masks.ts";
import { matchingMetadata } from "../metadataFilter.ts";

type Location = sheets_v4.Schema$DeveloperMetadataLocation;

function located(workbook: Workbook, location: Location | undefined): Location {
  if (location?.dimensionRange) {
    const { dimensionRange } = location;
    gridById(workbook, dimensionRange.sheetId);
    if ((dimensionRange.endIndex ?? 0) - (dimensionRange.startIndex ?? 0) !== 1) {
      throw new RequestRefused("Developer metadata can only be associated with a single row or column.");
    }
    return { locationType: dimensionRange.dimension === "COLUMNS" ? "COLUMN" : "ROW", dimensionRange };
  }
  if (typeof location?.sheetId === "number") {
    return { locationType: "SHEET", sheetId: gridById(workbook, location.sheetId).sheetId };
  }
  return { locationType: "SPREADSHEET", spreadsheet: true };
}

/** Attaches metadata to the spreadsheet, a sheet, a row or a column. */
export const createDeveloperMetadata: Kind<"createDeveloperMetadata"> = (workbook, request, context) => {
  const given = request.developerMetadata ?? {};
  const metadataId = given.metadataId ?? context.newId();
  if (workbook.developerMetadata.some((one) => one.metadataId === metadataId)) {
    throw new RequestRefused(`Developer metadata with ID ${metadataId} already exists.`);
  }
  if (!given.metadataKey || !given.visibility)
    throw new RequestRefused("metadataKey and visibility must be specified.");
  const developerMetadata = { ...given, metadataId, location: located(workbook, given.location) };
  return {
    workbook: { ...workbook, developerMetadata: [...workbook.developerMetadata, developerMetadata] },
    reply: { createDeveloperMetadata: { developerMetadata } },
  };
};

/** Changes what the mask names of all metadata that the filters find. */
export const updateDeveloperMetadata: Kind<"updateDeveloperMetadata"> = (workbook, request) => {
  const mask = requiredMask(request.fields, "DeveloperMetadata");
  const found = new Set((request.dataFilters ?? []).flatMap((filter) => matchingMetadata(workbook, filter)));
  const changed: sheets_v4.Schema$DeveloperMetadata[] = [];
  const developerMetadata = workbook.developerMetadata.map((one) => {
    if (!found.has(one)) return one;
    const merged = mergeFields({ ...one }, { ...request.developerMetadata }, mask);
    changed.push(merged);
    return merged;
  });
  return {
    workbook: { ...workbook, developerMetadata },
    reply: { updateDeveloperMetadata: { developerMetadata: changed } },
  };
};

/** Deletes what the filter finds; the reply lists it. */
export const deleteDeveloperMetadata: Kind<"deleteDeveloperMetadata"> = (workbook, request) => {
  const found = new Set(matchingMetadata(workbook, request.dataFilter ?? {}));
  const developerMetadata = workbook.developerMetadata.filter((one) => !found.has(one));
  return {
    workbook: { ...workbook, developerMetadata },
    reply: { deleteDeveloperMetadata: { deletedDeveloperMetadata: [...found] } },
  };
};
