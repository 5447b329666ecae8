// What the papers are made from: plain data that was read from the register, without anything that may not be printed.

import type { Content } from "../columns.ts";
import { longDay } from "../days/longDay.ts";
import type { DecisionCells } from "../decisions/cells.ts";
import type { DecisionCode } from "../decisions/log.ts";
import type { Programme } from "../parse/lists.ts";
import type { CoverageCount } from "../review/coverage.ts";
import type { StageRecord } from "../stages/readStage.ts";
import type { Bilingual } from "../vocabularies/vocabulary.ts";

/** The decision on the version that a paper shows; `reviewer`: who decided, in words that are no address. */
export interface DecisionFacts {
  readonly decision: DecisionCode;
  readonly cells: DecisionCells;
  readonly day: string;
  readonly reviewer: string;
}

/** One capability in one version; `content` holds public columns alone. `partnerName`: only where the law needs the name. */
export interface RowFacts {
  readonly id: string;
  readonly version: string;
  readonly content: Content;
  readonly partnerName?: string;
  readonly agency: Bilingual;
  readonly state: string;
  readonly decided?: DecisionFacts;
  readonly stage?: StageRecord;
  readonly englishChecked: boolean;
}

/** The coverage of one programme: one count for each scope, in the order of the list of scopes. */
export interface ProgrammeCoverage {
  readonly code: string;
  readonly name: string;
  readonly scopes: readonly CoverageCount[];
}

/** How many public candidates an agency, or a theme, has. */
export interface CandidateCount {
  readonly name: string;
  readonly count: number;
}

/** `waiting`: proposals that wait for a reviewer; `candidates`: public ones. `dataDay`: when a workbook was last read. */
export interface CoverageFacts {
  readonly programmes: readonly ProgrammeCoverage[];
  readonly waiting: number;
  readonly candidates: number;
  readonly agreements: number;
  readonly byAgency: readonly CandidateCount[];
  readonly byTheme: readonly CandidateCount[];
  readonly dataDay: string | undefined;
  readonly details?: CoverageDetails;
}

/**
 * What the report names. `ends`: ISO day; `stage`: 0 where none is recorded. `period`: that of the programmes, "" where the list
 * gives none. `since`: the day of the last report, and what changed since; undefined where this is the first.
 */
export interface CoverageDetails {
  readonly agreements: readonly {
    readonly code: string;
    readonly title: string;
    readonly partner: string;
    readonly ends: string | undefined;
  }[];
  readonly candidates: readonly {
    readonly id: string;
    readonly title: string;
    readonly agency: string;
    readonly stage: number;
  }[];
  readonly silent: readonly string[];
  readonly period: string;
  readonly since: { readonly day: string; readonly changes: readonly string[] } | undefined;
}

/** Everything a paper may say; `day` is the ISO day it is made on, in the city. */
export interface PaperFacts {
  readonly rows: readonly RowFacts[];
  readonly profile: Readonly<Record<string, Bilingual>>;
  readonly programmes: readonly Programme[];
  readonly coverage?: CoverageFacts;
  readonly day: string;
}

/** The only row of a paper that is about one. */
export function onlyRow({ rows }: PaperFacts): RowFacts {
  const [row] = rows;
  if (row === undefined) throw new Error("a paper about one row got none");
  return row;
}

/** Where a paper about one row comes from: id, version, decision with its day and reviewer, and the day it was made. */
export function traceOf(row: RowFacts, day: string, language: "id" | "en"): string {
  const { decided } = row;
  const made = language === "id" ? `dibuat ${longDay(day, "id")}` : `made on ${longDay(day, "en")}`;
  const by = decided === undefined || decided.reviewer === "" ? "" : ` ${decided.reviewer}`;
  const approval =
    decided === undefined
      ? []
      : language === "id"
        ? [`disetujui sebagai calon prakarsa ${longDay(decided.day, "id")}${by === "" ? "" : ` oleh${by}`}`]
        : [`candidate initiative since ${longDay(decided.day, "en")}${by === "" ? "" : ` (reviewer${by})`}`];
  return [row.id, language === "id" ? `versi ${row.version}` : `version ${row.version}`, ...approval, made].join(" · ");
}
