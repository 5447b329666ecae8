// POST /v1/sync: a person asks for a sync, and is answered when its result is published and readable.

import * as z from "zod";
import { DOORS } from "../../shared/doors/doors.ts";
import { problem } from "../../shared/messages/problem.ts";
import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import { whomToAsk } from "../../shared/register/profile.ts";
import { AGENCY_TAB, PROFILE_TAB } from "../../shared/registerTabs.ts";
import { askRights, may, mayOrRefuse, type Rights } from "../auth/rights.ts";
import { knownIdentity } from "../auth/signedIn.ts";
import type { SyncContext } from "../context.ts";
import { startSync } from "../cycle/startSync.ts";
import { syncOne } from "../cycle/syncOne.ts";
import type { Asked } from "../feed/model/serve.ts";
import { send } from "../feed/openapi/describedRoute.ts";
import { JSON_TYPE, ok, problem as refusal } from "../feed/openapi/operation.ts";
import { GoogleError } from "../google/failure.ts";
import { countSync } from "../http/rateLimits.ts";
import { readBody } from "../http/readBody.ts";
import { Refusal } from "../http/refusal.ts";
import { newContext, newSync } from "../newContext.ts";
import { askOne, known, writeAndAsk } from "../store/ask.ts";
import { askPublication } from "../store/publication.ts";
import { agenciesAmong, askLists, profileIn } from "../store/registerLists.ts";
import { askOutcome, askRun, finishRun } from "../store/runs.ts";
import { askSourceBySpreadsheet, ensureRegister, REGISTER, type Source } from "../store/sources.ts";

const Body = z.strictObject({ spreadsheet: z.string().min(1).max(200).optional() });

/** How long to wait before each look whether a sync is finished, in ms: 25 s in all, in few questions to D1. */
const LOOKS_MS = [150, 250, 600, 2_000, 7_000, 15_000];

export const postSync = send({
  path: "/v1/sync",
  id: "sync",
  tag: "Sync",
  summary: "Ask for a sync",
  description: "For the city's staff. Answers when the result is published and readable, or after 25 seconds.",
  body: {
    required: false,
    schema: {
      type: "object",
      properties: {
        spreadsheet: {
          type: "string",
          maxLength: 200,
          description:
            "Identifier of the one workbook to read: the register (reviewers), or an agency's (its staff and reviewers). Absent: whatever changed, as the clock does it (reviewers).",
        },
      },
      examples: [{}, { spreadsheet: "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789" }],
    },
  },
  done: ok("Published and readable.", "Sync"),
  others: [
    { status: 202, description: "Still at work.", type: JSON_TYPE, shape: "SyncPending" },
    refusal(404, "This spreadsheet is not registered."),
    refusal(503, "Google has not answered properly; what was submitted is safe."),
  ],
  answer: sync,
});

async function sync(c: Asked): Promise<Response> {
  const { DB: db, REGISTER: register } = c.env;
  const { email } = await knownIdentity(c.env, c.req.raw);
  await countSync(c.env, c.req.raw, email);
  const { spreadsheet } = await readBody(c.req.raw, Body, RIGHT_BODY);
  const [rights, source, state] = await writeAndAsk(
    db,
    spreadsheet === register ? [ensureRegister(db, register)] : [],
    askRights(db, email),
    spreadsheet === undefined ? known(undefined) : askSourceBySpreadsheet(db, spreadsheet),
    askPublication(db),
  );
  await mayBeSynced(db, rights, spreadsheet, source);
  const context = newContext(c.env, newSync());
  try {
    if (source === undefined) {
      if ((await startSync(context, true)) === "idle") return c.json(await answer(context, context.google.calls));
    } else if (await syncOne(context, source, state)) return c.json(await answer(context));
  } catch (thrown) {
    if (thrown instanceof GoogleError) throw new Refusal("google_away", AWAY);
    throw thrown;
  }
  for (const ms of LOOKS_MS) {
    await context.pause(ms);
    const run = await askOne(askRun(db, context.sync));
    if (run?.finished_at) return c.json(await answer(context));
  }
  return c.json({ sync: context.sync, status_url: `/v1/status?sync=${context.sync}` }, 202);
}

const AWAY = {
  id: "Isi yang diajukan tetap aman. Kembar mencoba lagi sendiri dalam beberapa menit.",
  en: "What was submitted is safe. Kembar tries again by itself within minutes.",
};

const RIGHT_BODY = {
  id: 'Kirim {} untuk semua lembar, atau {"spreadsheet": "kode lembar"} untuk satu lembar.',
  en: 'Send {} for all sheets, or {"spreadsheet": "id"} for one.',
};

/** Who may not sync learns nothing of which spreadsheets are known; staff are told whom to ask. */
async function mayBeSynced(
  db: D1Database,
  rights: Rights,
  spreadsheet: string | undefined,
  source: Source | undefined,
): Promise<void> {
  if (source === undefined) mayOrRefuse(rights, "sync_all");
  else if (source.agency_code === REGISTER) mayOrRefuse(rights, "sync_register");
  else if (!may(rights, "sync_agency", source.agency_code)) throw await notStaff(db, rights, source);
  if (spreadsheet !== undefined && source === undefined) {
    throw new Refusal("unknown_spreadsheet", {
      id: "Daftarkan lembar ini di tab Perangkat Daerah, lalu coba lagi.",
      en: "Register this spreadsheet in the tab Perangkat Daerah and try again.",
    });
  }
}

/** Staff of an agency that is paused hear so; anybody else whom to turn to if they are staff. */
async function notStaff(db: D1Database, { email }: Rights, { agency_code: code }: Source): Promise<Refusal> {
  const lists = await askOne(askLists(db, [AGENCY_TAB.title, PROFILE_TAB.title]));
  const unit = whomToAsk(profileIn(lists));
  const agency = agenciesAmong(lists, new Date().toISOString()).get(code);
  const paused = problem("agency_inactive", { unit });
  if (agency?.active === false && agency.staff.includes(email)) {
    return new Refusal("not_allowed", { id: sentenceOf(paused, "id"), en: sentenceOf(paused, "en") });
  }
  const { refused } = DOORS.sync_agency;
  return new Refusal("not_allowed", {
    id: `${refused.id} Bila Anda petugasnya, sampaikan surel ini (${email}) kepada ${unit}.`,
    en: `${refused.en} If you are, tell this e-mail (${email}) to ${unit}.`,
  });
}

/** What a finished sync found: `idleCalls`, where it had nothing to do, else what its run and its sources counted. */
async function answer({ env: { DB: db }, sync, now }: SyncContext, idleCalls = 0) {
  const finish = idleCalls > 0 ? [] : [finishRun(db, sync, now())];
  const [{ calls, ...found }] = await writeAndAsk(db, finish, askOutcome(db, sync));
  return { sync, ...found, google_calls: calls + idleCalls };
}
