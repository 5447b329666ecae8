// Spreads many readings over time, so that Google's quota of reads a minute is used and never exceeded.

/** Google's quota for one user, which a service account is: 60 reads a minute (developers.google.com/sheets/api/limits). */
export const READS_PER_MINUTE = 60;

const MINUTE = 60;
const BURST_SHARE = 5 / 6;
const STEADY_SHARE = 0.96;

/**
 * Seconds after which the reading at a position (from 0) may begin: most of a minute's reads at once, so that a city
 * waits for none; the rest evenly from the next minute on. The remainder is left for the register and for retries.
 */
export function paceSeconds(position: number, perMinute: number = READS_PER_MINUTE): number {
  const burst = Math.floor(perMinute * BURST_SHARE);
  if (position < burst) return 0;
  return MINUTE + Math.ceil(((position - burst) * MINUTE) / (perMinute * STEADY_SHARE));
}
