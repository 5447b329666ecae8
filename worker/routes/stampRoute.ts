// POST /v1/stamps: the sidebar says which decision cells a signed-in reviewer is about to write.

import * as z from "zod";
import { DECISION_COLUMNS } from "../../shared/registerTabs.ts";
import { admitted } from "../auth/signedIn.ts";
import type { Asked } from "../feed/model/serve.ts";
import { send } from "../feed/openapi/describedRoute.ts";
import { ok } from "../feed/openapi/operation.ts";
import { readBody } from "../http/readBody.ts";
import { writeStamps } from "../store/stamps.ts";

const MOST = 500;
const BODY_BYTES = 512 * 1024;

const Cells = z.partialRecord(z.enum(DECISION_COLUMNS.map((one) => one.key)), z.string().max(5000));
const Body = z.strictObject({
  stamps: z.array(z.strictObject({ id: z.string().max(20), cells: Cells })).max(MOST),
});

export const postStamps = send({
  path: "/v1/stamps",
  id: "stamp",
  tag: "Sync",
  summary: "Stamp decisions",
  description: "For reviewers: who is about to write which decisions, so that the history can say that it is verified.",
  body: {
    required: true,
    schema: {
      type: "object",
      required: ["stamps"],
      properties: {
        stamps: {
          type: "array",
          items: { $ref: "#/components/schemas/Stamp" },
          description: "Each decision by the identifier of its row, with its cells as they are about to be written.",
        },
      },
      examples: [{ stamps: [{ id: "KB-7M2Q9D4XKA", cells: { decision: "approve" } }] }],
    },
  },
  done: ok("Kept until the sync that reads the decisions.", "Stamped"),
  answer: stamp,
});

async function stamp(c: Asked): Promise<Response> {
  const { email } = await admitted(c, "stamp");
  const { stamps } = await readBody(c.req.raw, Body, RIGHT_BODY, BODY_BYTES);
  const statements = writeStamps(c.env.DB, stamps, email, new Date().toISOString());
  if (statements.length > 0) await c.env.DB.batch(statements);
  return c.json({ stamped: stamps.length });
}

const RIGHT_BODY = {
  id: `Kirim {"stamps": [{"id": "KB-…", "cells": {…}}]}, paling banyak ${MOST}.`,
  en: `Send {"stamps": [{"id": "KB-…", "cells": {…}}]}, at most ${MOST}.`,
};
