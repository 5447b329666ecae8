// Times of files: never twice the same for one file.

import type { DriveFile } from "./driveFile.ts";

/** The file after a change of its content by a user: later than before even within one millisecond. */
export function touched(file: DriveFile, user: string, now: number): DriveFile {
  return {
    ...file,
    modifiedTime: Math.max(now, file.modifiedTime + 1),
    lastModifyingUser: user,
    version: file.version + 1,
  };
}
