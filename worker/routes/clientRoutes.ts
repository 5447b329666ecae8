// GET and POST /v1/clients: an administrator, or the service account, sees which scripts wait to be admitted, and admits them.

import * as z from "zod";
import { CLIENTS_PATH, MOST_CLIENTS } from "../../shared/clients/clientDoor.ts";
import { admitted } from "../auth/signedIn.ts";
import type { Asked } from "../feed/model/serve.ts";
import { type DescribedRoute, send } from "../feed/openapi/describedRoute.ts";
import { NO_TOKEN, NOT_ALLOWED, ok } from "../feed/openapi/operation.ts";
import { readBody } from "../http/readBody.ts";
import { requestIdOf } from "../http/requestId.ts";
import { log } from "../log/log.ts";
import { newSync } from "../newContext.ts";
import { askOne } from "../store/ask.ts";
import { admitClients, askClients, type Client, removeClients } from "../store/clients.ts";
import { countCommit } from "../store/publication.ts";
import { REGISTER } from "../store/sources.ts";

const BODY_BYTES = 128 * 1024;
const PRIVATE = { "cache-control": "private, no-store" };

const clients = z.array(z.string().min(1).max(200)).min(1).max(MOST_CLIENTS);
/** Each by its name: whoever admits all admits those that were shown, and nobody who came since. */
const Body = z.union([z.strictObject({ admit: clients }), z.strictObject({ remove: clients })]);

const RIGHT_BODY = {
  id: `Kirim {"admit": ["…"]} atau {"remove": ["…"]} dengan OAuth client id, paling banyak ${MOST_CLIENTS}.`,
  en: `Send {"admit": ["…"]} or {"remove": ["…"]} with OAuth client ids, at most ${MOST_CLIENTS}.`,
};

export const getClients: DescribedRoute = {
  method: "get",
  path: CLIENTS_PATH,
  id: "listClients",
  tag: "Sync",
  summary: "See which scripts wait",
  description:
    "For administrators and the service account: the OAuth clients that were met and nobody admitted yet, and those that were.",
  parameters: [],
  answers: [ok("All of them.", "Clients"), NO_TOKEN, NOT_ALLOWED],
  token: "needed",
  answer: listClients,
};

const CLIENT_IDS = { type: "array", items: { type: "string" }, minItems: 1, maxItems: MOST_CLIENTS };

export const postClients = send({
  path: CLIENTS_PATH,
  id: "admitClients",
  tag: "Sync",
  summary: "Admit scripts",
  description:
    "For administrators and the service account: tokens of an admitted OAuth client are taken as those of CLIENT_IDS are; a removed one is not.",
  body: {
    required: true,
    schema: {
      type: "object",
      properties: {
        admit: { ...CLIENT_IDS, description: "OAuth client ids to take from now on." },
        remove: { ...CLIENT_IDS, description: "OAuth client ids to take no longer." },
      },
      examples: [{ admit: ["1234-abc.apps.googleusercontent.com"] }],
    },
  },
  done: ok("Those that changed.", "ClientsChanged"),
  answer: changeClients,
});

async function listClients(c: Asked): Promise<Response> {
  await admitted(c, "admit_clients");
  const all = await askOne(askClients(c.env.DB));
  const pending = all.filter((one) => one.admitted_at === null).map(pendingClient);
  const known = all.flatMap(({ admitted_at, ...one }) => (admitted_at === null ? [] : [{ ...one, admitted_at }]));
  return c.json({ pending, admitted: known.map(admittedClient) }, 200, PRIVATE);
}

async function changeClients(c: Asked): Promise<Response> {
  const { email } = await admitted(c, "admit_clients");
  const body = await readBody(c.req.raw, Body, RIGHT_BODY, BODY_BYTES);
  const now = new Date().toISOString();
  const { DB: db, QUEUE: queue } = c.env;
  const isAdmission = "admit" in body;
  const changes = isAdmission ? admitClients(db, body.admit, email, now) : removeClients(db, body.remove);
  const results = await db.batch<{ readonly client: string }>([...changes, countCommit(db, now)]);
  const changed = results.flatMap(({ results: rows }) => rows.map((row) => row.client)).sort();
  await queue.send({ kind: "publish", sync: newSync() });
  log("info", "clients", { request_id: requestIdOf(c.req.raw), count: changed.length });
  return c.json(isAdmission ? { admitted: changed } : { removed: changed }, 200, PRIVATE);
}

/** What one sees of a client that waits. */
function pendingClient({ client, email, spreadsheet, agency, is_expected: expected, first_at, last_at }: Client) {
  return { client, ...placeOf(agency, spreadsheet), expected, email, first_at, last_at };
}

function admittedClient({ client, email, spreadsheet, agency, admitted_at, admitted_by }: Client) {
  return { client, ...placeOf(agency, spreadsheet), email, admitted_at, admitted_by };
}

/** Where a script says it stands: an agency's workbook, the register, or none that the city knows. */
function placeOf(agency: string | null, spreadsheet: string) {
  return { agency: agency === REGISTER ? null : agency, is_register: agency === REGISTER, spreadsheet };
}
