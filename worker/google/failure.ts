// What can go wrong with a call to Google, as a value the sync can act on.

/**
 * `denied` and `gone` are the agency's state (403, 404), retried hourly; `range` names a tab that is not there (400);
 * `quota`, `away` and `garbage` pass by themselves: 429, no answer or 5xx, an answer that is not what was asked for.
 */
export interface GoogleFailure {
  readonly kind: "denied" | "gone" | "range" | "quota" | "away" | "garbage" | "refused";
  readonly detail: string;
}

/** Thrown by the Google module only; everything else that is thrown is a bug. */
export class GoogleError extends Error {
  readonly failure: GoogleFailure;

  constructor(failure: GoogleFailure) {
    super(`${failure.kind}: ${failure.detail}`);
    this.failure = failure;
  }
}

const PASSING: readonly GoogleFailure["kind"][] = ["quota", "away", "garbage"];

/** Whether trying again soon may help. */
export function isPassing(failure: GoogleFailure): boolean {
  return PASSING.includes(failure.kind);
}

/** What a refusal of Google's means; `text` is the answer's body, whose own message reaches people only where it says so. */
export function refusalOf(status: number, text: string): GoogleFailure {
  const detail = messageIn(text);
  if (status === 404) return { kind: "gone", detail };
  if (status === 429) return { kind: "quota", detail };
  if (status === 403) return { kind: isQuota(detail) ? "quota" : "denied", detail };
  if (status === 401) return { kind: "denied", detail };
  if (status === 400) {
    const range = /Unable to parse range: (.*)$/m.exec(detail);
    return range === null ? { kind: "refused", detail } : { kind: "range", detail: tabIn(range[1] ?? "") };
  }
  return { kind: "away", detail };
}

/** What it means that no answer came, or one that is no JSON. */
export function failureOf(thrown: unknown): GoogleFailure {
  const detail = thrown instanceof Error ? thrown.message.slice(0, LONGEST) : typeof thrown;
  return { kind: thrown instanceof SyntaxError ? "garbage" : "away", detail };
}

const LONGEST = 500;

/** Google's sentence in an error body (google.rpc.Status); the body itself where it is something else. */
function messageIn(text: string): string {
  try {
    const said: unknown = JSON.parse(text)?.error?.message;
    return String(said ?? text).slice(0, LONGEST);
  } catch {
    return text.slice(0, LONGEST);
  }
}

function isQuota(detail: string): boolean {
  return /quota|rate limit/i.test(detail);
}

/** The tab named in a range: 'Umpan Balik'!A:A → Umpan Balik. */
function tabIn(range: string): string {
  const quoted = /^'((?:[^']|'')*)'/.exec(range);
  return quoted === null ? (range.split("!")[0] ?? range) : (quoted[1] ?? "").replaceAll("''", "'");
}
