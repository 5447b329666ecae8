// Capabilities, their versions and decisions in D1: read in few statements, written in one batch.

import * as z from "zod";
import type { Acceptance, StoredCapability } from "../../shared/accept/acceptRow.ts";
import type { KnownCapability } from "../../shared/accept/judgeSheet.ts";
import { type Content, VERSIONED_COLUMNS } from "../../shared/columns.ts";
import type { Settings } from "../../shared/decisions/cells.ts";
import type { LogEntry } from "../../shared/decisions/log.ts";
import type { Problem } from "../../shared/messages/problem.ts";
import { DECISION } from "../../shared/vocabularies/decision.ts";
import { STATE } from "../../shared/vocabularies/state.ts";
import { STATUS } from "../../shared/vocabularies/status.ts";
import { type Ask, askOne, known } from "./ask.ts";
import { bulk } from "./bulk.ts";
import { codeOf, content, decisionCells, jsonOf, problems, rowsOf, settings, texts, yesNo } from "./fields.ts";
import { alikeColumn, alikeOf } from "./likeness.ts";

/** The columns of a capability, with what belongs to its id and not to a decision. */
export const KEPT = {
  id: z.string(),
  status: codeOf(STATUS),
  fingerprint: z.string(),
  content: jsonOf(content),
  version: z.string().nullable(),
  submitted_version: z.string().nullable(),
  submitted_at: z.string().nullable(),
  public_version: z.string().nullable(),
  modified_at: z.string(),
  missing_since: z.string().nullable(),
  gone: z.enum(["withdrawn", "missing"]).nullable(),
  state: codeOf(STATE),
  problems: jsonOf(problems),
  settings: jsonOf(settings),
};

/** The columns of `decision`, but for stages, which are read by stagesOf. */
const ENTRY = {
  id: z.string(),
  version: z.string(),
  decision: codeOf(DECISION),
  amends: yesNo,
  cells: jsonOf(decisionCells),
  reviewer: z
    .string()
    .nullable()
    .transform((email) => email ?? ""),
  basis: z.enum(["verified", "claimed"]),
  taken_at: z.string(),
};

const { id, fingerprint, missing_since, gone } = KEPT;
const knownRows = rowsOf(z.object({ id, fingerprint, missing_since, gone, problems: KEPT.problems.nullable() }));

/** The known ids of an agency. */
export function askKnown(db: D1Database, agency: string): Ask<() => Map<string, KnownCapability>> {
  const sql = `
    SELECT id, fingerprint, missing_since, gone, NULLIF(problems, '[]') AS problems FROM capability WHERE agency_code = ?`;
  // Most readings find nothing changed: then nobody asks what is known of thousands of rows.
  const read = (rows: readonly unknown[]) => () =>
    new Map(
      knownRows(rows).map((row) => [
        row.id,
        {
          id: row.id,
          fingerprint: row.fingerprint,
          missing: row.missing_since !== null,
          gone: row.gone === "missing",
          problems: row.problems ?? [],
        },
      ]),
    );
  return { statement: db.prepare(sql).bind(agency), read };
}

/** A stored capability with what belongs to its id and not to a decision. */
export interface KeptCapability extends StoredCapability {
  readonly settings: Settings;
}

const keptRows = rowsOf(z.object(KEPT));

/** The stored capabilities of some ids. */
export function askStored(db: D1Database, ids: readonly string[]): Ask<Map<string, KeptCapability>> {
  if (ids.length === 0) return known(new Map());
  const sql = `
    SELECT ${Object.keys(KEPT).join(", ")} FROM capability WHERE id IN (SELECT value FROM json_each(?))`;
  const read = (rows: readonly unknown[]) => new Map(keptRows(rows).map((row) => [row.id, row]));
  return { statement: db.prepare(sql).bind(JSON.stringify(ids)), read };
}

/** The stored capabilities of some ids. */
export function storedCapabilities(db: D1Database, ids: readonly string[]): Promise<Map<string, KeptCapability>> {
  return askOne(askStored(db, ids));
}

const ownerRows = rowsOf(z.object({ id, agency_code: z.string() }));

/** The agencies that some ids belong to. */
export function askOwners(db: D1Database, ids: readonly string[]): Ask<Map<string, string>> {
  if (ids.length === 0) return known(new Map());
  const sql = "SELECT id, agency_code FROM capability WHERE id IN (SELECT value FROM json_each(?))";
  const read = (rows: readonly unknown[]) => new Map(ownerRows(rows).map((row) => [row.id, row.agency_code]));
  return { statement: db.prepare(sql).bind(JSON.stringify(ids)), read };
}

/** The agencies that some ids belong to. */
export function ownersOf(db: D1Database, ids: readonly string[]): Promise<Map<string, string>> {
  return askOne(askOwners(db, ids));
}

const { id: _owner, ...OWN_ENTRY } = ENTRY;
const ownEntry = z.object({ ...OWN_ENTRY, cells: decisionCells });

/** A column of a capability named in SQL: its decision log, oldest entry first; stages are read by askStages. */
export const logColumn = jsonOf(z.array(ownEntry));

/** In SQL: the decision log of the capability with this id. */
export function logOf(id: string): string {
  const fields = Object.keys(OWN_ENTRY).map((key) => `'${key}', ${key === "cells" ? "json(cells)" : key}`);
  return `(SELECT json_group_array(json_object(${fields.join(", ")}) ORDER BY entry) FROM decision
    WHERE decision.id = ${id} AND decision <> 'stage')`;
}

const entryRows = rowsOf(z.object(ENTRY));
const ENTRIES = `SELECT ${Object.keys(ENTRY).join(", ")} FROM decision`;

function logsIn(rows: readonly unknown[]): Map<string, LogEntry[]> {
  const logs = new Map<string, LogEntry[]>();
  for (const { id: owner, ...entry } of entryRows(rows)) {
    const own = logs.get(owner);
    if (own === undefined) logs.set(owner, [entry]);
    else own.push(entry);
  }
  return logs;
}

/** The decision logs of some ids, oldest entry first; stages stand in the same log and are read by stagesOf. */
export function askLogs(db: D1Database, ids: readonly string[]): Ask<Map<string, LogEntry[]>> {
  if (ids.length === 0) return known(new Map());
  const sql = `${ENTRIES} WHERE id IN (SELECT value FROM json_each(?)) AND decision <> 'stage' ORDER BY entry`;
  return { statement: db.prepare(sql).bind(JSON.stringify(ids)), read: logsIn };
}

/** The decision logs of some ids, oldest entry first. */
export function logsOf(db: D1Database, ids: readonly string[]): Promise<Map<string, LogEntry[]>> {
  return askOne(askLogs(db, ids));
}

const { version, public_version, status, state, modified_at } = KEPT;
const TOLD = {
  ...{ id, version, public_version, status, state, missing_since, gone, modified_at, problems: KEPT.problems },
  asked_on: jsonOf(texts),
};
const toldRow = z.object({
  ...TOLD,
  title: z.string().nullable(),
  replied_at: z.string().nullable(),
  log: logColumn,
  alike: alikeColumn,
});

/** What an agency is told of a row: how it stands and what was decided, of its content the title, and when it answered. */
export type ToldCapability = z.output<typeof toldRow>;

/** How an agency's capabilities stand, by id. */
export function askTold(db: D1Database, agency: string): Ask<ToldCapability[]> {
  const sql = `
    SELECT ${Object.keys(TOLD).join(", ")}, content ->> 'title_id' AS title, ${logOf("capability.id")} AS log,
      IIF(content ->> 'reply' IS NULL, NULL, (SELECT said_at FROM reply WHERE reply.id = capability.id)) AS replied_at,
      ${alikeOf("capability")} AS alike
    FROM capability WHERE agency_code = ? ORDER BY id`;
  return { statement: db.prepare(sql).bind(agency), read: rowsOf(toldRow) };
}

const versionRows = rowsOf(z.object({ id, version: z.string(), content: jsonOf(content) }));
const nameRows = rowsOf(z.object({ id, version: z.string() }));

/** The versions of some ids with their public content, first accepted first. */
export function askVersions(db: D1Database, ids: readonly string[]): Ask<Map<string, Map<string, Content>>> {
  if (ids.length === 0) return known(new Map());
  const sql = `
    SELECT id, version, content FROM version WHERE id IN (SELECT value FROM json_each(?))
    ORDER BY id, accepted_at, version`;
  const read = (rows: readonly unknown[]) => {
    const versions = new Map<string, Map<string, Content>>();
    for (const row of versionRows(rows)) {
      const own = versions.get(row.id) ?? new Map<string, Content>();
      versions.set(row.id, own.set(row.version, row.content));
    }
    return versions;
  };
  return { statement: db.prepare(sql).bind(JSON.stringify(ids)), read };
}

/** The versions of some ids with their public content, first accepted first. */
export function versionsOf(db: D1Database, ids: readonly string[]): Promise<Map<string, Map<string, Content>>> {
  return askOne(askVersions(db, ids));
}

/** The names of the versions of some ids, first accepted first. */
export function askVersionNames(db: D1Database, ids: readonly string[]): Ask<Map<string, string[]>> {
  if (ids.length === 0) return known(new Map());
  const sql = `
    SELECT id, version FROM version WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id, accepted_at, version`;
  const read = (rows: readonly unknown[]) => {
    const names = new Map<string, string[]>();
    for (const row of nameRows(rows)) names.set(row.id, [...(names.get(row.id) ?? []), row.version]);
    return names;
  };
  return { statement: db.prepare(sql).bind(JSON.stringify(ids)), read };
}

/** A row that stands unchanged in its sheet is read again; what was redacted of it does not come back. */
const UNLESS_REDACTED = `CASE WHEN EXISTS (
  SELECT 1 FROM version AS v WHERE v.id = excluded.id AND v.version = excluded.version AND v.redacted_at IS NOT NULL)
  THEN '{}' ELSE excluded.content END`;

const UPSERT = `
  INSERT INTO capability (id, agency_code, status, fingerprint, content, version, submitted_version, submitted_at,
    public_version, modified_at, missing_since, gone, state, problems, proposed)
  SELECT value ->> 'id', ?2, value ->> 'status', value ->> 'fingerprint', value -> 'content', value ->> 'version',
    value ->> 'submitted_version', value ->> 'submitted_at', value ->> 'public_version', value ->> 'modified_at',
    value ->> 'missing_since', value ->> 'gone', value ->> 'state', value -> 'problems',
    CASE WHEN value ->> 'submitted_version' = value ->> 'version'
      THEN json_array(value ->> '$.content.programme', value ->> '$.content.scope') END
  FROM json_each(?1) WHERE true
  ON CONFLICT (id) DO UPDATE SET status = excluded.status, fingerprint = excluded.fingerprint,
    content = ${UNLESS_REDACTED}, version = excluded.version, submitted_version = excluded.submitted_version,
    submitted_at = excluded.submitted_at, public_version = excluded.public_version,
    modified_at = excluded.modified_at, missing_since = excluded.missing_since, gone = excluded.gone,
    state = excluded.state, problems = excluded.problems, proposed = COALESCE(excluded.proposed, proposed), revision = revision + 1
  WHERE capability.agency_code = excluded.agency_code`;

/** Writes stored capabilities of one agency; an id of another agency is left alone. */
export function writeCapabilities(
  db: D1Database,
  agency: string,
  rows: readonly StoredCapability[],
): D1PreparedStatement[] {
  return bulk(db, UPSERT, rows, agency);
}

/** Writes the problems of rows that only moved in their sheet. */
export function moveProblems(
  db: D1Database,
  rows: readonly { id: string; problems: readonly Problem[] }[],
): D1PreparedStatement[] {
  const sql = `
    UPDATE capability SET problems = j.value -> 'problems' FROM json_each(?1) AS j WHERE capability.id = j.value ->> 'id'`;
  return bulk(db, sql, rows);
}

/** Writes new versions; one that is there already stays as it was first accepted. */
export function writeVersions(db: D1Database, accepted: readonly Acceptance[], now: string): D1PreparedStatement[] {
  const rows = accepted.flatMap(({ stored, newVersion }) =>
    newVersion === undefined ? [] : [{ id: stored.id, version: newVersion, content: versionedPart(stored.content) }],
  );
  const sql = `
    INSERT OR IGNORE INTO version (id, version, content, accepted_at)
    SELECT value ->> 'id', value ->> 'version', value -> 'content', ?2 FROM json_each(?1)`;
  return bulk(db, sql, rows, now);
}

/** The part of a content that makes its version; internal fields are never kept with a version. */
function versionedPart(content: Content): Content {
  // Every key comes from the content with its own value.
  return Object.fromEntries(VERSIONED_COLUMNS.map(({ key }) => [key, content[key]])) as Content;
}

/** Writes derived state and public version after decisions. */
export function writeStates(
  db: D1Database,
  rows: readonly { id: string; state: string; public_version: string | null; settings: unknown }[],
): D1PreparedStatement[] {
  const sql = `
    UPDATE capability SET state = j.value ->> 'state', public_version = j.value ->> 'public_version',
      settings = j.value -> 'settings', revision = revision + 1
    FROM json_each(?1) AS j WHERE capability.id = j.value ->> 'id'`;
  return bulk(db, sql, rows);
}
