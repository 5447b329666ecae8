// GET /v1/papers/…: documents for reviewers, each route derived from the list of papers; POST /v1/papers/links makes a one-time link.

import { Hono } from "hono";
import {
  ASKED,
  FOLDER_TYPE,
  LINK_MINUTES,
  MAX_FOLDER_ROWS,
  MAX_PAPER_ROWS,
  PAPER_LINKS_PATH,
  PAPER_TYPE,
  type PaperEntry,
} from "../../shared/papers/paperList.ts";
import type { Env } from "../env.ts";
import type { DescribedRoute } from "../feed/openapi/describedRoute.ts";
import { BAD, JSON_TYPE, LIMITED, NO_TOKEN, NOT_ALLOWED, problem } from "../feed/openapi/operation.ts";
import { ID, LANGUAGE, type Parameter } from "../feed/openapi/parameters.ts";
import { answerLink, openPaper } from "./paperAnswers.ts";

const IDS: Parameter = {
  name: "ids",
  in: "query",
  required: true,
  description: `Identifiers, separated by commas; at most ${MAX_PAPER_ROWS}, of a folder ${MAX_FOLDER_ROWS}.`,
  schema: { type: "string", examples: ["KB-7M2Q9D4XKA,KB-0000000007"] },
};

const ROWS: Readonly<Record<PaperEntry["rows"], readonly Parameter[]>> = { chosen: [IDS], one: [ID], none: [] };

const UNKNOWN = problem(404, "There is no such paper or identifier.");
const NOT_YET = problem(409, "There can be no such paper for this identifier yet; `detail` says why.");

const READS: readonly DescribedRoute[] = Object.entries(ASKED).map(([kind, { path, title, rows }]) => ({
  method: "get",
  path,
  id: `get-${kind}`,
  tag: "Papers",
  summary: title.en,
  description: `${title.en}, ${kind === "folder" ? "as a .zip of Word files" : "as a Word file"}, for reviewers: with a token, or by a one-time link instead of it.`,
  parameters: [...ROWS[rows], LANGUAGE],
  token: "or_link",
  answers: [
    { status: 200, description: "The document.", type: kind === "folder" ? FOLDER_TYPE : PAPER_TYPE },
    BAD,
    NO_TOKEN,
    NOT_ALLOWED,
    UNKNOWN,
    NOT_YET,
    problem(410, "The link was used or has expired."),
    LIMITED,
  ],
  answer: openPaper,
}));

const MAKE_LINK: DescribedRoute = {
  method: "post",
  path: PAPER_LINKS_PATH,
  id: "makePaperLink",
  tag: "Papers",
  summary: "Make a one-time link to a paper",
  description: `For reviewers. The link opens one document once, within ${LINK_MINUTES} minutes, without a token.`,
  parameters: [],
  body: {
    required: true,
    schema: {
      type: "object",
      required: ["path"],
      properties: { path: { type: "string", minLength: 1, maxLength: 2000, description: "Address of the paper." } },
      examples: [{ path: "/v1/papers/bahan-tkksd.docx?ids=KB-7M2Q9D4XKA" }],
    },
  },
  token: "needed",
  answers: [
    { status: 201, description: "The link.", type: JSON_TYPE, shape: "PaperLink" },
    problem(400, "The body cannot be read."),
    NO_TOKEN,
    NOT_ALLOWED,
    UNKNOWN,
    NOT_YET,
    problem(413, "The body is too large."),
    LIMITED,
  ],
  answer: answerLink,
};

export const PAPER_ROUTES: readonly DescribedRoute[] = [...READS, MAKE_LINK];

/** Papers that there are not are refused by the same questions, in the same order. */
export const unknownPapers = new Hono<{ Bindings: Env }>().all("/v1/papers/*", openPaper);
