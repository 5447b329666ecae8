// GET /v1/backup: everything that D1 knows, as one JSON line for each row, for an administrator to keep. D1's own export
// refuses databases with a full-text table (cloudflare/workers-sdk#9519), so the Worker gives its rows itself, all of one transaction.

import { Hono } from "hono";
import type { Env } from "../env.ts";
import { otherMethods } from "../http/otherMethods.ts";
import { requestIdOf } from "../http/requestId.ts";
import { log } from "../log/log.ts";
import { allRows } from "../store/allRows.ts";
import { admitted } from "./signedIn.ts";

export const backupRoutes = new Hono<{ Bindings: Env }>()
  .get("/v1/backup", async (c) => {
    await admitted(c, "backup");
    const tables = await allRows(c.env.DB);
    const lines = [...tables].flatMap(([table, rows]) => rows.map((row) => `${JSON.stringify({ table, row })}\n`));
    log("info", "backup", { request_id: requestIdOf(c.req.raw), count: lines.length });
    const headers = { "content-type": "application/x-ndjson", "cache-control": "private, no-store" };
    return c.body(lines.join(""), 200, headers);
  })
  .all("/v1/backup", otherMethods("GET"));
