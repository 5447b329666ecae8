// The state of a capability: one word, derived each time from facts that are stored.

import type { Status } from "../parse/readRow.ts";
import type { STATE } from "../vocabularies/state.ts";
import type { CodeOf } from "../vocabularies/vocabulary.ts";
import { type DecisionCode, type LogEntry, publicVersion, standing } from "./log.ts";

export type State = CodeOf<typeof STATE>;

/** `version`: that of the last accepted reading, undefined while the row has problems. `order`: versions, oldest first. */
export interface Facts {
  readonly status: Status;
  readonly version: string | undefined;
  readonly missing: boolean;
  readonly gone: "withdrawn" | "missing" | undefined;
  readonly submittedWithProblems: boolean;
  readonly log: readonly LogEntry[];
  readonly order: readonly string[];
}

const STATE_OF: Record<Exclude<DecisionCode, "undo">, State> = {
  reject: "rejected",
  reroute: "rerouted",
  archive: "archived",
  revise: "needs_revision",
  approve: "approved",
};

/** The state, first match, and the version that is public; a withdrawn or tombstoned capability has none. */
export function derive(facts: Facts): { readonly state: State; readonly publicVersion: string | undefined } {
  if (facts.gone === "withdrawn") return { state: "withdrawn", publicVersion: undefined };
  if (facts.gone === "missing") return { state: "missing", publicVersion: undefined };
  const open = publicVersion(facts.log, facts.order);
  return { state: facts.missing ? "missing" : stateOf(facts, open), publicVersion: open };
}

function stateOf(facts: Facts, open: string | undefined): State {
  const decided = standing(facts.log)
    .filter((entry) => entry.version === facts.version)
    .at(-1);
  if (decided !== undefined && decided.decision !== "undo") return STATE_OF[decided.decision];
  if (open !== undefined) return "approved_changed";
  if (facts.submittedWithProblems) return "incomplete";
  return facts.status === "submit" ? "submitted" : "draft";
}
