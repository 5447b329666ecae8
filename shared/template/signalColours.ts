// Which words of the register have which colour.

import { COVERAGE } from "../vocabularies/coverage.ts";
import { SEVERITY } from "../vocabularies/severity.ts";
import { SOURCE_STATE } from "../vocabularies/sourceState.ts";
import { STATE } from "../vocabularies/state.ts";
import type { Vocabulary } from "../vocabularies/vocabulary.ts";
import { type ColourPlan, SIGNAL } from "./tabPlan.ts";

type Signals = Readonly<Record<string, keyof typeof SIGNAL>>;

const OF_STATE: Signals = {
  submitted: "waiting",
  approved_changed: "waiting",
  needs_revision: "returned",
  approved: "good",
  rerouted: "past",
  rejected: "past",
  archived: "past",
  withdrawn: "past",
  missing: "urgent",
};

const OF_SHEET: Signals = {
  held: "urgent",
  unreachable: "urgent",
  never_read: "waiting",
  empty: "waiting",
  ok: "good",
};
const OF_PROBLEM: Signals = { grave: "urgent", error: "waiting" };
const OF_COVERAGE: Signals = { fulfilled: "good", candidate: "good", proposed: "waiting", empty: "urgent" };

/** The colours of the states of rows. */
export const STATE_COLOURS = coloursOf("state", STATE, OF_STATE);
/** The colours of the states of sheets. */
export const SHEET_COLOURS = coloursOf("state_words", SOURCE_STATE, OF_SHEET);
/** The colours of how grave problems are. */
export const PROBLEM_COLOURS = coloursOf("severity", SEVERITY, OF_PROBLEM);
/** The colours of coverage. */
export const COVERAGE_COLOURS = coloursOf("coverage", COVERAGE, OF_COVERAGE);

/** A label is told by what stands before its first brace. */
function coloursOf(column: string, list: Vocabulary, signals: Signals): ColourPlan[] {
  return list.entries.flatMap(({ code, id }) => {
    const signal = signals[code];
    return signal === undefined ? [] : [{ column, begins: (id.split("{")[0] ?? id).trim(), colour: SIGNAL[signal] }];
  });
}
