// The day it is where the city is.

import { workbookZone } from "./workbookZone.ts";

/** The day it is in the city, as ISO. */
export function today(): string {
  return Utilities.formatDate(new Date(), workbookZone(), "yyyy-MM-dd");
}
