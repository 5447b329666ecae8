// Counts working days: Monday to Friday without the holidays that the city has listed.

const DAY_MS = 86_400_000;

/** The ISO day that is `count` working days after an ISO day; that day itself does not count. */
export function workingDaysAfter(day: string, count: number, holidays: readonly string[]): string {
  let at = Date.parse(`${day}T00:00:00Z`);
  for (let left = count; left > 0; ) {
    at += DAY_MS;
    if (isWorkingDay(at, holidays)) left--;
  }
  return isoDay(at);
}

function isWorkingDay(at: number, holidays: readonly string[]): boolean {
  const weekday = new Date(at).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(isoDay(at));
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
