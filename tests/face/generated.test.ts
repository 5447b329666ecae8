// Thousands of requests generated from the API's own description, good and hostile: no failure, no answer it does not describe.

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FaceServer, startFace } from "../bench/faceServer.ts";
import { generateRequest, newRandom, type OpenApi } from "./generateRequest.ts";

const REQUESTS = 5_000;
const AT_ONCE = 8;
const ITEMS = 150;
const SEED = 20260302;

let server: FaceServer;
let api: OpenApi;
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

/** What is wrong with the answer to a request; undefined for nothing. */
async function fault(random: () => number, cursors: string[]): Promise<string | undefined> {
  const { method, path, operation } = generateRequest(api, random, cursors);
  const answer = await fetch(server.url + path, { method, redirect: "manual" });
  const body = await answer.text();
  const said = `${method} ${path.slice(0, 300)} → ${answer.status}`;
  if (answer.status >= 500 && operation.responses[answer.status] === undefined) return said;
  const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
  if (method === "HEAD") return body === "" ? undefined : `${said}: a body`;
  if (method === "OPTIONS" && answer.status === 204) return body === "" ? undefined : `${said}: a body`;
  if (method === "OPTIONS") return type === "application/problem+json" ? undefined : said;
  if (method !== "GET") return answer.status === 405 && type === "application/problem+json" ? undefined : said;
  const declared = operation.responses[answer.status];
  if (declared === undefined) return `${said}: not described`;
  const content = declared.content?.[type];
  if (content === undefined) return `${said}: ${type} is not described`;
  const reference = content.schema?.$ref;
  if (reference === undefined) return undefined;
  const parsed = JSON.parse(body) as { readonly next_cursor?: string | null };
  if (typeof parsed.next_cursor === "string") cursors.push(parsed.next_cursor);
  const validate = validators.get(reference);
  return validate?.(parsed) === true ? undefined : `${said}: ${JSON.stringify(validate?.errors?.slice(0, 2))}`;
}

test(`${REQUESTS} generated requests yield no answer that the description does not know`, async () => {
  const random = newRandom(SEED);
  const cursors: string[] = [];
  const faults: string[] = [];
  for (let sent = 0; sent < REQUESTS; sent += AT_ONCE) {
    const found = await Promise.all(Array.from({ length: AT_ONCE }, () => fault(random, cursors)));
    faults.push(...found.filter((one) => one !== undefined));
  }
  expect(faults).toEqual([]);
  expect(cursors.length).toBeGreaterThan(100);
});
