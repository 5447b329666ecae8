// /v1/agreements: what the city has agreed with whom; and its changes, to keep a copy.

import { Hono } from "hono";
import * as z from "zod";
import { wholeSeconds } from "../../../shared/text/wholeSeconds.ts";
import type { Env } from "../../env.ts";
import { publicHeaders } from "../../http/publicHeaders.ts";
import { rowsOf } from "../../store/fields.ts";
import { changePlaceIn, checkChangePlace } from "../model/changePlace.ts";
import { envelopeOf } from "../model/envelope.ts";
import { languageIn } from "../model/language.ts";
import { countIn, onlyKnown, single } from "../model/parameters.ts";
import { type Question, rowsIn } from "../model/question.ts";
import { type Asking, jsonDraft, planOf, serve } from "../model/serve.ts";
import {
  type AgreementRow,
  agreementItem,
  agreementItems,
  agreementRows,
  agreementsQuestion,
} from "../queries/agreements.ts";
import type { AGREEMENT_CHANGES_ANSWER, AGREEMENTS_ANSWER } from "../shapes/answers.ts";

const USUAL_LIMIT = 50;
const MAX_LIMIT = 100;

export const agreementRoutes = new Hono<{ Bindings: Env }>()
  .use("/v1/agreements/*", publicHeaders)
  .get("/v1/agreements", (c) => serve(c, agreements))
  .get("/v1/agreements/changes", (c) => serve(c, changes));

function agreements({ db, parameters }: Asking) {
  onlyKnown(parameters, ["lang"]);
  languageIn(parameters);
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
  onlyKnown(parameters, ["since", "limit", "lang"]);
  languageIn(parameters);
  const limit = countIn(parameters, "limit", USUAL_LIMIT, MAX_LIMIT);
  const place = changePlaceIn(single(parameters, "since"));
  return planOf(changesQuestion(db, place.position), ({ state, base }, { position, rows }) => {
    checkChangePlace(place, { epoch: state.epoch, position });
    const shown = rows.slice(0, limit);
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
