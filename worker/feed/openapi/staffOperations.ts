// What the city's staff can ask of the Worker: syncs, stamps, and what administrators mend.

import { MOST_CLIENTS } from "../../../shared/clients/clientDoor.ts";
import type { ShapeName } from "../shapes/answers.ts";
import { type Answer, JSON_TYPE, LIMITED, NO_TOKEN, NOT_ALLOWED, type Operation, ok, problem } from "./operation.ts";

/** The refusals of everything that is sent with a token. */
const REFUSALS: readonly Answer[] = [
  problem(400, "The body cannot be read."),
  NO_TOKEN,
  NOT_ALLOWED,
  problem(413, "The body is too large."),
  LIMITED,
];

function send(
  path: string,
  id: string,
  words: readonly [summary: string, description: string],
  body: NonNullable<Operation["body"]>,
  done: readonly [description: string, shape: ShapeName],
  others: readonly Answer[] = [],
): Operation {
  const [summary, description] = words;
  const answers = [ok(...done), ...REFUSALS, ...others];
  const frame = { method: "post", path, id, tag: "Sync", summary, description, parameters: [], answers } as const;
  return { ...frame, token: "needed", body };
}

const CLIENT_IDS = { type: "array", items: { type: "string" }, minItems: 1, maxItems: MOST_CLIENTS };
const LETTERS = {
  type: "array",
  items: { type: "integer", minimum: 1 },
  maxItems: 100,
  description: "Numbers of letters.",
};
const VERSIONS = { type: "array", items: { type: "string" }, minItems: 1, maxItems: 100 };

export const STAFF_OPERATIONS: readonly Operation[] = [
  send(
    "/v1/sync",
    "sync",
    ["Ask for a sync", "For the city's staff. Answers when the result is published and readable, or after 25 seconds."],
    {
      required: false,
      schema: {
        type: "object",
        properties: {
          spreadsheet: {
            type: "string",
            maxLength: 200,
            description:
              "Identifier of the one workbook to read: the register (reviewers), or an agency's (its staff and reviewers). Absent: whatever changed, as the clock does it (reviewers).",
          },
        },
        examples: [{}, { spreadsheet: "1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789" }],
      },
    },
    ["Published and readable.", "Sync"],
    [
      { status: 202, description: "Still at work.", type: JSON_TYPE, shape: "SyncPending" },
      problem(404, "This spreadsheet is not registered."),
      problem(503, "Google has not answered properly; what was submitted is safe."),
    ],
  ),
  send(
    "/v1/stamps",
    "stamp",
    [
      "Stamp decisions",
      "For reviewers: who is about to write which decisions, so that the history can say that it is verified.",
    ],
    {
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
    ["Kept until the sync that reads the decisions.", "Stamped"],
  ),
  send(
    "/v1/letters",
    "takeLetters",
    ["Take letters to send", "For the register's script: which letters were sent, and the next ones."],
    {
      required: false,
      schema: {
        type: "object",
        properties: { sent: LETTERS, failed: { ...LETTERS, description: "Refused for good." } },
        examples: [{ sent: [1, 2], failed: [3] }],
      },
    },
    ["The next letters.", "Letters"],
  ),
  {
    method: "get",
    path: "/v1/clients",
    id: "listClients",
    tag: "Sync",
    summary: "See which scripts wait",
    description:
      "For administrators and the service account: the OAuth clients that were met and nobody admitted yet, and those that were.",
    parameters: [],
    answers: [ok("All of them.", "Clients"), NO_TOKEN, NOT_ALLOWED],
    token: "needed",
  },
  send(
    "/v1/clients",
    "admitClients",
    [
      "Admit scripts",
      "For administrators and the service account: tokens of an admitted OAuth client are taken as those of CLIENT_IDS are; a removed one is not.",
    ],
    {
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
    ["Those that changed.", "ClientsChanged"],
  ),
  send(
    "/v1/redact",
    "redact",
    [
      "Redact versions",
      "For administrators: blanks the content of versions everywhere, keeping identifier, version, decision and time; by identifier, or wherever a text stands.",
    ],
    {
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
    ["Nothing of their content is left.", "Redacted"],
    [problem(404, "There is no such identifier, or it never had such a version.")],
  ),
  send(
    "/v1/dead-letters/replay",
    "replay",
    ["Send failed messages again", "For administrators: what the queue gave up is sent once more."],
    { required: false, schema: { type: "object", properties: {}, examples: [{}] } },
    ["They were sent.", "Replayed"],
  ),
];
