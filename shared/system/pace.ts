// Spreads many readings over time, so that Google's quota of 60 reads a minute is used and never exceeded.

const BURST = 50;
const PER_MINUTE = 57;
const MINUTE = 60;

/** Seconds after which the reading at a position (from 0) may begin: a burst at once, the rest evenly from the next minute. */
export function paceSeconds(position: number): number {
  if (position < BURST) return 0;
  return MINUTE + Math.ceil(((position - BURST) * MINUTE) / PER_MINUTE);
}
