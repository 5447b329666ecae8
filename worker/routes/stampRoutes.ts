// POST /v1/stamps: the sidebar says which decision cells a signed-in reviewer is about to write.

import { Hono } from "hono";
import * as z from "zod";
import { DECISION_COLUMNS } from "../../shared/registerTabs.ts";
import { admitted } from "../auth/signedIn.ts";
import type { Env } from "../env.ts";
import { otherMethods } from "../http/otherMethods.ts";
import { readBody } from "../http/readBody.ts";
import { writeStamps } from "../store/stamps.ts";

const MOST = 500;
const BODY_BYTES = 512 * 1024;

const Cells = z.partialRecord(z.enum(DECISION_COLUMNS.map((one) => one.key)), z.string().max(5000));
const Body = z.strictObject({
  stamps: z.array(z.strictObject({ id: z.string().max(20), cells: Cells })).max(MOST),
});

export const stampRoutes = new Hono<{ Bindings: Env }>()
  .post("/v1/stamps", async (c) => {
    const { email } = await admitted(c, "stamp");
    const { stamps } = await readBody(c.req.raw, Body, RIGHT_BODY, BODY_BYTES);
    const statements = writeStamps(c.env.DB, stamps, email, new Date().toISOString());
    if (statements.length > 0) await c.env.DB.batch(statements);
    return c.json({ stamped: stamps.length });
  })
  .all("/v1/stamps", otherMethods("POST"));

const RIGHT_BODY = {
  id: `Kirim {"stamps": [{"id": "KB-…", "cells": {…}}]}, paling banyak ${MOST}.`,
  en: `Send {"stamps": [{"id": "KB-…", "cells": {…}}]}, at most ${MOST}.`,
};
