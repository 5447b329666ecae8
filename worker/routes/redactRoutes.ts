// POST /v1/redact: an administrator blanks the content of versions, for good.

import { Hono } from "hono";
import * as z from "zod";
import type { Env } from "../env.ts";
import { forgetState } from "../feed/feedState.ts";
import { otherMethods } from "../http/otherMethods.ts";
import { readBody } from "../http/readBody.ts";
import { Refusal } from "../http/refusal.ts";
import { requestIdOf } from "../http/requestId.ts";
import { log } from "../log/log.ts";
import { newSync } from "../newContext.ts";
import { redactVersions, versionsAmong } from "../store/redact.ts";
import { admitted } from "./signedIn.ts";

const Body = z.strictObject({
  id: z.string().max(20),
  versions: z.array(z.string().max(20)).min(1).max(100),
});

const RIGHT_BODY = {
  id: 'Kirim {"id": "KB-…", "versions": ["…"]}.',
  en: 'Send {"id": "KB-…", "versions": ["…"]}.',
};

const UNKNOWN = {
  id: "Kode itu tidak ada, atau tidak pernah memiliki versi itu. Tidak ada yang diubah.",
  en: "There is no such identifier, or it never had such a version. Nothing was changed.",
};

export const redactRoutes = new Hono<{ Bindings: Env }>()
  .post("/v1/redact", async (c) => {
    const { DB: db, QUEUE: queue } = c.env;
    const { email } = await admitted(c, "redact");
    const { id, versions } = await readBody(c.req.raw, Body, RIGHT_BODY);
    const known = await versionsAmong(db, id, versions);
    if (versions.some((one) => !known.includes(one))) throw new Refusal("not_found", UNKNOWN);
    await redactVersions(db, { id, versions: known, by: email, at: new Date().toISOString() });
    forgetState(db);
    await queue.send({ kind: "publish", sync: newSync() });
    log("info", "redact", { request_id: requestIdOf(c.req.raw), id, count: known.length });
    return c.json({ id, redacted: known });
  })
  .all("/v1/redact", otherMethods("POST"));
