// How many items a page of the feed holds.

/** Items on a page where `limit` does not say otherwise, and at most. */
export const USUAL_LIMIT = 20;
export const MAX_LIMIT = 100;
