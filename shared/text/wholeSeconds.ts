// Public times have whole seconds: older readers of Table Schema take no others.

/** A time (ISO 8601, UTC) without fractions of a second; anything else as it is. */
export function wholeSeconds(time: string): string {
  return time.replace(/\.\d{1,9}Z$/, "Z");
}
