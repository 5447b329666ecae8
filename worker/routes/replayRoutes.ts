// POST /v1/dead-letters/replay: an administrator has the messages that the queue gave up sent again.

import { Hono } from "hono";
import * as z from "zod";
import { admitted } from "../auth/signedIn.ts";
import type { Env } from "../env.ts";
import { otherMethods } from "../http/otherMethods.ts";
import { readBody } from "../http/readBody.ts";
import { requestIdOf } from "../http/requestId.ts";
import { log } from "../log/log.ts";
import { deadLetters, markReplayed } from "../store/failures.ts";

/** As many as one call to the queue takes. */
const AT_ONCE = 100;

const Body = z.strictObject({});
const RIGHT_BODY = { id: "Kirim {}.", en: "Send {}." };

export const replayRoutes = new Hono<{ Bindings: Env }>()
  .post("/v1/dead-letters/replay", async (c) => {
    await admitted(c, "replay");
    await readBody(c.req.raw, Body, RIGHT_BODY);
    const letters = await deadLetters(c.env.DB, AT_ONCE);
    if (letters.length > 0) await c.env.QUEUE.sendBatch(letters.map(({ job }) => ({ body: job })));
    await markReplayed(c.env.DB, letters, new Date().toISOString());
    log("info", "replay", { request_id: requestIdOf(c.req.raw), count: letters.length });
    return c.json({ replayed: letters.length, more: letters.length === AT_ONCE });
  })
  .all("/v1/dead-letters/replay", otherMethods("POST"));
