// Utilities.formatDate for the pattern letters of java.text.SimpleDateFormat that scripts use for days and times.

/** The date in a time zone; quoted text of the pattern is kept. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(date);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const letters: Readonly<Record<string, string>> = {
    yyyy: of("year"),
    MM: of("month"),
    dd: of("day"),
    HH: of("hour"),
    mm: of("minute"),
    ss: of("second"),
  };
  return pattern.replace(/'([^']*)'|yyyy|MM|dd|HH|mm|ss/g, (found, quoted?: string) => quoted ?? letters[found] ?? "");
}
