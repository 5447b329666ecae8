// Times of files: never twice the same for one file, and what Drive says of them late.

import type { DriveFile } from "./driveFile.ts";

/** Earlier times are kept for so long, for the longest lag that is asked for. */
const KEPT_MS = 600_000;

/** The file after a change of its content by a user: later than before even within one millisecond. */
export function touched(file: DriveFile, user: string, now: number): DriveFile {
  const before = [...(file.earlierTimes ?? []), file.modifiedTime];
  const past = before.filter((time) => time < now - KEPT_MS);
  return {
    ...file,
    modifiedTime: Math.max(now, file.modifiedTime + 1),
    earlierTimes: [...past.slice(-1), ...before.filter((time) => time >= now - KEPT_MS)],
    lastModifyingUser: user,
    version: file.version + 1,
  };
}

/**
 * The file as Drive shows it where a change of a spreadsheet is told of late: with its last time until a moment
 * (googleapis/google-api-go-client#444 reports up to three minutes).
 */
export function asToldUntil(file: DriveFile, until: number): DriveFile {
  if (file.modifiedTime <= until) return file;
  const times = [...(file.earlierTimes ?? []), file.modifiedTime];
  return { ...file, modifiedTime: times.findLast((time) => time <= until) ?? times[0] ?? file.modifiedTime };
}
