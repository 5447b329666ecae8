// The greatest of many lengths, without spreading them over a call.

/** The greatest `measure` of the items; `least` where there is none greater. */
export function widest<T>(items: readonly T[], measure: (item: T) => number, least = 0): number {
  let found = least;
  for (const item of items) found = Math.max(found, measure(item));
  return found;
}
