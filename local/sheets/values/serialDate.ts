// Dates as serial numbers: whole days since 30 December 1899, the time of day as fraction.

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of a civil date, or undefined where there is no such day. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined;
  return Math.round((time - EPOCH) / DAY);
}

/** The civil date and time of a serial number, to the second, in UTC fields. */
export function civilOf(serial: number): Date {
  return new Date(EPOCH + Math.round(serial * 86_400) * 1000);
}

const CLOCKS = new Map<string, Intl.DateTimeFormat>();

/** A clock of a time zone; of UTC where the zone is unknown. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = CLOCKS.get(timeZone);
  if (known !== undefined) return known;
  const numeric = {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  } as const;
  const clock = (zone: string) => new Intl.DateTimeFormat("en-US", { timeZone: zone, hourCycle: "h23", ...numeric });
  let made: Intl.DateTimeFormat;
  try {
    made = clock(timeZone);
  } catch {
    made = clock("UTC");
  }
  CLOCKS.set(timeZone, made);
  return made;
}

/** The serial number of an instant as a clock in `timeZone` shows it. */
export function serialNow(instant: Date, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value ?? 0);
  const days = serialOf(part("year"), part("month"), part("day")) ?? 0;
  return days + (part("hour") * 3600 + part("minute") * 60 + part("second")) / 86_400;
}
