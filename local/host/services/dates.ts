// Between serial numbers of a sheet and dates, in a time zone.

const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** The moment that a serial number means in a time zone. */
export function fromSerial(serial: number, timeZone: string): Date {
  const wall = Math.round(EPOCH + serial * DAY_MS);
  return new Date(wall - offsetOf(new Date(wall), timeZone));
}

/** How far a time zone is ahead of UTC at a moment, in milliseconds. */
function offsetOf(moment: Date, timeZone: string): number {
  const shown = new Date(`${moment.toLocaleString("sv-SE", { timeZone }).replace(" ", "T")}Z`);
  return shown.getTime() - Math.floor(moment.getTime() / 1000) * 1000;
}
