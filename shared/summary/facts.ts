// What Ringkasan is made from, as plain values: every section takes what it needs of them.

import type { Programme } from "../parse/lists.ts";
import type { Agency } from "../register/agency.ts";
import type { ListRecord } from "../register/record.ts";
import type { CoverageCount } from "../review/coverage.ts";
import type { StageRecord } from "../stages/readStage.ts";
import type { InterestState } from "../vocabularies/interestState.ts";
import type { Scope } from "../vocabularies/scope.ts";
import type { SourceState } from "../vocabularies/sourceState.ts";
import type { State } from "../vocabularies/state.ts";

/** One strength that is named; `since`: an ISO day. */
export interface NamedRow {
  readonly id: string;
  readonly agency: string;
  readonly title: string;
}

/** A row that waits for a decision. */
export interface WaitingRow extends NamedRow {
  readonly since: string;
}

/** An approved row whose stage is recorded. */
export interface StagedRow extends NamedRow {
  readonly stage: StageRecord;
}

/** So many rows of an agency in one state; `sent`: a version was submitted; `waits`: for a decision. */
export interface RowCount {
  readonly agency: string;
  readonly state: State;
  readonly sent: boolean;
  readonly waits: boolean;
  readonly n: number;
}

/** How an agency's sheet stands; `why`: the sentence that says what to do where it is not read. */
export interface SheetFact {
  readonly agency: string;
  readonly state: SourceState;
  readonly why: string;
  readonly hold: string;
  readonly rows: number;
  /** The ISO time of the last change of a row; undefined where there never was one. */
  readonly changedAt: string | undefined;
}

/** Public rows of an agency that are to be confirmed again; `since`: the ISO day on which the oldest was confirmed. */
export interface ConfirmationFact {
  readonly agency: string;
  readonly rows: number;
  readonly since: string;
}

/** A programme with what it has in each scope. */
export interface ProgrammeFact {
  readonly programme: Programme;
  readonly scopes: readonly (CoverageCount & { readonly scope: Scope })[];
}

/** An interest that is open; `due`: the ISO day until which it is to be answered; `country`: its name. */
export interface InterestFact {
  readonly id: string;
  readonly title: string;
  readonly country: string;
  readonly state: InterestState;
  readonly due: string;
}

/** Everything that the sections are made from. `today`: the ISO day it is in the city. */
export interface SummaryFacts {
  readonly today: string;
  readonly holidays: readonly string[];
  /** The agencies that are active, in the order of the register. */
  readonly agencies: readonly Agency[];
  readonly sheets: readonly SheetFact[];
  readonly counts: readonly RowCount[];
  /** Public rows by agency, and how many of them are foreign. */
  readonly publicRows: ReadonlyMap<string, number>;
  readonly foreignCandidates: number;
  /** The rows that wait longest, oldest first. */
  readonly oldest: readonly WaitingRow[];
  readonly staged: readonly StagedRow[];
  readonly confirmations: readonly ConfirmationFact[];
  readonly interests: readonly InterestFact[];
  readonly agreements: readonly ListRecord[];
  readonly programmes: readonly ProgrammeFact[];
  /** The ISO time of the last reminder that was sent to an agency. */
  readonly reminders: ReadonlyMap<string, string>;
}

/** A register in which nothing stands yet, on a day that is none. */
export const NO_FACTS: SummaryFacts = {
  today: "1970-01-01",
  holidays: [],
  agencies: [],
  sheets: [],
  counts: [],
  publicRows: new Map(),
  foreignCandidates: 0,
  oldest: [],
  staged: [],
  confirmations: [],
  interests: [],
  agreements: [],
  programmes: [],
  reminders: new Map(),
};
