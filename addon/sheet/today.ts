// The day it is where the city is.

/** The day it is in the city, as ISO. */
export function today(): string {
  return Utilities.formatDate(new Date(), Session.getScriptTimeZone(), "yyyy-MM-dd");
}
