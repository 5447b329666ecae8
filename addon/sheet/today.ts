// The day it is where the city is.

import { inWorkbookZone } from "./workbookZone.ts";

/** The day it is in the city, as ISO. */
export function today(): string {
  return inWorkbookZone(new Date(), "yyyy-MM-dd");
}
