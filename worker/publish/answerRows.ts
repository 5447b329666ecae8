// The register's answers to Setda as rows: problems, the state of each source, coverage, the history of decisions.

import { severityOf } from "../../shared/messages/catalogue.ts";
import { problem } from "../../shared/messages/problem.ts";
import { headingOf, sentenceOf } from "../../shared/messages/sentenceOf.ts";
import { gravestOf } from "../../shared/messages/severities.ts";
import { textOf } from "../../shared/parse/cell.ts";
import type { Programme } from "../../shared/parse/lists.ts";
import { coverageOf } from "../../shared/review/coverage.ts";
import { stageEntry } from "../../shared/stages/stageEntry.ts";
import { markOf, type TabValues } from "../../shared/system/tabRow.ts";
import { digest } from "../../shared/version/digest.ts";
import { BASIS } from "../../shared/vocabularies/basis.ts";
import { COVERAGE } from "../../shared/vocabularies/coverage.ts";
import { DECISION } from "../../shared/vocabularies/decision.ts";
import { REASON } from "../../shared/vocabularies/reason.ts";
import { SCOPE } from "../../shared/vocabularies/scope.ts";
import { SEVERITY } from "../../shared/vocabularies/severity.ts";
import { SOURCE_STATE } from "../../shared/vocabularies/sourceState.ts";
import { codeIn, labelOf } from "../../shared/vocabularies/vocabulary.ts";
import { type CoverageSources, countsOf } from "../store/coverage.ts";
import type { PlacedProblem } from "../store/problems.ts";
import type { HistoryEntry } from "../store/registerRows.ts";
import type { Source } from "../store/sources.ts";
import { isCodeless } from "./feedbackRows.ts";

/** The rows of Masalah, each with a key that stays while the problem stands; the gravest first. */
export function problemRows(problems: readonly PlacedProblem[]): Map<string, TabValues> {
  const rows = new Map<string, TabValues>();
  for (const { agency, tab, problem: one } of gravestOf(problems, (placed) => placed.problem)) {
    const place = [agency, tab, one.id, one.column, one.code, one.id === undefined ? one.row : ""];
    const key = digest(JSON.stringify([...place, one.values]), 10);
    const values = {
      agency_code: agency,
      tab,
      severity: labelOf(SEVERITY, severityOf(one.code), "id"),
      id: one.id ?? "",
      sheet_row: one.row,
      column: one.column === undefined ? "" : headingOf(one.column, "id"),
      code: one.code,
      message: sentenceOf(one, "id"),
      since: one.since,
      row_key: key,
    };
    rows.set(key, { ...values, row_mark: markOf(values) });
  }
  return rows;
}

/** The rows of Status Sinkron, by agency. */
export function statusRows(sources: readonly Source[]): Map<string, TabValues> {
  return new Map(
    sources.map((source) => {
      const codeless = source.problems.filter(isCodeless).length;
      const counted = codeless === 0 ? [] : [problem("agency_codeless", { count: codeless })];
      const reason = [...(source.reason === null ? [] : [source.reason]), ...counted]
        .map((one) => sentenceOf(one, "id"))
        .join(" ");
      const values = {
        agency_code: source.agency_code,
        spreadsheet: source.spreadsheet,
        state: source.state,
        state_words: labelOf(SOURCE_STATE, source.state, "id"),
        reason: source.active ? reason : "Perangkat daerah tidak aktif; lembar tidak dibaca.",
        hold: source.state === "held" ? (source.hold ?? "") : "",
        last_change: source.last_change_at ?? undefined,
        accepted: source.accepted,
        problems: source.problem_count,
        missing: source.missing,
      };
      return [source.agency_code, { ...values, row_mark: markOf(values) }];
    }),
  );
}

/** The rows of Cakupan Program: every programme valid on a day, in every scope. */
export function coverageRows(programmes: readonly Programme[], sources: CoverageSources): Map<string, TabValues> {
  const rows = new Map<string, TabValues>();
  for (const programme of programmes) {
    for (const { scope, ...count } of countsOf(programme.code, sources)) {
      const where = labelOf(SCOPE, scope, "id");
      const values = {
        programme: programme.code,
        programme_name: programme.name_id,
        scope: where,
        coverage: labelOf(COVERAGE, coverageOf(count), "id"),
        ...count,
        // The chart beside them names its bars by this key.
        row_key: `${programme.code} ${where}`,
      };
      rows.set(values.row_key, { ...values, row_mark: markOf(values) });
    }
  }
  return rows;
}

/** The mark of an entry's row: another once it was redacted, so that the row is written again. */
export function historyMark(key: string, redacted: boolean): string {
  return redacted ? `${key}.r` : key;
}

/** The values of one entry of the log for Riwayat Keputusan. */
export function historyValues(entry: HistoryEntry, key: string): TabValues {
  const about = entry.decision === "stage" ? stageCells(entry) : decisionCells(entry);
  return {
    when: entry.taken_at,
    id: entry.id,
    version: entry.version,
    ...about,
    reviewer: entry.reviewer ?? "",
    basis: entry.basis,
    basis_words: labelOf(BASIS, entry.basis, "id"),
    row_key: key,
    row_mark: historyMark(key, entry.redacted),
  };
}

function decisionCells({ decision, amends, cells }: HistoryEntry): TabValues {
  const reason = codeIn(REASON, textOf(cells.reason));
  return {
    decision: labelOf(DECISION, decision, "id") + (amends ? " (dilengkapi)" : ""),
    reason: reason === undefined ? "" : labelOf(REASON, reason, "id"),
    note: textOf(cells.decision_note),
  };
}

function stageCells({ cells }: HistoryEntry): TabValues {
  const [date, doc] = [textOf(cells.date), textOf(cells.doc)];
  const record = { stage: Number(cells.stage), ...(date === "" ? {} : { date }), ...(doc === "" ? {} : { doc }) };
  return { ...stageEntry(record), reason: "" };
}
