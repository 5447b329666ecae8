// POST /v1/sync: a person asks for a sync, and is answered when its result is published and readable.

import { Hono } from "hono";
import * as z from "zod";
import { mayOrRefuse, type Rights } from "../auth/rights.ts";
import type { Env } from "../env.ts";
import { GoogleError } from "../google/failure.ts";
import { otherMethods } from "../http/otherMethods.ts";
import { countSync } from "../http/rateLimits.ts";
import { readBody } from "../http/readBody.ts";
import { Refusal } from "../http/refusal.ts";
import { runOf, runTotals } from "../store/runs.ts";
import { ensureRegister, REGISTER, type SourceRow, sourceBySpreadsheet } from "../store/sources.ts";
import type { SyncContext } from "../sync/context.ts";
import { newContext, newSync } from "../sync/newContext.ts";
import { startSync, syncOne } from "../sync/startSync.ts";
import { signedIn } from "./signedIn.ts";

const Body = z.strictObject({ spreadsheet: z.string().min(1).max(200).optional() });

const PATIENCE_MS = 25_000;
const POLL_MS = 100;

export const syncRoutes = new Hono<{ Bindings: Env }>()
  .post("/v1/sync", async (c) => {
    const rights = await signedIn(c.env, c.req.header("authorization"));
    await countSync(c.env, c.req.raw, rights.email);
    const body = await readBody(c.req.raw, Body, RIGHT_BODY);
    const source = body.spreadsheet === undefined ? undefined : await namedSource(c.env, body.spreadsheet);
    mayBeSynced(rights, source);
    const context = newContext(c.env, newSync());
    const until = Date.now() + PATIENCE_MS;
    try {
      if (source === undefined) {
        if ((await startSync(context, true)) === "idle") return c.json(await answer(context, context.google.calls));
      } else await syncOne(context, source);
    } catch (thrown) {
      if (thrown instanceof GoogleError) throw new Refusal("google_away", AWAY);
      throw thrown;
    }
    while (Date.now() < until) {
      const run = await runOf(c.env.DB, context.sync);
      if (run?.finished_at) return c.json(await answer(context, run.calls));
      await new Promise((wake) => setTimeout(wake, POLL_MS));
    }
    return c.json({ sync: context.sync, status_url: `/v1/status?sync=${context.sync}` }, 202);
  })
  .all("/v1/sync", otherMethods("POST"));

const AWAY = {
  id: "Isi yang diajukan tetap aman. Kembar mencoba lagi sendiri dalam beberapa menit.",
  en: "What was submitted is safe. Kembar tries again by itself within minutes.",
};

const RIGHT_BODY = {
  id: 'Kirim {} untuk semua lembar, atau {"spreadsheet": "kode lembar"} untuk satu lembar.',
  en: 'Send {} for all sheets, or {"spreadsheet": "id"} for one.',
};

async function namedSource(env: Env, spreadsheet: string): Promise<SourceRow | "unknown"> {
  if (spreadsheet === env.REGISTER) await ensureRegister(env.DB, env.REGISTER).run();
  const source = await sourceBySpreadsheet(env.DB, spreadsheet);
  return source === undefined ? "unknown" : source;
}

/** Who may not sync learns nothing of which spreadsheets are known. */
function mayBeSynced(
  rights: Rights,
  source: SourceRow | "unknown" | undefined,
): asserts source is SourceRow | undefined {
  if (source === undefined || source === "unknown") mayOrRefuse(rights, "sync_all");
  else if (source.agency_code === REGISTER) mayOrRefuse(rights, "sync_register");
  else mayOrRefuse(rights, "sync_agency", source.agency_code);
  if (source === "unknown") {
    throw new Refusal("unknown_spreadsheet", {
      id: "Daftarkan lembar ini di tab Perangkat Daerah, lalu coba lagi.",
      en: "Register this spreadsheet in the tab Perangkat Daerah and try again.",
    });
  }
}

/** What a finished sync found; `calls` is what its own run counted, to which each source adds its reading. */
async function answer({ env, sync }: SyncContext, calls: number) {
  const totals = await runTotals(env.DB, sync);
  // Every item has one agency.
  const counted = "SELECT COALESCE(SUM(candidates), 0) AS n FROM candidate_count WHERE name = 'agency'";
  const published = await env.DB.prepare(counted).first<{ n: number }>();
  const held = await env.DB.prepare(
    "SELECT agency_code AS agency, hold, state FROM source WHERE state = 'held' AND agency_code <> ? ORDER BY agency_code",
  )
    .bind(REGISTER)
    .all<{ agency: string; hold: string }>();
  return {
    sync,
    changed: totals.changed,
    accepted: totals.accepted,
    problems: totals.problems,
    published: published?.n ?? 0,
    google_calls: calls + totals.calls,
    held: held.results.map(({ agency, hold }) => ({ agency, hold })),
  };
}
