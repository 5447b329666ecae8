// The wrong answers that Google gives, or fails to give: each as a fault of local Google.

import type { SteppedCity } from "./steppedCity.ts";

const LOGIN = "<!doctype html><html><head><title>Sign in - Google Accounts</title></head><body>…</body></html>";

/** One wrong answer of each kind. */
export const GOOGLE_FAULTS = {
  "429, out of quota": { status: 429 },
  "403, out of quota": {
    status: 403,
    body: {
      error: { code: 403, message: "Quota exceeded for quota metric 'Read requests'", status: "PERMISSION_DENIED" },
    },
  },
  "500": { status: 500 },
  "503": { status: 503 },
  "a login page with 200": { status: 200, body: LOGIN },
  "truncated JSON": { status: 200, body: '{"spreadsheetId":"x","valueRanges":[{"range":"Keunggulan!A1:AZ' },
  "JSON about nothing": { status: 200, body: {} },
  "a cut connection": { drop: "before" },
  "an answer that was lost after all was done": { drop: "after" },
  "no answer in time": { delay_ms: 1200 },
} as const;

export type GoogleFault = keyof typeof GOOGLE_FAULTS;

/** A minute of waiting lasts this long where an answer is to come too late. */
const SHORT_MINUTE_MS = 450;

/** Lets the next calls that match (a part of `METHOD path?query`) go wrong. */
export function letFail(city: SteppedCity, fault: GoogleFault, match = "", times = 1): void {
  const refused = city.google.google.faults.add({ match, times, ...GOOGLE_FAULTS[fault] });
  if (refused !== undefined) throw new Error(refused);
  city.minuteMs = fault === "no answer in time" ? SHORT_MINUTE_MS : undefined;
}

/** Google answers well again. */
export function letAnswer(city: SteppedCity): void {
  city.google.google.faults.clear();
  city.minuteMs = undefined;
}
