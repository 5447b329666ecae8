// /openapi.json: the description of the API, OpenAPI 3.1, from the schemas and operations that the code itself uses.

import { SCHEMA_VERSION } from "../../../shared/publish/itemSchema.ts";
import { DISCLAIMER } from "../../../shared/texts/disclaimer.ts";
import { titleOf } from "../formats/cityNames.ts";
import type { Schemas } from "../formats/schemas.ts";
import { frameOf } from "../model/envelope.ts";
import { jsonDraft, type Making } from "../model/serve.ts";
import { type Answer, JSON_TYPE, type Operation, TAGS } from "./operation.ts";

/** Who may ask: one entry for each way that is enough. */
const SECURITY = {
  needed: [{ google: [] }],
  or_link: [{ google: [] }, { link: [] }],
  optional: [{}, { google: [] }],
} as const satisfies Record<NonNullable<Operation["token"]>, unknown>;

/** The whole description of operations. */
export function openApiDocument(
  operations: readonly Operation[],
  { state, base }: Making,
  { componentSchemas }: Schemas,
) {
  const { license, schema_version, disclaimer } = frameOf(state.register, state.publishedAt);
  return jsonDraft({
    openapi: "3.1.0",
    info: {
      title: `Kembar: ${titleOf(state.register.city, "en")}`,
      summary: "What the agencies of a city offer to sister cities and other partners, as open data.",
      description: `${DISCLAIMER.en}\n\n${DISCLAIMER.id}`,
      version: SCHEMA_VERSION,
      license: { name: license, ...(license.startsWith("http") ? { url: license } : {}) },
      contact: { name: "Cooperation desk", url: `${base}/en/about` },
    },
    "x-schema_version": schema_version,
    "x-license": license,
    "x-disclaimer": disclaimer,
    servers: [{ url: base }],
    externalDocs: { url: `${base}/docs` },
    tags: TAGS,
    security: [],
    paths: pathsOf(operations),
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        google: { type: "http", scheme: "bearer", bearerFormat: "JWT", description: "A Google ID token." },
        link: { type: "apiKey", in: "query", name: "link", description: "The key of a one-time link." },
      },
    },
  });
}

function pathsOf(operations: readonly Operation[]) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: operationObject(operation) };
  }
  return paths;
}

function operationObject(operation: Operation) {
  const { id, tag, summary, description, parameters, answers, token, body } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: bodyOf(body) }),
    responses: responsesOf(answers),
    security: token === undefined ? [] : SECURITY[token],
  };
}

function bodyOf({ required, schema }: NonNullable<Operation["body"]>) {
  return { required, content: { [JSON_TYPE]: { schema } } };
}

/** Answers with the same status become one response whose description names both. */
function responsesOf(answers: readonly Answer[]) {
  const responses: Record<string, { readonly description: string }> = {};
  for (const answer of answers) {
    const before = responses[answer.status];
    const description = before === undefined ? answer.description : `${before.description} ${answer.description}`;
    responses[answer.status] = { description, ...contentOf(answer) };
  }
  return responses;
}

function contentOf({ type, shape }: Answer) {
  if (type === undefined) return {};
  const schema = shape === undefined ? {} : { schema: { $ref: `#/components/schemas/${shape}` } };
  return { content: { [type]: schema } };
}
