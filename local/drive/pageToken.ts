// Page tokens of lists.

import { driveError } from "../answer/googleError.ts";

/** The token of the page that begins at an index. */
export function pageToken(start: number): string {
  return `~!!~${Buffer.from(`page:${start}`).toString("base64url")}`;
}

/** The index that a token stands for, 0 without one. @throws GoogleError 400 */
export function pageStart(token: string | undefined): number {
  if (!token) return 0;
  const start = Number(
    /^page:(\d+)$/.exec(Buffer.from(token.replace("~!!~", ""), "base64url").toString())?.[1] ?? Number.NaN,
  );
  if (Number.isNaN(start))
    throw driveError(400, "invalid", "Invalid Value", { locationType: "parameter", location: "pageToken" });
  return start;
}
