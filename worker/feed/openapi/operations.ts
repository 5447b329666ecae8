// What can be asked of the Worker: each route with its parameters and answers.

import { VERSIONED_SCHEMA } from "../formats/versionedSchema.ts";
import {
  type Answer,
  BAD,
  EXPIRED,
  JSON_TYPE,
  LIMITED,
  NO_TOKEN,
  NOT_MODIFIED,
  type Operation,
  ok,
  problem,
} from "./operation.ts";
import { PAPER_OPERATIONS } from "./paperOperations.ts";
import { CURSOR, DIALECT, ID, LANGUAGE, LIST_PARAMETERS, limit, type Parameter, SINCE, SYNC } from "./parameters.ts";
import { STAFF_OPERATIONS } from "./staffOperations.ts";

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
      "Each identifier once, at its latest change, in order and without gaps. To keep a copy, apply what comes, read on while `has_more` is true, and keep `next_cursor` for the next time.",
    ],
    [SINCE, limit(50), LANGUAGE],
    [
      ok("Changes after `since`.", "Changes"),
      problem(410, "The changes began anew, after a loss: empty your copy and read again without `since`."),
    ],
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
    "/atom.xml",
    "getAtomFeed",
    "Feed",
    ["Subscribe with any feed reader", "Atom 1.0, by language and filter."],
    [...LIST_PARAMETERS, limit(50), CURSOR],
    [ok("One page.", undefined, "application/atom+xml"), EXPIRED],
  ),
  read(
    "/data.xlsx",
    "getWorkbook",
    "Feed",
    [
      "Take a workbook along",
      "For people: headings and words in the language asked for, the filters, date and address above; at most 2,000 rows.",
    ],
    LIST_PARAMETERS,
    [ok("The workbook.", undefined, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")],
  ),
  read(
    "/data.csv",
    "getTable",
    "Feed",
    [
      "Take everything as a table",
      "All that the filters find, a row for each. Cells that a spreadsheet would compute begin with an apostrophe. Open `affair` as text: a spreadsheet takes the code 2.10 for a number.",
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
    "/v1/agreements",
    "listAgreements",
    "Lists",
    [
      "List the agreements",
      "What the city has agreed with whom, those in force first. Only what the city shows; what has ended stays, and says so.",
    ],
    [LANGUAGE],
    [ok("All agreements that are public.", "Agreements")],
  ),
  read(
    "/v1/agreements/changes",
    "listAgreementChanges",
    "Lists",
    [
      "Follow the agreements",
      "Each code once, at its latest change, in order and without gaps; one that is no longer public is a tombstone. That one begins to end, or has ended, is a change too.",
    ],
    [SINCE, limit(50), LANGUAGE],
    [
      ok("Changes after `since`.", "AgreementChanges"),
      problem(410, "The changes began anew, after a loss: empty your copy and read again without `since`."),
    ],
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
      [SYNC, LANGUAGE],
      [ok("How everything stands.", "Status"), NO_TOKEN],
    ),
    token: "optional",
  },
];

/** A read like the others, but never kept: it is what it is now. */
const HEALTH: Operation = {
  method: "get",
  path: "/v1/health",
  id: "getHealth",
  tag: "Lists",
  summary: "See whether everything works",
  description: "For whoever watches over it: 503 when something is broken that stops the loop.",
  parameters: [LANGUAGE],
  answers: [
    ok("It works; `warnings` name what somebody has to see to.", "Health"),
    { status: 503, description: "`broken` names what is broken.", type: JSON_TYPE, shape: "Health" },
    BAD,
  ],
};

const DESCRIPTIONS: readonly Operation[] = [
  ["/schema.json", "getSchema", "JSON Schema of an opportunity", "application/schema+json"],
  [
    VERSIONED_SCHEMA,
    "getVersionedSchema",
    "JSON Schema of an opportunity of this version; what stands here never changes",
    "application/schema+json",
  ],
  ["/openapi.json", "getOpenApi", "This description", JSON_TYPE],
  ["/datapackage.json", "getDataPackage", "Data Package with a Table Schema of the table", JSON_TYPE],
  ["/catalog.jsonld", "getCatalog", "DCAT catalogue, as CKAN harvests it", "application/ld+json"],
  ["/themes.jsonld", "getThemes", "The themes as a SKOS concept scheme", "application/ld+json"],
].map(([path = "", id = "", summary = "", type]) =>
  read(path, id, "Descriptions", [summary, `${summary}.`], [LANGUAGE], [ok("The description.", undefined, type)]),
);

export const OPERATIONS: readonly Operation[] = [
  ...FEED,
  ...LISTS,
  HEALTH,
  ...DESCRIPTIONS,
  ...STAFF_OPERATIONS,
  ...PAPER_OPERATIONS,
];
