// GET /v1/backup: everything that D1 knows, as one JSON line for each row, for an administrator to keep.

import { Hono } from "hono";
import { admitted } from "../auth/signedIn.ts";
import { takeBackup } from "../backup/takeBackup.ts";
import type { Env } from "../env.ts";
import { otherMethods } from "../http/otherMethods.ts";
import { requestIdOf } from "../http/requestId.ts";
import { log } from "../log/log.ts";

export const backupRoutes = new Hono<{ Bindings: Env }>()
  .get("/v1/backup", async (c) => {
    await admitted(c, "backup");
    const { text, count } = await takeBackup(c.env);
    log("info", "backup", { request_id: requestIdOf(c.req.raw), count });
    const headers = { "content-type": "application/x-ndjson", "cache-control": "private, no-store" };
    return c.body(text, 200, headers);
  })
  .all("/v1/backup", otherMethods("GET"));
