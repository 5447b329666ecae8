// What needs a token, asked of the whole Worker as nobody, as staff, as a reviewer and as an administrator, with bodies that
// are generated from the API's own description: no failure, no answer that it does not describe.

import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { APPROVE, GOOD, testId } from "../e2e/support/rows.ts";
import { openTab } from "../e2e/support/sheet.ts";
import { ADMIN, REVIEWER, type SmallCity, startSmallCity } from "../e2e/support/smallCity.ts";
import { generateBody } from "./generateBody.ts";
import { newRandom, type OpenApi, type Operation } from "./generateRequest.ts";

const REQUESTS = 400;
/** An operation that was not done yet may need more: most bodies are hostile. */
const MOST = 2000;
const SEED = 20260303;

const [SHOWN, REDACTED] = [testId(1), testId(2)];

let version: string;
let city: SmallCity;
let api: OpenApi;
const done = new Set<string>();

beforeAll(async () => {
  city = await startSmallCity(["DINKES"]);
  const strengths = openTab(city.google, city.workbook("DINKES"), "Keunggulan", city.staffOf("DINKES"));
  for (const id of [SHOWN, REDACTED]) strengths.add({ ...GOOD, id });
  await city.sync();
  const review = openTab(city.google, city.register, "Tinjauan", REVIEWER);
  for (const id of [SHOWN, REDACTED]) review.change(id, APPROVE);
  await city.sync();
  const item = await fetch(`${city.worker.url}/v1/opportunities/${REDACTED}`);
  version = ((await item.json()) as { version: string }).version;
  api = (await (await fetch(`${city.worker.url}/openapi.json`)).json()) as OpenApi;
});

afterAll(() => city?.stop());

/** What means something to the Worker, by the names of parameters and members. */
function knownValues(): Readonly<Record<string, readonly string[]>> {
  return {
    spreadsheet: [city.workbook("DINKES"), city.register],
    id: [REDACTED],
    versions: [version],
    decision: ["Setujui sebagai calon prakarsa"],
    path: ["/v1/papers/laporan-cakupan.docx", `/v1/papers/${SHOWN}/surat-pengantar.docx`, "https://jahat.example/"],
  };
}

interface Asked {
  readonly method: "get" | "post";
  readonly path: string;
  readonly operation: Operation;
}

/** The operations of the description that know a token. */
function guarded(): readonly Asked[] {
  return Object.entries(api.paths).flatMap(([path, methods]) =>
    (["get", "post"] as const).flatMap((method) => {
      const operation = methods[method];
      return operation === undefined || (operation.security ?? []).length === 0 ? [] : [{ method, path, operation }];
    }),
  );
}

/** What is wrong with an answer; undefined for nothing. */
async function fault(ajv: Ajv2020, asked: Asked, body: string | undefined, token: string | undefined) {
  const { method, path, operation } = asked;
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const query = operation.parameters?.some((one) => one.name === "ids") ? `?ids=${SHOWN}` : "";
  const address = `${city.worker.url}${path.replace("{id}", SHOWN)}${query}`;
  const answer = await fetch(address, { method, headers, ...(body === undefined ? {} : { body }) });
  const said = `${method} ${path} ${body?.slice(0, 200)} → ${answer.status}`;
  const bytes = await answer.bytes();
  const declared = operation.responses[answer.status];
  if (declared === undefined) return `${said}: not described`;
  if (answer.status >= 500) return said;
  if (answer.ok) done.add(operation.operationId);
  const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
  const content = declared.content?.[type];
  if (content === undefined) return `${said}: ${type} is not described`;
  const reference = content.schema?.$ref;
  if (reference === undefined) return undefined;
  const validate = ajv.compile({ $ref: `api${reference}` });
  return validate(JSON.parse(new TextDecoder().decode(bytes)))
    ? undefined
    : `${said}: ${ajv.errorsText(validate.errors)}`;
}

test(`${REQUESTS} generated requests with and without tokens yield no answer that the description does not know`, async () => {
  const random = newRandom(SEED);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(api as object, "api");
  const idTokenOf = (email: string) => city.google.google.auth.tokensFor(email).id_token;
  const people = [REVIEWER, ADMIN, city.staffOf("DINKES"), "orang@lain.example"].map(idTokenOf);
  const tokens = [undefined, "nope", ...people, ...people.slice(0, 2)];
  const operations = guarded();
  const faults: string[] = [];
  const isEnough = (sent: number) => sent >= MOST || (sent >= REQUESTS && done.size === operations.length);
  for (let sent = 0; !isEnough(sent); sent++) {
    const left = sent < REQUESTS ? operations : operations.filter(({ operation }) => !done.has(operation.operationId));
    const asked = left[sent % left.length] as Asked;
    const schema = asked.operation.requestBody?.content["application/json"].schema;
    const body = schema === undefined ? undefined : generateBody(api, schema, knownValues(), random);
    const found = await fault(ajv, asked, body, tokens[Math.floor(random() * tokens.length)]);
    if (found !== undefined) faults.push(found);
  }
  expect(faults).toEqual([]);
  expect([...done].sort()).toEqual(operations.map(({ operation }) => operation.operationId).sort());
});
