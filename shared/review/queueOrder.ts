// The order in which a queue is walked: the gravest first.

/** What of a waiting row tells how grave it is. `priority`: that of Setda, 1 to 3; undefined where none is set. */
export interface WaitingFacts {
  readonly days: number;
  readonly isHeld: boolean;
  readonly isChanged: boolean;
  readonly isAnswered: boolean;
  readonly isForeign: boolean;
  readonly priority: number | undefined;
}

const LOWEST_PRIORITY = 4;

/**
 * The rows with the gravest first: what is held, then by priority, then what the agency answered, what changed while an
 * earlier version is public, what looks abroad, and what has waited longest.
 */
export function queueOrder<Row extends WaitingFacts>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => {
    const [one, other] = [weights(a), weights(b)];
    const at = one.findIndex((weight, index) => weight !== other[index]);
    return (one[at] ?? 0) - (other[at] ?? 0);
  });
}

/** The smaller, the graver; the first that differs decides. */
function weights({ isHeld, priority, isAnswered, isChanged, isForeign, days }: WaitingFacts): number[] {
  const flags = [isAnswered, isChanged, isForeign].map((one) => (one ? 0 : 1));
  return [isHeld ? 0 : 1, priority ?? LOWEST_PRIORITY, ...flags, -days];
}
