// Accepts one judged row: what is to be stored of it, and the version it makes.

import type { Content } from "../columns.ts";
import type { LogEntry } from "../decisions/log.ts";
import { derive, type State } from "../decisions/stateOf.ts";
import { type Problem, sameProblem } from "../messages/problem.ts";
import { hasErrors, type RowReading, type Status } from "../parse/readRow.ts";
import type { SheetRow } from "../parse/readSheet.ts";
import type { Digest } from "../version/digest.ts";
import { versionOf } from "../version/versionOf.ts";

/** What is stored of a capability, beside its versions and decisions. */
export interface StoredCapability {
  readonly id: string;
  readonly status: Status;
  readonly fingerprint: string;
  readonly content: Content;
  readonly version: string | null;
  readonly submitted_version: string | null;
  readonly submitted_at: string | null;
  readonly public_version: string | null;
  readonly modified_at: string;
  readonly missing_since: string | null;
  readonly gone: "withdrawn" | "missing" | null;
  readonly state: State;
  readonly problems: readonly Problem[];
}

/** What is known of an id besides its row: how it was stored, its decisions, its versions oldest first. */
export interface History {
  readonly before: StoredCapability | undefined;
  readonly log: readonly LogEntry[];
  readonly order: readonly string[];
}

/** A stored row; `newVersion`: the name of its version where that content was never accepted before. */
export interface Acceptance {
  readonly stored: StoredCapability;
  readonly newVersion: string | undefined;
}

/** Accepts a changed row at a time (ISO). A row with errors is stored too; it makes no version and is not submitted. */
export function acceptRow(
  row: SheetRow,
  reading: RowReading,
  history: History,
  now: string,
  digestOf?: Digest,
): Acceptance {
  const { before, log } = history;
  const errors = hasErrors(reading.problems);
  const version = errors ? null : versionOf(row.id, reading.content, digestOf);
  const isNew = version !== null && !history.order.includes(version);
  const order = isNew ? [...history.order, version] : history.order;
  const submits = reading.status === "submit" && version !== null;
  const gone = reading.status === "withdraw" ? "withdrawn" : null;
  const submittedWithProblems = reading.status === "submit" && errors;
  const facts = {
    status: reading.status,
    version: version ?? undefined,
    missing: false,
    submittedWithProblems,
    log,
    order,
  };
  const derived = derive({ ...facts, gone: gone ?? undefined });
  const newlySubmitted = submits && (before?.submitted_version !== version || before.status !== "submit");
  const stored: StoredCapability = {
    id: row.id,
    status: reading.status,
    fingerprint: row.fingerprint,
    content: reading.content,
    version,
    submitted_version: submits ? version : (before?.submitted_version ?? null),
    submitted_at: newlySubmitted ? now : (before?.submitted_at ?? null),
    public_version: derived.publicVersion ?? null,
    modified_at: before !== undefined && before.version === version ? before.modified_at : now,
    missing_since: null,
    gone,
    state: derived.state,
    problems: placed(reading.problems, row, before?.problems ?? [], now),
  };
  return { stored, newVersion: isNew ? version : undefined };
}

/** A known id that the sheet holds no more: missing, and after the grace period a tombstone. */
export function missRow(
  before: StoredCapability,
  history: Omit<History, "before">,
  now: string,
  graceEnd: string,
): StoredCapability {
  const since = before.missing_since ?? now;
  const gone = before.gone ?? (since <= graceEnd ? "missing" : null);
  const derived = derive({
    status: before.status,
    version: before.version ?? undefined,
    missing: true,
    gone: gone ?? undefined,
    submittedWithProblems: false,
    log: history.log,
    order: history.order,
  });
  return {
    ...before,
    missing_since: since,
    gone,
    state: derived.state,
    public_version: derived.publicVersion ?? null,
    problems: [],
  };
}

/** Problems with their place and the time since they stand; one that stood before keeps its time. */
function placed(
  problems: readonly Problem[],
  row: Pick<SheetRow, "row" | "id">,
  before: readonly Problem[],
  now: string,
): Problem[] {
  return problems.map((one) => {
    const known = before.find((other) => sameProblem(other, one));
    return { ...one, id: row.id, row: row.row, since: known?.since ?? now };
  });
}
