// Which developer metadata a data filter finds.

import type { sheets_v4 } from "googleapis";
import type { Workbook } from "../model/workbook.ts";

type Metadata = sheets_v4.Schema$DeveloperMetadata;

/** The metadata that a filter's lookup matches: every member that the lookup gives must be equal. */
export function matchingMetadata(workbook: Workbook, filter: sheets_v4.Schema$DataFilter): readonly Metadata[] {
  const lookup = filter.developerMetadataLookup;
  if (!lookup) return [];
  return workbook.developerMetadata.filter(
    (one) =>
      equal(lookup.metadataId, one.metadataId) &&
      equal(lookup.metadataKey, one.metadataKey) &&
      equal(lookup.metadataValue, one.metadataValue) &&
      equal(lookup.visibility, one.visibility) &&
      equal(lookup.locationType, one.location?.locationType),
  );
}

function equal<T>(wanted: T | null | undefined, found: T | null | undefined): boolean {
  return wanted === undefined || wanted === null || wanted === found;
}
