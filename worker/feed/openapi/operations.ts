// What can be asked of the Worker: each route with its parameters and answers.

import type { ShapeName } from "../answers.ts";
import { CURSOR, DIALECT, ID, LANGUAGE, LIST_PARAMETERS, limit, type Parameter, SINCE } from "./parameters.ts";

/** One answer: `shape` names its schema; without one it is described by its media type alone. */
export interface Answer {
  readonly status: number;
  readonly description: string;
  readonly type?: string;
  readonly shape?: ShapeName;
}

export interface Operation {
  readonly method: "get" | "post";
  readonly path: string;
  readonly id: string;
  readonly tag: "Feed" | "Lists" | "Descriptions" | "Sync" | "Papers";
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly answers: readonly Answer[];
  /** JSON Schema of what is sent. */
  readonly body?: { readonly required: boolean; readonly schema: Readonly<Record<string, unknown>> };
  /** A token is needed, a one-time link does instead of it, or a token adds something. */
  readonly token?: "needed" | "or_link" | "optional";
}

export const JSON_TYPE = "application/json";
const PROBLEM_TYPE = "application/problem+json";

export function problem(status: number, description: string): Answer {
  return { status, description, type: PROBLEM_TYPE, shape: "Problem" };
}

function ok(description: string, shape?: ShapeName, type: string = JSON_TYPE): Answer {
  return { status: 200, description, type, ...(shape === undefined ? {} : { shape }) };
}

const NOT_MODIFIED: Answer = { status: 304, description: "What you hold (If-None-Match) is still current." };
export const BAD = problem(400, "A parameter is unknown or cannot be read; `detail` says what is right.");
export const LIMITED = problem(429, "Too many requests; `Retry-After` says how many seconds to wait.");
export const NO_TOKEN = problem(401, "No token, or one that fails a check.");
export const NOT_ALLOWED = problem(403, "This account may not do this.");
const EXPIRED = problem(410, "The cursor has expired: start again without one.");

function read(
  path: string,
  id: string,
  tag: Operation["tag"],
  words: readonly [summary: string, description: string],
  parameters: readonly Parameter[],
  answers: readonly Answer[],
): Operation {
  const [summary, description] = words;
  return {
    method: "get",
    path,
    id,
    tag,
    summary,
    description,
    parameters,
    answers: [...answers, NOT_MODIFIED, BAD, LIMITED],
  };
}

const FEED: readonly Operation[] = [
  read(
    "/v1/opportunities",
    "listOpportunities",
    "Feed",
    [
      "List the opportunities",
      "Newest first, or by rank where `q` is given. A cursor reads on in the snapshot in which the first page was read.",
    ],
    [...LIST_PARAMETERS, limit(), CURSOR],
    [ok("One page.", "OpportunityList"), EXPIRED],
  ),
  read(
    "/v1/opportunities/{id}",
    "getOpportunity",
    "Feed",
    ["Read one opportunity", "An identifier is never used again for something else."],
    [ID, LANGUAGE],
    [
      ok("The opportunity.", "Opportunity"),
      problem(404, "There is no such identifier."),
      problem(410, "It was public once and is no more; `gone_at` says since when."),
    ],
  ),
  read(
    "/v1/changes",
    "listChanges",
    "Feed",
    [
      "Follow the changes",
      "Each identifier once, at its latest change, in order and without gaps: to keep a copy, apply what comes and keep `next_cursor`.",
    ],
    [SINCE, limit(50), LANGUAGE],
    [ok("Changes after `since`.", "Changes"), EXPIRED],
  ),
  read(
    "/feed.json",
    "getJsonFeed",
    "Feed",
    ["Subscribe", "JSON Feed 1.1 for feed readers, by language and filter, in pages under 250 KB."],
    [...LIST_PARAMETERS, limit(50), CURSOR],
    [ok("One page.", "JsonFeed", "application/feed+json"), EXPIRED],
  ),
  read(
    "/data.csv",
    "getTable",
    "Feed",
    [
      "Take everything as a table",
      "All that the filters find. Cells that a spreadsheet would compute begin with an apostrophe.",
    ],
    [...LIST_PARAMETERS, DIALECT],
    [ok("The table.", undefined, "text/csv")],
  ),
];

const LISTS: readonly Operation[] = [
  read(
    "/v1/agencies",
    "listAgencies",
    "Lists",
    ["List the agencies", "Who offers something, and when their workbook was last read."],
    [LANGUAGE],
    [ok("All agencies.", "Agencies")],
  ),
  read(
    "/v1/vocabularies",
    "listVocabularies",
    "Lists",
    ["List the codes", "Every code of the feed in Indonesian and English, with its source."],
    [LANGUAGE],
    [ok("All lists.", "Vocabularies")],
  ),
  read(
    "/v1/coverage",
    "getCoverage",
    "Lists",
    [
      "See the coverage",
      "Priority programmes by scope: agreements in force that the city shows, and public opportunities.",
    ],
    [LANGUAGE],
    [ok("All programmes that are valid today.", "Coverage")],
  ),
  {
    ...read(
      "/v1/status",
      "getStatus",
      "Lists",
      ["See how fresh everything is", "With a reviewer's token it also tells what is held, why, and what waits."],
      [LANGUAGE],
      [ok("How everything stands.", "Status")],
    ),
    token: "optional",
  },
];

const DESCRIPTIONS: readonly Operation[] = [
  ["/schema.json", "getSchema", "JSON Schema of an opportunity", "application/schema+json"],
  ["/openapi.json", "getOpenApi", "This description", JSON_TYPE],
  ["/datapackage.json", "getDataPackage", "Data Package with a Table Schema of the table", JSON_TYPE],
  ["/catalog.jsonld", "getCatalog", "DCAT catalogue, as CKAN harvests it", "application/ld+json"],
].map(([path = "", id = "", summary = "", type]) =>
  read(path, id, "Descriptions", [summary, `${summary}.`], [LANGUAGE], [ok("The description.", undefined, type)]),
);

const SYNC: Operation = {
  method: "post",
  path: "/v1/sync",
  id: "sync",
  tag: "Sync",
  summary: "Ask for a sync",
  description: "For the city's staff. Answers when the result is published and readable, or after 25 seconds.",
  parameters: [],
  body: {
    required: false,
    schema: {
      type: "object",
      properties: { spreadsheet: { type: "string", maxLength: 200, description: "One workbook; absent: all." } },
    },
  },
  token: "needed",
  answers: [
    ok("Published and readable.", "Sync"),
    { status: 202, description: "Still at work.", type: JSON_TYPE, shape: "SyncPending" },
    problem(400, "The body cannot be read."),
    NO_TOKEN,
    NOT_ALLOWED,
    problem(404, "This spreadsheet is not registered."),
    problem(413, "The body is too large."),
    LIMITED,
    problem(503, "Google has not answered properly; what was submitted is safe."),
  ],
};

const STAMPS: Operation = {
  method: "post",
  path: "/v1/stamps",
  id: "stamp",
  tag: "Sync",
  summary: "Stamp decisions",
  description: "For reviewers: who is about to write which decisions, so that the history can say that it is verified.",
  parameters: [],
  body: {
    required: true,
    schema: {
      type: "object",
      required: ["stamps"],
      properties: { stamps: { type: "array", items: { $ref: "#/components/schemas/Stamp" } } },
    },
  },
  token: "needed",
  answers: [
    ok("Kept until the sync that reads the decisions.", "Stamped"),
    problem(400, "The body cannot be read."),
    NO_TOKEN,
    NOT_ALLOWED,
    problem(413, "The body is too large."),
    LIMITED,
  ],
};

/** What everybody may read, and what the city's staff may ask for. */
export const FEED_OPERATIONS: readonly Operation[] = [...FEED, ...LISTS, ...DESCRIPTIONS, SYNC, STAMPS];
