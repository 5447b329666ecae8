// The Worker's log: one JSON line for each event, found by its name and the id of its request or sync. It holds no
// personal data and nothing that anybody typed: whatever is thrown is described by its kind and its place in the code.

/** What happened. docs/runbook.md says what to do about each that is an error. */
export type LogEvent =
  | "request_refused"
  | "request_failed"
  | "request_done"
  | "sync"
  | "list_incomplete"
  | "read_failed"
  | "job_failed"
  | "register_refused"
  | "dead_letter"
  | "replay"
  | "redact"
  | "backup"
  | "clients"
  | "letters";

/** What is told of it; every value is a code, a count, a route or an id that names no person. */
export interface LogFacts {
  readonly request_id?: string;
  readonly method?: string;
  readonly route?: string;
  readonly status?: number;
  readonly code?: string;
  readonly sync?: string;
  readonly agency?: string;
  readonly kind?: string;
  readonly result?: string;
  readonly failure?: string;
  readonly google_calls?: number;
  readonly count?: number;
  readonly id?: string;
  readonly error?: string;
}

/** Writes one line; errors go to the error stream. */
export function log(level: "info" | "error", event: LogEvent, facts: LogFacts): void {
  const line = JSON.stringify({ level, event, ...facts });
  if (level === "error") console.error(line);
  else console.log(line);
}

const FRAMES = 4;

/**
 * What was thrown, for the log: its name, its message without what stands in quotes, without addresses and long numbers
 * (they may be what somebody typed), and where in the code it came from.
 */
export function describeThrown(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const message = thrown.message
    .replace(/"[^"]*"?|'[^']*'?|`[^`]*`?/g, "…")
    .replace(/[^\s@]{0,64}@\S*/g, "…")
    .replace(/\d[\d .-]{5,}/g, "…")
    .slice(0, 200);
  const frames = (thrown.stack ?? "").split("\n").filter((line) => /^\s*at /.test(line));
  const places = frames
    .slice(0, FRAMES)
    .map((line) => line.trim().replace(/^at (\S+).*?([\w.-]+:\d+:\d+)\)?$/, "$1 $2"));
  return [`${thrown.name}: ${message}`, ...places].join(" < ");
}
