// POST /v1/redact: an administrator blanks the content of versions, or erases a text wherever it stands, for good.

import * as z from "zod";
import { admitted } from "../auth/signedIn.ts";
import { eraseText, versionsIn } from "../erasure/eraseText.ts";
import { findText, soughtText } from "../erasure/findText.ts";
import { peoplePlaces } from "../erasure/peoplePlaces.ts";
import { forgetState } from "../feed/model/feedState.ts";
import type { Asked } from "../feed/model/serve.ts";
import { send } from "../feed/openapi/describedRoute.ts";
import { ok, problem } from "../feed/openapi/operation.ts";
import { readBody } from "../http/readBody.ts";
import { Refusal } from "../http/refusal.ts";
import { requestIdOf } from "../http/requestId.ts";
import { log } from "../log/log.ts";
import { newSync } from "../newContext.ts";
import { redactVersions, versionsAmong, versionsOf } from "../store/redact.ts";

const dry_run = z.boolean().optional();
const ById = z.strictObject({
  id: z.string().max(20),
  versions: z.union([z.enum(["all", "all_but_current"]), z.array(z.string().max(20)).min(1).max(100)]),
  dry_run,
});
/** Shorter texts stand in too much that is not meant. */
const ByText = z.strictObject({ text: z.string().trim().min(4).max(200), dry_run });

const RIGHT_BODY = {
  id: 'Kirim {"id": "KB-…", "versions": ["…"]}, atau "all", "all_but_current"; atau {"text": "…"} (4 huruf atau lebih). Dengan "dry_run": true tidak ada yang diubah.',
  en: 'Send {"id": "KB-…", "versions": ["…"]}, or "all", "all_but_current"; or {"text": "…"} (4 characters or more). With "dry_run": true nothing is changed.',
};

const UNKNOWN = {
  id: "Kode itu tidak ada, atau tidak pernah memiliki versi itu. Tidak ada yang diubah.",
  en: "There is no such identifier, or it never had such a version. Nothing was changed.",
};

const VERSIONS = { type: "array", items: { type: "string" }, minItems: 1, maxItems: 100 };

export const postRedact = send({
  path: "/v1/redact",
  id: "redact",
  tag: "Sync",
  summary: "Redact versions",
  description:
    "For administrators: blanks the content of versions everywhere, keeping identifier, version, decision and time; by identifier, or wherever a text stands.",
  body: {
    required: true,
    schema: {
      type: "object",
      properties: {
        id: { type: "string", description: "Identifier whose versions are meant; or `text` instead." },
        versions: {
          anyOf: [VERSIONS, { type: "string", enum: ["all", "all_but_current"] }],
          description: "Which of its versions: by name, `all`, or `all_but_current`.",
        },
        text: {
          type: "string",
          minLength: 4,
          maxLength: 200,
          description: "A text, such as a telephone number: whatever holds it is meant; instead of `id`.",
        },
        dry_run: { type: "boolean", description: "With `text`: only tells where it stands." },
      },
      examples: [
        { id: "KB-7M2Q9D4XKA", versions: "all_but_current" },
        { text: "0812 3456 7890", dry_run: true },
      ],
    },
  },
  done: ok("Nothing of their content is left.", "Redacted"),
  others: [problem(404, "There is no such identifier, or it never had such a version.")],
  answer: redact,
});

async function redact(c: Asked): Promise<Response> {
  const { email } = await admitted(c, "redact");
  const body = await readBody(c.req.raw, z.union([ById, ByText]), RIGHT_BODY);
  return "text" in body ? byText(c, email, body) : byId(c, email, body);
}

async function byId(c: Asked, by: string, { id, versions, dry_run: isDry }: z.output<typeof ById>) {
  const db = c.env.DB;
  const known = Array.isArray(versions)
    ? await versionsAmong(db, id, versions)
    : await versionsOf(db, id, versions === "all_but_current");
  const isKnown = Array.isArray(versions) ? versions.every((one) => known.includes(one)) : known.length > 0;
  if (!isKnown) throw new Refusal("not_found", UNKNOWN);
  if (isDry === true) return c.json({ id, redacted: [], would_redact: known });
  await redactVersions(db, { id, versions: known, by, at: new Date().toISOString() });
  await published(c, id, known.length);
  return c.json({ id, redacted: known });
}

/** The text itself is neither logged nor answered. */
async function byText(c: Asked, by: string, { text, dry_run: isDry }: z.output<typeof ByText>) {
  const db = c.env.DB;
  const sought = soughtText(text);
  const places = await findText(db, sought);
  const people = await peoplePlaces(db, places);
  const found = { places, people };
  if (isDry === true)
    return c.json({ ...found, redacted: [], would_redact: versionsIn(places), left: places, more: false });
  const erased = await eraseText(db, sought, places, { by, at: new Date().toISOString() });
  await published(c, "text", erased.redacted.length);
  return c.json({ ...found, ...erased });
}

/** Whoever reads now reads anew, and the register's tabs follow. */
async function published(c: Asked, id: string, count: number): Promise<void> {
  forgetState(c.env.DB);
  await c.env.QUEUE.send({ kind: "publish", sync: newSync() });
  log("info", "redact", { request_id: requestIdOf(c.req.raw), id, count });
}
