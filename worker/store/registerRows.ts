// What a publication of the register asks of D1: which rows its growing tabs are to hold, and what stands in each.

import * as z from "zod";
import { DECISION } from "../../shared/vocabularies/decision.ts";
import type { Ask } from "./ask.ts";
import { KEPT, logColumn, logOf } from "./capabilities.ts";
import { codeOf, content, historyCells, jsonOf, problems, rowsOf, texts, yesNo } from "./fields.ts";
import { alikeColumn, alikeOf } from "./likeness.ts";

const revisionRows = rowsOf(z.object({ id: z.string(), revision: z.number() }));

/** Ids and marks of all rows that Data Gabungan is to hold, or of those among some ids, in the order of submission. */
export function askRowMarks(
  db: D1Database,
  epoch: string,
  ids: readonly string[] | undefined,
): Ask<Map<string, string>> {
  const among = ids === undefined ? "" : "id IN (SELECT value FROM json_each(?)) AND";
  const sql = `
    SELECT id, revision FROM capability WHERE ${among} submitted_version IS NOT NULL ORDER BY submitted_at, id`;
  const statement = ids === undefined ? db.prepare(sql) : db.prepare(sql).bind(JSON.stringify(ids));
  return {
    statement,
    read: (rows) => new Map(revisionRows(rows).map((row) => [row.id, `${epoch}.${row.revision}`])),
  };
}

const REGISTER_ROW = z.object({
  ...KEPT,
  agency_code: z.string(),
  /** The public content of the version submitted last. */
  submitted: jsonOf(content).nullable(),
  asked_on: jsonOf(texts),
  reply_at: z.string().nullable(),
  review_problems: jsonOf(problems).nullable(),
  log: logColumn,
  alike: alikeColumn,
});

/** A capability as Data Gabungan shows it. */
export type RegisterRow = z.output<typeof REGISTER_ROW>;

/** What Data Gabungan shows of some ids. */
export function askRegisterRows(db: D1Database, ids: readonly string[]): Ask<RegisterRow[]> {
  const own = Object.keys(KEPT).map((key) => `c.${key}`);
  const sql = `
    SELECT ${own.join(", ")}, c.agency_code, c.asked_on, p.said_at AS reply_at, v.content AS submitted, r.problems AS review_problems,
      ${logOf("c.id")} AS log, ${alikeOf("c")} AS alike
    FROM capability AS c
    LEFT JOIN version AS v ON v.id = c.id AND v.version = c.submitted_version
    LEFT JOIN review AS r ON r.id = c.id
    LEFT JOIN reply AS p ON p.id = c.id
    WHERE c.id IN (SELECT value FROM json_each(?))`;
  return { statement: db.prepare(sql).bind(JSON.stringify(ids)), read: rowsOf(REGISTER_ROW) };
}

const markRows = rowsOf(z.object({ entry: z.number(), redacted: yesNo }));

/** The numbers of the log's entries after one, oldest first, and whether each was redacted. */
export function askEntryMarks(
  db: D1Database,
  after: number,
): Ask<readonly { readonly entry: number; readonly redacted: boolean }[]> {
  const sql = "SELECT entry, redacted FROM decision WHERE entry > ? ORDER BY entry";
  return { statement: db.prepare(sql).bind(after), read: markRows };
}

const HISTORY_ENTRY = z.object({
  entry: z.number(),
  id: z.string(),
  version: z.string(),
  decision: z.union([codeOf(DECISION), z.literal("stage")]),
  amends: yesNo,
  cells: jsonOf(historyCells),
  reviewer: z.string().nullable(),
  basis: z.string(),
  taken_at: z.string(),
  /** Its version was redacted: reason and note are blank for good. */
  redacted: yesNo,
});

/** One entry of the log: a decision, or a stage with its own cells. */
export type HistoryEntry = z.output<typeof HISTORY_ENTRY>;

/** Some entries of the log by their numbers, stages among them. */
export function askEntries(db: D1Database, numbers: readonly number[]): Ask<HistoryEntry[]> {
  const sql = `
    SELECT ${Object.keys(HISTORY_ENTRY.shape).join(", ")} FROM decision
    WHERE entry IN (SELECT value FROM json_each(?))`;
  return { statement: db.prepare(sql).bind(JSON.stringify(numbers)), read: rowsOf(HISTORY_ENTRY) };
}
