// What /v1/status says beyond freshness: whether all that was read is published, and for reviewers every source.

import { type Problem, sentenceOf } from "../../shared/messages/problem.ts";
import type { Bilingual } from "../../shared/vocabularies/vocabulary.ts";
import { type Question, rowsOf } from "../feed/question.ts";
import { standingFailures } from "../store/failures.ts";
import { standingProblems } from "../store/problems.ts";
import { PUBLICATION_WANTED, type RunRow, runStatement } from "../store/runs.ts";
import { agencySources, JOB_LEFT, REGISTER, type SourceRow, sourceOf } from "../store/sources.ts";

/** Whether everything that was committed is published, and no workbook waits to be read for the first time. */
export function settledQuestion(db: D1Database): Question<boolean> {
  const sql = `SELECT rebuilt = 1 AND NOT ${JOB_LEFT} AND NOT ${PUBLICATION_WANTED} AS settled FROM publication`;
  return {
    statements: [db.prepare(sql)],
    answer: ([found]) => rowsOf<{ readonly settled: number }>(found)[0]?.settled === 1,
  };
}

/** How a sync stands; null for one that had nothing to do or is unknown. */
export function syncQuestion(db: D1Database, sync: string) {
  return {
    statements: [runStatement(db, sync)],
    answer: ([found]: readonly D1Result[]) => {
      const run = rowsOf<RunRow>(found)[0];
      return run === undefined ? null : { sync, started_at: run.started_at, finished_at: run.finished_at };
    },
  };
}

/** For reviewers: each source with its state, reason, hold and retry, every problem that stands, and what waits. */
export async function reviewerStatus(db: D1Database, language: keyof Bilingual) {
  const sources = await agencySources(db);
  const register = await sourceOf(db, REGISTER);
  const waiting = await db
    .prepare("SELECT COUNT(*) AS n FROM source WHERE pending IS NOT NULL AND active = 1")
    .first<{ n: number }>();
  const states = sources.map((row) => sourceStatus(row, language));
  return {
    register: register === undefined ? null : { state: register.state, last_read_at: register.last_read_at },
    queue: { pending: waiting?.n ?? 0 },
    ...(await standingFailures(db)),
    sources: states,
    holds: states.flatMap(({ agency, hold, reason }) => (hold === null ? [] : [{ agency, hold, reason }])),
    problems: (await standingProblems(db, sources)).map(({ agency, problem }) => ({
      agency,
      id: problem.id ?? null,
      row: problem.row ?? null,
      column: problem.column ?? null,
      code: problem.code,
      message: sentenceOf(problem, language),
    })),
  };
}

function sourceStatus(row: SourceRow, language: keyof Bilingual) {
  const reason = row.reason === null ? null : (JSON.parse(row.reason) as Problem);
  return {
    agency: row.agency_code,
    active: row.active === 1,
    state: row.state,
    reason: reason === null ? null : { code: reason.code, message: sentenceOf(reason, language) },
    hold: row.state === "held" ? row.hold : null,
    last_read_at: row.last_read_at,
    last_change_at: row.last_change_at,
    retry_at: row.retry_at,
    accepted: row.accepted,
    problems: row.problem_count,
    missing: row.missing,
  };
}
