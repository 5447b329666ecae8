// What /v1/status says beyond freshness: whether all that was read is published, and for reviewers every source.

import * as z from "zod";
import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import type { Bilingual } from "../../shared/vocabularies/vocabulary.ts";
import { type Question, rowsIn } from "../feed/model/question.ts";
import { askAll, statementsOf } from "../store/ask.ts";
import { askPending, JOB_LEFT } from "../store/dueSources.ts";
import { askDeadLetters, askFailures } from "../store/failures.ts";
import { rowsOf, yesNo } from "../store/fields.ts";
import { askProblems, problemsOfSources } from "../store/problems.ts";
import { askPublication, type Publication } from "../store/publication.ts";
import { askRun, SOMETHING_LEFT } from "../store/runs.ts";
import { askAgencySources, askSource, REGISTER, type Source } from "../store/sources.ts";

const settledRows = rowsOf(z.object({ settled: yesNo }));

/** Whether everything that was committed is published, and no workbook waits to be read for the first time. */
export function settledQuestion(db: D1Database): Question<boolean> {
  const sql = `SELECT rebuilt = 1 AND NOT ${JOB_LEFT} AND NOT ${SOMETHING_LEFT} AS settled FROM publication`;
  return {
    statements: [db.prepare(sql)],
    answer: ([found]) => rowsIn(found, settledRows)[0]?.settled === true,
  };
}

/** How a sync stands; null for one that had nothing to do or is unknown. */
export function syncQuestion(db: D1Database, sync: string) {
  const asked = askRun(db, sync);
  return {
    statements: statementsOf(asked),
    answer: ([found]: readonly D1Result[]) => {
      const run = asked.read(found?.results ?? []);
      return run === undefined ? null : { sync, started_at: run.started_at, finished_at: run.finished_at };
    },
  };
}

/** For reviewers: each source with its state, reason, hold and retry, every problem that stands, and what waits. */
export async function reviewerStatus(db: D1Database, language: keyof Bilingual) {
  const [sources, register, publication, pending, errors, dead_letters, problems] = await askAll(
    db,
    askAgencySources(db),
    askSource(db, REGISTER),
    askPublication(db),
    askPending(db),
    askFailures(db),
    askDeadLetters(db),
    askProblems(db),
  );
  const states = sources.map((row) => sourceStatus(row, language));
  return {
    register: register === undefined ? null : registerStatus(register, publication, language),
    queue: { pending },
    errors,
    dead_letters,
    sources: states,
    holds: states.flatMap(({ agency, hold, reason }) => (hold === null ? [] : [{ agency, hold, reason }])),
    problems: [...problems, ...problemsOfSources(sources)].map(({ agency, problem }) => ({
      agency,
      id: problem.id ?? null,
      row: problem.row ?? null,
      column: problem.column ?? null,
      code: problem.code,
      message: sentenceOf(problem, language),
    })),
  };
}

/** How the register is read, why it is not, and what Google says where it takes no write of it. */
function registerStatus(
  { state, reason, last_read_at }: Source,
  { refused, refused_at }: Publication,
  language: keyof Bilingual,
) {
  return {
    state,
    reason: reason === null ? null : { code: reason.code, message: sentenceOf(reason, language) },
    last_read_at,
    refused: refused === null ? null : { message: refused, since: refused_at },
  };
}

function sourceStatus(row: Source, language: keyof Bilingual) {
  const { reason } = row;
  return {
    agency: row.agency_code,
    active: row.active,
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
