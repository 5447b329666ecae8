// Thousands of requests generated from the API's own description, good and hostile: no failure, no answer it does not describe.

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FaceServer, startFace } from "../bench/faceServer.ts";
import { type GeneratedRequest, type Given, generateRequest, newRandom, type OpenApi } from "./generateRequest.ts";

const REQUESTS = 5_000;
const AT_ONCE = 8;
const ITEMS = 150;
const SEED = 20260302;

interface Parsed {
  readonly next_cursor?: string | null;
  readonly items?: readonly { readonly id?: string }[];
}

let server: FaceServer;
let api: OpenApi;
/** The operations that gave what they are for, and their parameters that were sent with a good or with a hostile value. */
const covered = new Set<string>();
const validators = new Map<string, ValidateFunction>();

beforeAll(async () => {
  server = await startFace(ITEMS);
  api = (await (await fetch(`${server.url}/openapi.json`)).json()) as OpenApi;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(api as object, "api");
  for (const name of Object.keys(api.components.schemas)) {
    validators.set(`#/components/schemas/${name}`, ajv.compile({ $ref: `api#/components/schemas/${name}` }));
  }
});

afterAll(() => server.stop());

function coverParameters({ operation, sent }: GeneratedRequest): void {
  for (const { name, isGood } of sent) covered.add(`${operation.operationId} ${name} ${isGood ? "good" : "hostile"}`);
}

/** What must have been covered: every read of the description that needs no token, with all that can be given to it. */
function everything(): readonly string[] {
  const reads = Object.values(api.paths).flatMap(({ get }) => (get === undefined ? [] : [get]));
  return reads.flatMap(({ operationId, parameters = [], security = [] }) => [
    ...(security.length === 0 || security.some((one) => Object.keys(one).length === 0) ? [operationId] : []),
    ...parameters.flatMap(({ name }) => [`${operationId} ${name} good`, `${operationId} ${name} hostile`]),
  ]);
}

/** What is wrong with the answer to a request; undefined for nothing. */
async function fault(random: () => number, given: Given): Promise<string | undefined> {
  const request = generateRequest(api, random, given);
  const { method, path, operation } = request;
  coverParameters(request);
  const answer = await fetch(server.url + path, { method, redirect: "manual" });
  const body = await answer.text();
  const said = `${method} ${path.slice(0, 300)} → ${answer.status}`;
  if (answer.status >= 500 && operation.responses[answer.status] === undefined) return said;
  const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
  if (method === "HEAD") return body === "" ? undefined : `${said}: a body`;
  if (method === "OPTIONS" && answer.status === 204) return body === "" ? undefined : `${said}: a body`;
  if (method === "OPTIONS") return type === "application/problem+json" ? undefined : said;
  // What a token is needed for is described by itself; nobody here has one.
  if (method !== "GET" && operation.responses[401] !== undefined && answer.status === 401) return undefined;
  if (method !== "GET") return answer.status === 405 && type === "application/problem+json" ? undefined : said;
  if (type !== "application/problem+json") covered.add(operation.operationId);
  const declared = operation.responses[answer.status];
  if (declared === undefined) return `${said}: not described`;
  const content = declared.content?.[type];
  if (content === undefined) return `${said}: ${type} is not described`;
  const reference = content.schema?.$ref;
  if (reference === undefined) return undefined;
  const parsed = JSON.parse(body) as Parsed;
  if (typeof parsed.next_cursor === "string") given.cursors.push(parsed.next_cursor);
  for (const { id } of parsed.items ?? []) if (id !== undefined) given.ids.push(id);
  const validate = validators.get(reference);
  return validate?.(parsed) === true ? undefined : `${said}: ${JSON.stringify(validate?.errors?.slice(0, 2))}`;
}

test(`${REQUESTS} generated requests yield no answer that the description does not know`, async () => {
  const random = newRandom(SEED);
  const given: Given = { cursors: [], ids: [] };
  const faults: string[] = [];
  for (let sent = 0; sent < REQUESTS; sent += AT_ONCE) {
    const found = await Promise.all(Array.from({ length: AT_ONCE }, () => fault(random, given)));
    faults.push(...found.filter((one) => one !== undefined));
  }
  expect(faults).toEqual([]);
  expect(everything().filter((name) => !covered.has(name))).toEqual([]);
  expect(given.cursors.length).toBeGreaterThan(100);
});
