// /v1/changes: each id once at its latest position, upsert or tombstone, in order and without gaps.

import * as z from "zod";
import { wholeSeconds } from "../../../shared/text/wholeSeconds.ts";
import { rowsOf } from "../../store/fields.ts";
import { changePlaceIn, checkChangePlace } from "../model/changePlace.ts";
import { envelopeOf, withLinks } from "../model/envelope.ts";
import { STAMP } from "../model/feedState.ts";
import { MAX_LIMIT } from "../model/limits.ts";
import { countIn, single } from "../model/parameters.ts";
import { type Question, rowsIn } from "../model/question.ts";
import { type Asking, jsonDraft, planOf, serve } from "../model/serve.ts";
import { read } from "../openapi/describedRoute.ts";
import { ok, problem } from "../openapi/operation.ts";
import { LANGUAGE, limit, SINCE } from "../openapi/parameters.ts";
import type { CHANGES_ANSWER } from "../shapes/opportunities.ts";

const USUAL_LIMIT = 50;

/** A row of the changes; `total` is the number of all after the place asked for. */
const CHANGE = z.object({
  id: z.string(),
  since: z.number(),
  payload: z.string().nullable(),
  at: z.string(),
  total: z.number(),
});
const changeRows = rowsOf(CHANGE);
type ChangeRow = z.output<typeof CHANGE>;

export const followChanges = read({
  path: "/v1/changes",
  id: "listChanges",
  tag: "Feed",
  summary: "Follow the changes",
  description:
    "Each identifier once, at its latest change, in order and without gaps. To keep a copy, apply what comes, read on while `has_more` is true, and keep `next_cursor` for the next time.",
  parameters: [SINCE, limit(USUAL_LIMIT), LANGUAGE],
  answers: [
    ok("Changes after `since`.", "Changes"),
    problem(410, "The changes began anew, after a loss: empty your copy and read again without `since`."),
  ],
  answer: (c) => serve(c, changes),
});

interface Changes {
  readonly since: number;
  readonly rows: readonly ChangeRow[];
  readonly total: number;
}

function changes(asking: Asking) {
  const { parameters } = asking;
  const most = countIn(parameters, "limit", USUAL_LIMIT, MAX_LIMIT);
  return planOf(changesQuestion(asking, most), ({ state, base }, { since, rows, total }) => {
    const hasMore = total > rows.length;
    const answer: z.infer<typeof CHANGES_ANSWER> = {
      ...envelopeOf(state.register, state.publishedAt),
      total,
      items: rows.map((row) => changeOf(row, base)),
      has_more: hasMore,
      next_cursor: `${state.epoch}.${hasMore ? (rows.at(-1)?.since ?? since) : state.position}`,
    };
    return jsonDraft(answer);
  });
}

/**
 * What is current after the position ?1, one row more than the page holds. Only where there is one, more is counted: the
 * rest of its thousand (?4), and the thousands after it.
 */
const SQL = `
  WITH page AS MATERIALIZED (
    SELECT since FROM published WHERE until IS NULL AND since > ?1 ORDER BY since LIMIT IIF(${STAMP} = ?2, 0, ?3 + 1)
  )
  SELECT p.id, p.since, p.payload, p.at,
    CASE WHEN (SELECT COUNT(*) FROM page) <= ?3 THEN (SELECT COUNT(*) FROM page) ELSE
      (SELECT COUNT(*) FROM published WHERE until IS NULL AND since > ?1 AND since < (?4 + 1) * 1000)
      + (SELECT COALESCE(SUM(changes), 0) FROM change_count WHERE thousand > ?4)
    END AS total
  FROM page JOIN published AS p ON p.since = page.since ORDER BY p.since`;

function changesQuestion({ db, parameters, kept }: Asking, limit: number): Question<Changes> {
  const place = changePlaceIn(single(parameters, "since"));
  return {
    statements: [db.prepare(SQL).bind(place.position, kept, limit, Math.floor(place.position / 1000))],
    answer: ([found], state) => {
      checkChangePlace(place, state);
      const rows = rowsIn(found, changeRows);
      return { since: place.position, rows: rows.slice(0, limit), total: rows[0]?.total ?? 0 };
    },
  };
}

function changeOf({ id, at: time, payload }: ChangeRow, base: string) {
  const at = wholeSeconds(time);
  if (payload === null) return { change: "tombstone", id, at } as const;
  return { change: "upsert", id, at, item: withLinks(payload, base) } as const;
}
