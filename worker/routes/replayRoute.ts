// POST /v1/dead-letters/replay: an administrator has the messages that the queue gave up sent again.

import * as z from "zod";
import { admitted } from "../auth/signedIn.ts";
import type { Asked } from "../feed/model/serve.ts";
import { send } from "../feed/openapi/describedRoute.ts";
import { ok } from "../feed/openapi/operation.ts";
import { readBody } from "../http/readBody.ts";
import { requestIdOf } from "../http/requestId.ts";
import { log } from "../log/log.ts";
import { deadLetters, markReplayed } from "../store/failures.ts";

/** As many as one call to the queue takes. */
const AT_ONCE = 100;

const Body = z.strictObject({});
const RIGHT_BODY = { id: "Kirim {}.", en: "Send {}." };

export const postReplay = send({
  path: "/v1/dead-letters/replay",
  id: "replay",
  tag: "Sync",
  summary: "Send failed messages again",
  description: "For administrators: what the queue gave up is sent once more.",
  body: { required: false, schema: { type: "object", properties: {}, examples: [{}] } },
  done: ok("They were sent.", "Replayed"),
  answer: replay,
});

async function replay(c: Asked): Promise<Response> {
  await admitted(c, "replay");
  await readBody(c.req.raw, Body, RIGHT_BODY);
  const letters = await deadLetters(c.env.DB, AT_ONCE);
  if (letters.length > 0) await c.env.QUEUE.sendBatch(letters.map(({ job }) => ({ body: job })));
  await markReplayed(c.env.DB, letters, new Date().toISOString());
  log("info", "replay", { request_id: requestIdOf(c.req.raw), count: letters.length });
  return c.json({ replayed: letters.length, more: letters.length === AT_ONCE });
}
