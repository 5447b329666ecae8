// The rows of the register's system tabs as D1 knows them: which keys with which marks, and the values of each.

import type { Content } from "../../shared/columns.ts";
import { CONTENT_COLUMNS } from "../../shared/columns.ts";
import type { Problem } from "../../shared/messages/problem.ts";
import { sentenceOf } from "../../shared/messages/problem.ts";
import type { Programme } from "../../shared/parse/lists.ts";
import type { Agency } from "../../shared/register/agency.ts";
import type { Partner } from "../../shared/register/partner.ts";
import { adviceWords } from "../../shared/review/advise.ts";
import { fitWords } from "../../shared/review/fits.ts";
import { recordedWords, stateWords, themeWords, wordsFor } from "../../shared/review/words.ts";
import { readStage } from "../../shared/stages/readStage.ts";
import { stageWords } from "../../shared/stages/stageAdvice.ts";
import type { TabValues } from "../../shared/system/tabRow.ts";
import { logsOf, storedCapabilities, versionsOf } from "../store/capabilities.ts";
import { type HistoryEntry, historyMark } from "./answerRows.ts";

/** Ids and marks of all rows that Data Gabungan is to hold, or of those among some ids. */
export async function registerMarks(
  db: D1Database,
  epoch: string,
  ids: readonly string[] | undefined,
): Promise<Map<string, string>> {
  const among = ids === undefined ? "" : "id IN (SELECT value FROM json_each(?)) AND";
  const sql = `
    SELECT id, revision FROM capability WHERE ${among} submitted_version IS NOT NULL ORDER BY submitted_at, id`;
  const statement = ids === undefined ? db.prepare(sql) : db.prepare(sql).bind(JSON.stringify(ids));
  const { results } = await statement.all<{ id: string; revision: number }>();
  return new Map(results.map((row) => [row.id, `${epoch}.${row.revision}`]));
}

/** What the words in the rows are made with. */
export interface RowFacts {
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly marks: ReadonlyMap<string, string>;
  readonly partners: readonly Partner[];
  readonly holidays: readonly string[];
}

/** The values of some rows of Data Gabungan, by id: the latest version submitted without problems. */
export async function registerValues(
  db: D1Database,
  ids: readonly string[],
  facts: RowFacts,
): Promise<Map<string, TabValues>> {
  const stored = await storedCapabilities(db, ids);
  const logs = await logsOf(db, ids);
  const versions = await versionsOf(db, ids);
  const owners = await ownersAndProblems(db, ids);
  return new Map(
    [...stored].map(([id, one]) => {
      const version = one.submitted_version ?? "";
      const content: Content = { ...one.content, ...cleared(one.content), ...versions.get(id)?.get(version) };
      const owner = owners.get(id) ?? { agency: "", problems: [] };
      const waits =
        one.state === "submitted" || (one.state === "approved_changed" && one.submitted_version === one.version);
      const log = logs.get(id) ?? [];
      const isCandidate = one.public_version !== null && content.scope === "LUAR_NEGERI";
      const fits = isCandidate ? fitWords(content, facts.partners) : "";
      const stage = isCandidate ? stageWords(readStage(one.settings).record, facts.holidays) : "";
      return [
        id,
        {
          id,
          version,
          agency_code: owner.agency,
          agency: facts.agencies.get(owner.agency)?.name_id ?? owner.agency,
          state: stateWords(one.state, log, one.missing_since),
          waiting_since: waits ? (one.submitted_at ?? undefined) : undefined,
          themes: themeWords(content),
          advice: `${adviceWords(content)} ${fits}`.trim(),
          problems: [...one.problems, ...owner.problems].map((it) => sentenceOf(it, "id")).join("\n"),
          recorded: `${recordedWords(log)}\n${stage}`.trim(),
          modified: one.modified_at,
          public_version: one.public_version ?? "",
          ...contentValues(content, facts),
          row_mark: facts.marks.get(id),
        } satisfies TabValues,
      ];
    }),
  );
}

/** The public fields of the latest content, emptied: what was not in the submitted version must not show through. */
function cleared(content: Content): Content {
  const open = CONTENT_COLUMNS.filter((one) => one.visibility === "public" && one.role === "content");
  return Object.fromEntries(open.filter((one) => content[one.key] !== undefined).map((one) => [one.key, undefined]));
}

function contentValues(content: Content, facts: RowFacts): TabValues {
  return Object.fromEntries(CONTENT_COLUMNS.map((one) => [one.key, wordsFor(one.key, content, facts.programmes)]));
}

async function ownersAndProblems(
  db: D1Database,
  ids: readonly string[],
): Promise<Map<string, { agency: string; problems: readonly Problem[] }>> {
  const sql = `
    SELECT c.id, c.agency_code, COALESCE(r.problems, '[]') AS problems FROM capability AS c
    LEFT JOIN review AS r ON r.id = c.id WHERE c.id IN (SELECT value FROM json_each(?))`;
  type Row = { id: string; agency_code: string; problems: string };
  const { results } = await db.prepare(sql).bind(JSON.stringify(ids)).all<Row>();
  return new Map(results.map((row) => [row.id, { agency: row.agency_code, problems: JSON.parse(row.problems) }]));
}

/**
 * The decisions of the log after an entry as rows of Riwayat Keputusan, and the last of them: the key is epoch and entry
 * number, the mark besides whether it was redacted.
 */
export async function historyMarks(
  db: D1Database,
  epoch: string,
  after: number,
): Promise<{ readonly marks: Map<string, string>; readonly last: number }> {
  const sql = "SELECT entry, redacted FROM decision WHERE entry > ? ORDER BY entry";
  const { results } = await db.prepare(sql).bind(after).all<{ entry: number; redacted: number }>();
  const marks = results.map(({ entry, redacted }): [string, string] => {
    const key = `${epoch}.${entry}`;
    return [key, historyMark(key, redacted === 1)];
  });
  return { marks: new Map(marks), last: results.at(-1)?.entry ?? 0 };
}

/** Some entries of the log by their key, stages among them. */
export async function historyEntries(db: D1Database, keys: readonly string[]): Promise<Map<string, HistoryEntry>> {
  const sql = `
    SELECT entry, id, version, decision, amends, cells, reviewer, basis, taken_at, redacted FROM decision
    WHERE entry IN (SELECT CAST(value AS INTEGER) FROM json_each(?))`;
  type Row = Omit<HistoryEntry, "amends" | "cells" | "redacted"> & {
    entry: number;
    amends: number;
    cells: string;
    redacted: number;
  };
  const numbers = new Map(keys.map((key) => [Number(key.split(".")[1]), key]));
  const { results } = await db
    .prepare(sql)
    .bind(JSON.stringify([...numbers.keys()]))
    .all<Row>();
  return new Map(
    results.map((row) => [
      numbers.get(row.entry) ?? "",
      { ...row, amends: row.amends === 1, cells: JSON.parse(row.cells), redacted: row.redacted === 1 },
    ]),
  );
}
