// /v1/agreements: what the city has agreed with whom; and its changes, to keep a copy.

import * as z from "zod";
import { wholeSeconds } from "../../../shared/text/wholeSeconds.ts";
import { rowsOf } from "../../store/fields.ts";
import { changePlaceIn, checkChangePlace } from "../model/changePlace.ts";
import { envelopeOf } from "../model/envelope.ts";
import { MAX_LIMIT } from "../model/limits.ts";
import { countIn, single } from "../model/parameters.ts";
import { type Question, rowsIn } from "../model/question.ts";
import { type Asking, jsonDraft, planOf, serve } from "../model/serve.ts";
import { read } from "../openapi/describedRoute.ts";
import { ok, problem } from "../openapi/operation.ts";
import { LANGUAGE, limit, SINCE } from "../openapi/parameters.ts";
import {
  type AgreementRow,
  agreementItem,
  agreementItems,
  agreementRows,
  agreementsQuestion,
} from "../queries/agreements.ts";
import type { AGREEMENT_CHANGES_ANSWER, AGREEMENTS_ANSWER } from "../shapes/agreements.ts";

const USUAL_LIMIT = 50;

export const listAgreements = read({
  path: "/v1/agreements",
  id: "listAgreements",
  tag: "Lists",
  summary: "List the agreements",
  description:
    "What the city has agreed with whom, those in force first. Only what the city shows; what has ended stays, and says so.",
  parameters: [LANGUAGE],
  answers: [ok("All agreements that are public.", "Agreements")],
  answer: (c) => serve(c, agreements),
});

export const followAgreements = read({
  path: "/v1/agreements/changes",
  id: "listAgreementChanges",
  tag: "Lists",
  summary: "Follow the agreements",
  description:
    "Each code once, at its latest change, in order and without gaps; one that is no longer public is a tombstone. That one begins to end, or has ended, is a change too.",
  parameters: [SINCE, limit(USUAL_LIMIT), LANGUAGE],
  answers: [
    ok("Changes after `since`.", "AgreementChanges"),
    problem(410, "The changes began anew, after a loss: empty your copy and read again without `since`."),
  ],
  answer: (c) => serve(c, changes),
});

function agreements({ db }: Asking) {
  return planOf(agreementsQuestion(db), ({ state, base }, rows) => {
    const items = agreementItems(rows, base);
    const answer: z.infer<typeof AGREEMENTS_ANSWER> = {
      ...envelopeOf(state.register, state.changedAt),
      total: items.length,
      items,
    };
    return jsonDraft(answer);
  });
}

function changes({ db, parameters }: Asking) {
  const most = countIn(parameters, "limit", USUAL_LIMIT, MAX_LIMIT);
  const place = changePlaceIn(single(parameters, "since"));
  return planOf(changesQuestion(db, place.position), ({ state, base }, { position, rows }) => {
    checkChangePlace(place, { epoch: state.epoch, position });
    const shown = rows.slice(0, most);
    const hasMore = rows.length > shown.length;
    const last = hasMore ? (shown.at(-1)?.position ?? place.position) : position;
    const answer: z.infer<typeof AGREEMENT_CHANGES_ANSWER> = {
      ...envelopeOf(state.register, state.changedAt),
      total: rows.length,
      items: shown.map((row) => changeOf(row, base)),
      has_more: hasMore,
      next_cursor: `${state.epoch}.${last}`,
    };
    return jsonDraft(answer);
  });
}

const positions = rowsOf(z.object({ position: z.number() }));

interface Changes {
  /** The last position that there is. */
  readonly position: number;
  readonly rows: readonly AgreementRow[];
}

/** There are as many as the city has agreements: all after the place are read. */
function changesQuestion(db: D1Database, since: number): Question<Changes> {
  const after = "SELECT code, position, payload, at FROM agreement WHERE position > ? ORDER BY position";
  return {
    statements: [
      db.prepare("SELECT COALESCE(MAX(position), 0) AS position FROM agreement"),
      db.prepare(after).bind(since),
    ],
    answer: ([last, found]) => ({
      position: rowsIn(last, positions)[0]?.position ?? 0,
      rows: rowsIn(found, agreementRows),
    }),
  };
}

function changeOf(row: AgreementRow, base: string) {
  const [code, at] = [row.code, wholeSeconds(row.at)];
  const agreement = agreementItem(row, base);
  if (agreement === undefined) return { change: "tombstone", code, at } as const;
  return { change: "upsert", code, at, agreement } as const;
}
