// New ids for rows. Those that the form is to make get theirs before a row is written, so that a second try makes no second row.

import { mintId } from "../../shared/version/ids.ts";

/** So many new rows may be begun before the form asks the script again. */
const AHEAD = 8;

/** Ids for the next new rows of the form. */
export function newIds(): string[] {
  return Array.from({ length: AHEAD }, newId);
}

/** An id that no row has yet. */
export function newId(): string {
  return mintId((limit) => Math.floor(Math.random() * limit));
}
