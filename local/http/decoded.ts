// Parts of a path, decoded.

import { invalidArgument } from "../answer/googleError.ts";

/** The text of a percent-encoded part of a path. @throws GoogleError 400 where it is not well-formed */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw invalidArgument("Request contains an invalid argument.");
  }
}
