// Days added to a day.

const DAY_MS = 86_400_000;

/** The ISO day so many days after another. */
export function laterDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
