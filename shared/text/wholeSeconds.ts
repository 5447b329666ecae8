// Public times have whole seconds: older readers of Table Schema take no others.

/** A time (ISO 8601, UTC) without fractions of a second; anything else as it is. */
export function wholeSeconds(time: string): string {
  return time.replace(/\.\d{1,9}Z$/, "Z");
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,9}Z$/;

/** An answer in which every text that is such a time has whole seconds. */
export function inWholeSeconds<Answer>(answer: Answer): Answer {
  const whole = (_key: string, value: unknown) =>
    typeof value === "string" && TIME.test(value) ? wholeSeconds(value) : value;
  return JSON.parse(JSON.stringify(answer), whole) as Answer;
}
