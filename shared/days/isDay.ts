// Whether a text is a day as it is stored.

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether it is written as an ISO day: "2026-07-06". */
export function isDay(text: string): boolean {
  return ISO_DAY.test(text);
}
