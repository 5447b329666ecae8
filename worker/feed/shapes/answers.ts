// The shapes of every public answer, as schemas: types, the API description and the tests derive from them.

import * as z from "zod";
import { AGREEMENT_SCHEMA } from "../../../shared/publish/agreementSchema.ts";
import { ITEM_SCHEMA, SCHEMA_VERSION } from "../../../shared/publish/itemSchema.ts";
import { COVERAGE } from "../../../shared/vocabularies/coverage.ts";

const time = (description: string) => z.string().meta({ description, format: "date-time" });

const words = z.strictObject({ id: z.string(), en: z.string() });

/** What every answer carries. */
const FRAME = {
  schema_version: z.literal(SCHEMA_VERSION).meta({ description: "Version of these shapes." }),
  generated_at: time("When what this answer shows was published; null before anything was.").nullable(),
  license: z.string().meta({ description: "The licence under which the city offers the data." }),
  disclaimer: words.meta({ description: "What this list is and is not." }),
};

const ENVELOPE = {
  ...FRAME,
  city: z
    .strictObject({
      name: z.string().nullable(),
      code: z
        .string()
        .regex(/^\d\d\.\d\d$/)
        .nullable()
        .meta({ description: "Of the Ministry of Home Affairs." }),
      bps_code: z
        .string()
        .regex(/^\d{4}$/)
        .nullable()
        .meta({ description: "Of BPS-Statistics Indonesia." }),
    })
    .meta({ description: "The city or regency as it calls itself; null is what it has not filled in." }),
};

const NEXT = z.string().nullable().meta({ description: "Give it as `cursor` to go on; null on the last page." });
const TOTAL = z.int().min(0).meta({ description: "How many there are on all pages." });

export const LIST_ANSWER = z.strictObject({
  ...ENVELOPE,
  total: TOTAL,
  items: z.array(ITEM_SCHEMA).readonly(),
  next_cursor: NEXT,
});

export const ONE_ANSWER = z.strictObject({ ...FRAME, ...ITEM_SCHEMA.shape });

const CHANGE = z.discriminatedUnion("change", [
  z.strictObject({
    change: z.literal("upsert"),
    id: z.string(),
    at: time("When it was published."),
    item: ITEM_SCHEMA,
  }),
  z.strictObject({ change: z.literal("tombstone"), id: z.string(), at: time("When it stopped being public.") }),
]);

export const CHANGES_ANSWER = z.strictObject({
  ...ENVELOPE,
  total: z.int().min(0).meta({ description: "How many changes there are after `since`, these included." }),
  items: z.array(CHANGE).readonly(),
  has_more: z.boolean().meta({ description: "Whether more changes wait right after these." }),
  next_cursor: z.string().meta({ description: "Give it as `since`, now or later, for what changes after these." }),
});

/** An agreement with where to read it, and when it was changed last. */
export const AGREEMENT_ITEM = z.strictObject({
  ...AGREEMENT_SCHEMA.shape,
  links: z
    .strictObject({
      id: z.string().meta({ description: "Its place on the page in Indonesian.", format: "uri" }),
      en: z.string().meta({ description: "Its place on the page in English.", format: "uri" }),
    })
    .meta({ description: "Where to find it." }),
  modified_at: time("When what is public of it last changed, its state included."),
});

export const AGREEMENTS_ANSWER = z.strictObject({
  ...ENVELOPE,
  total: TOTAL,
  items: z.array(AGREEMENT_ITEM).readonly(),
});

const AGREEMENT_CHANGE = z.discriminatedUnion("change", [
  z.strictObject({
    change: z.literal("upsert"),
    code: z.string(),
    at: time("When it changed."),
    agreement: AGREEMENT_ITEM,
  }),
  z.strictObject({ change: z.literal("tombstone"), code: z.string(), at: time("When it stopped being public.") }),
]);

export const AGREEMENT_CHANGES_ANSWER = z.strictObject({
  ...ENVELOPE,
  total: z.int().min(0).meta({ description: "How many changes there are after `since`, these included." }),
  items: z.array(AGREEMENT_CHANGE).readonly(),
  has_more: z.boolean().meta({ description: "Whether more changes wait right after these." }),
  next_cursor: z.string().meta({ description: "Give it as `since`, now or later, for what changes after these." }),
});

const AGENCY = z.strictObject({
  code: z.string(),
  name: words,
  last_read_at: time("When its workbook was last read successfully; null for never.").nullable(),
  published: z.int().min(0).meta({ description: "How many of its opportunities stand in the list now." }),
});

export const AGENCIES_ANSWER = z.strictObject({ ...ENVELOPE, total: TOTAL, items: z.array(AGENCY).readonly() });

const VOCABULARY = z.strictObject({
  name: z.string(),
  title: words,
  source: z.string().meta({ description: "The article of law or the page that it comes from." }),
  entries: z.array(z.strictObject({ code: z.string(), id: z.string(), en: z.string() })).readonly(),
});

export const VOCABULARIES_ANSWER = z.strictObject({
  ...ENVELOPE,
  total: TOTAL,
  items: z.array(VOCABULARY).readonly(),
});

/** The public part; a reviewer's token adds more. */
const SYNC_STATE = z.strictObject({
  sync: z.string(),
  started_at: time("When the sync began."),
  finished_at: time("When its result was published and readable.").nullable(),
});

const REASON = z.strictObject({ code: z.string(), message: z.string() }).nullable();

const SOURCE_STATUS = z.strictObject({
  agency: z.string(),
  active: z.boolean(),
  state: z.string(),
  reason: REASON,
  hold: z.string().nullable(),
  last_read_at: time("The last successful reading.").nullable(),
  last_change_at: time("The last reading that changed anything.").nullable(),
  retry_at: time("When the next try is due.").nullable(),
  accepted: z.int(),
  problems: z.int(),
  missing: z.int(),
});

/** What a reviewer's token adds to the status. */
const REVIEWER_STATUS = {
  register: z
    .strictObject({
      state: z.string(),
      reason: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
      last_read_at: time("The last successful reading.").nullable(),
      refused: z
        .strictObject({ message: z.string(), since: time("Since when.").nullable() })
        .nullable()
        .meta({ description: "What Google says where it takes no write of the register." }),
    })
    .nullable(),
  queue: z.strictObject({ pending: z.int() }),
  errors: z
    .array(z.strictObject({ what: z.string(), error: z.string(), at: time("When it failed last.") }))
    .readonly()
    .meta({ description: "The latest failure of each thing that is done without being asked." }),
  dead_letters: z
    .array(
      z.strictObject({
        kind: z.string(),
        agency: z.string().nullable(),
        reason: z.string(),
        died_at: time("When the queue gave it up."),
      }),
    )
    .readonly(),
  sources: z.array(SOURCE_STATUS).readonly(),
  holds: z.array(z.strictObject({ agency: z.string(), hold: z.string(), reason: REASON })).readonly(),
  problems: z
    .array(
      z.strictObject({
        agency: z.string(),
        id: z.string().nullable(),
        row: z.int().nullable(),
        column: z.string().nullable(),
        code: z.string(),
        message: z.string(),
      }),
    )
    .readonly(),
};

export const STATUS_ANSWER = z.strictObject({
  ...ENVELOPE,
  published: z.int().min(0).meta({ description: "How many opportunities stand in the list now." }),
  last_checked_at: time(
    "When it was last looked whether any workbook has changed; one that has not is not read again. Null for never.",
  ).nullable(),
  last_read_at: time("The latest successful reading of any workbook.").nullable(),
  agencies: z.array(AGENCY).readonly(),
  interests: z
    .strictObject({
      total: z.int().min(0).meta({ description: "Interests that were expressed and confirmed." }),
      answered: z.int().min(0),
      median_reply_days: z
        .number()
        .nullable()
        .meta({ description: "Half of those that were answered were answered within so many days; null for none." }),
      by_country: z
        .array(
          z.strictObject({ country: z.string().meta({ description: "ISO 3166-1 alpha-2." }), count: z.int().min(1) }),
        )
        .readonly(),
    })
    .meta({ description: "How many expressed an interest, from where, and how soon they are answered." }),
  settled: z.boolean().meta({ description: "Whether everything that was read is published." }),
  sync: SYNC_STATE.nullable().optional(),
  ...z.strictObject(REVIEWER_STATUS).partial().shape,
});

const CELL = z.strictObject({
  scope: z.string(),
  state: z.enum(COVERAGE.entries.map((one) => one.code)),
  agreements: z.int().min(0).meta({ description: "Agreements in force that the city shows." }),
  candidates: z.int().min(0).meta({ description: "Opportunities that stand in the list now." }),
});

const COUNTED = z.strictObject({
  code: z.string(),
  name: words,
  cells: z.array(CELL.pick({ scope: true, candidates: true })).readonly(),
});

export const COVERAGE_ANSWER = z.strictObject({
  ...ENVELOPE,
  total: TOTAL,
  items: z.array(z.strictObject({ programme: z.string(), name: words, cells: z.array(CELL).readonly() })).readonly(),
  agencies: z.array(COUNTED).readonly(),
  themes: z.array(COUNTED).readonly(),
});

const FEED_ITEM_TEXTS = { title: true, summary: true, needs: true, activities: true, outcomes: true } as const;

const AUTHOR = z.strictObject({ name: z.string(), url: z.string().optional() });

/** JSON Feed 1.1; what it has no field for stands in `_kembar`. */
export const FEED_ANSWER = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string(),
  home_page_url: z.string(),
  feed_url: z.string(),
  description: z.string(),
  next_url: z.string().optional().meta({ description: "The next page; absent on the last one." }),
  icon: z.string(),
  authors: z.array(AUTHOR).readonly(),
  language: z.enum(["id", "en"]),
  items: z
    .array(
      z.strictObject({
        id: z.string(),
        url: z.string(),
        external_url: z.string().optional(),
        title: z.string(),
        content_html: z.string(),
        summary: z.string(),
        date_published: time("When it first became public."),
        date_modified: time("When what is public last changed."),
        authors: z.array(AUTHOR).readonly(),
        tags: z.array(z.string()).readonly(),
        language: z.enum(["id", "en"]),
        _kembar: ITEM_SCHEMA.omit(FEED_ITEM_TEXTS).meta({ description: "Every field of the item that is no text." }),
      }),
    )
    .readonly(),
  _kembar: z.strictObject({ about: z.string(), ...ENVELOPE, total: TOTAL }),
});

/** RFC 9457, with our code and the request's id. */
const PROBLEM_ANSWER = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string().meta({ description: "Stable; meant for programs." }),
  detail: z.string().optional(),
  request_id: z.string(),
  id: z.string().optional().meta({ description: "With code `gone`: the identifier asked for." }),
  gone_at: time("With code `gone`: since when it is no longer public.").optional(),
});

/** The answer to a sync that was asked for and is published. */
const SYNC_ANSWER = z.object({
  sync: z.string(),
  changed: z.int().min(0).meta({ description: "Versions that are new in this sync." }),
  accepted: z.int().min(0),
  problems: z.int().min(0),
  published: z.int().min(0).meta({ description: "Items that are public now." }),
  google_calls: z.int().min(0),
  held: z.array(z.object({ agency: z.string(), hold: z.string() })).readonly(),
});

/** What a reviewer is about to write. */
const STAMP = z.object({
  id: z.string().meta({ description: "Identifier of the opportunity." }),
  cells: z.record(z.string(), z.string()).meta({ description: "The decision's cells by their names." }),
});

const PAPER_LINK = z.object({
  url: z.string().meta({ description: "The one-time link.", format: "uri" }),
  expires_at: time("Until when it works."),
  left_out: z
    .array(z.string())
    .meta({ description: "Keys of Profil Kota that the paper leaves out, because they are blank or unfinished." }),
});

const SYNC_PENDING = z.object({ sync: z.string(), status_url: z.string() });

const PLACES = z.array(z.looseObject({})).readonly();
const LETTERS = z.object({
  letters: z
    .array(
      z.object({
        letter: z.int().meta({ description: "Its number, for the report." }),
        to: z.string(),
        subject: z.string(),
        body: z.string().meta({ description: "Plain text." }),
        reply_to: z.string().meta({ description: "Where answers go; blank where the city has named no address." }),
        from: z.string().meta({ description: "The name of the sender." }),
      }),
    )
    .readonly(),
});

const REDACTED = z
  .object({
    id: z.string().optional(),
    redacted: z
      .array(z.union([z.string(), z.object({ id: z.string(), versions: z.array(z.string()) })]))
      .readonly()
      .meta({ description: "Versions that were blanked; of a text by their ids." }),
    places: PLACES.optional().meta({ description: "Where the text stood: table, key, columns." }),
    people: PLACES.optional().meta({ description: "Tabs in which people have to remove it: tab, address, row." }),
    left: PLACES.optional().meta({ description: "Where it still stands; the next reading takes it out." }),
    more: z.boolean().optional().meta({ description: "Whether the same order is to be given again." }),
  })
  .loose();

const CLIENT = z.object({
  client: z.string().meta({ description: "OAuth client id: the audience of the script's ID tokens." }),
  agency: z.string().nullable().meta({ description: "Whose workbook the script says it stands in." }),
  is_register: z.boolean(),
  spreadsheet: z.string(),
  email: z.string().meta({ description: "Who used it last." }),
});

const CLIENTS = z.object({
  pending: z
    .array(
      CLIENT.extend({
        expected: z.boolean().meta({
          description:
            "Whether where it says it stands may be believed: one of the city's, and who used it works there.",
        }),
        first_at: time("First used."),
        last_at: time("Last noted."),
      }),
    )
    .readonly(),
  admitted: z.array(CLIENT.extend({ admitted_at: time("Since when."), admitted_by: z.string().nullable() })).readonly(),
});

const ADMITTED = z.object({
  admitted: z.array(z.string()).optional().meta({ description: "Those that waited and wait no longer." }),
  removed: z.array(z.string()).optional(),
});

const REPLAYED = z.object({
  replayed: z.int().min(0),
  more: z.boolean().meta({ description: "Whether more of them may wait." }),
});

/** How the Worker itself stands. */
export const HEALTH_ANSWER = z.strictObject({
  status: z.enum(["ok", "warning", "broken"]),
  checked_at: time("When this was asked."),
  broken: z
    .array(z.enum(["database_away", "migration_missing", "clock_stopped", "publication_late", "register_unreachable"]))
    .readonly(),
  warnings: z.array(z.enum(["sources_failing", "dead_letters", "register_refused"])).readonly(),
  facts: z
    .strictObject({
      migration: z.string().nullable().meta({ description: "The last change of the database's tables." }),
      last_sync_at: time("When the last sync began.").nullable(),
      last_published_at: time("When what is public last changed.").nullable(),
      unpublished_since: time("Since when something waits to be published.").nullable(),
      register_state: z.string().nullable(),
      register_refused_since: time("Since when Google takes no write of the register.").nullable(),
      pending: z.int().min(0).meta({ description: "Workbooks that wait to be read." }),
      active: z.int().min(0),
      failing: z.int().min(0).meta({ description: "Workbooks that could not be read when last tried." }),
      oldest_read_at: time("The workbook that was read longest ago.").nullable(),
      dead_letters: z.int().min(0).meta({ description: "Messages that the queue gave up." }),
      last_error: z.strictObject({ what: z.string(), at: time("When it failed.") }).nullable(),
    })
    .nullable()
    .meta({ description: "Null where the database is away." }),
});

/** The names under which the shapes stand in the API description. */
export const SHAPES = {
  Item: ITEM_SCHEMA,
  OpportunityList: LIST_ANSWER,
  Opportunity: ONE_ANSWER,
  Changes: CHANGES_ANSWER,
  JsonFeed: FEED_ANSWER,
  Agencies: AGENCIES_ANSWER,
  Agreement: AGREEMENT_ITEM,
  Agreements: AGREEMENTS_ANSWER,
  AgreementChanges: AGREEMENT_CHANGES_ANSWER,
  Vocabularies: VOCABULARIES_ANSWER,
  Status: STATUS_ANSWER,
  Coverage: COVERAGE_ANSWER,
  Sync: SYNC_ANSWER,
  SyncPending: SYNC_PENDING,
  Stamp: STAMP,
  PaperLink: PAPER_LINK,
  Stamped: z.object({ stamped: z.int().min(0) }),
  Letters: LETTERS,
  Redacted: REDACTED,
  Replayed: REPLAYED,
  Clients: CLIENTS,
  ClientsChanged: ADMITTED,
  Health: HEALTH_ANSWER,
  Problem: PROBLEM_ANSWER,
} as const;

export type ShapeName = keyof typeof SHAPES;
