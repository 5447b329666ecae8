// What any one invocation of the Worker may cost, at any number of agencies and rows.

/** What an invocation did: `messages` are calls of the queue. */
export interface Count {
  statements: number;
  trips: number;
  requests: number;
  messages: number;
}

/** Statements to D1 that the free plan allows an invocation (developers.cloudflare.com/d1/platform/limits). */
export const MOST_STATEMENTS = 50;

/** Requests to the outside, calls of the queue among them: the free plan allows 50 (developers.cloudflare.com/workers/platform/limits). */
export const MOST_REQUESTS = 45;

/** What the log says before an invocation that cost too much. */
export const OVER_BUDGET = "over budget: ";

/** Says what an invocation did that it may not; undefined where it kept to its budget. */
export function overBudget(what: string, { statements, trips, requests, messages }: Count): string | undefined {
  const sent = requests + messages;
  if (statements <= MOST_STATEMENTS && sent <= MOST_REQUESTS) return undefined;
  return `${what}: ${statements} statements in ${trips} trips, ${requests} requests and ${messages} calls of the queue`;
}

/** The invocations of a Worker's log that cost too much. */
export function overBudgetIn(log: readonly string[]): string[] {
  return log
    .join("")
    .split("\n")
    .flatMap((line) => (line.includes(OVER_BUDGET) ? [line.slice(line.indexOf(OVER_BUDGET))] : []));
}
