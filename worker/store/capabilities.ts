// Capabilities, their versions and decisions in D1: read in few statements, written in one batch.

import type { Acceptance, StoredCapability } from "../../shared/accept/acceptRow.ts";
import type { KnownRow } from "../../shared/accept/compareRows.ts";
import { type Content, VERSIONED_COLUMNS } from "../../shared/columns.ts";
import type { Settings } from "../../shared/decisions/cells.ts";
import type { LogEntry } from "../../shared/decisions/log.ts";
import type { Problem } from "../../shared/messages/problem.ts";
import { bulk } from "./bulk.ts";

/** What a reading is compared with; `problems` are those that stand on the row. */
export interface KnownCapability extends KnownRow {
  readonly problems: readonly Problem[];
}

/** The known ids of an agency. */
export async function knownCapabilities(db: D1Database, agency: string): Promise<Map<string, KnownCapability>> {
  const sql = "SELECT id, fingerprint, missing_since, gone, problems FROM capability WHERE agency_code = ?";
  type Row = { id: string; fingerprint: string; missing_since: string | null; gone: string | null; problems: string };
  const { results } = await db.prepare(sql).bind(agency).all<Row>();
  return new Map(
    results.map((row) => [
      row.id,
      {
        id: row.id,
        fingerprint: row.fingerprint,
        missing: row.missing_since !== null,
        gone: row.gone === "missing",
        problems: JSON.parse(row.problems) as Problem[],
      },
    ]),
  );
}

/** A stored capability with what belongs to its id and not to a decision. */
export interface KeptCapability extends StoredCapability {
  readonly settings: Settings;
}

type CapabilityRow = Omit<KeptCapability, "content" | "problems" | "settings"> & {
  content: string;
  problems: string;
  settings: string;
};

/** The stored capabilities of some ids. */
export async function storedCapabilities(db: D1Database, ids: readonly string[]): Promise<Map<string, KeptCapability>> {
  if (ids.length === 0) return new Map();
  const sql = `
    SELECT id, status, fingerprint, content, version, submitted_version, submitted_at, public_version, modified_at,
      missing_since, gone, state, problems, settings
    FROM capability WHERE id IN (SELECT value FROM json_each(?))`;
  const { results } = await db.prepare(sql).bind(JSON.stringify(ids)).all<CapabilityRow>();
  return new Map(
    results.map((row) => {
      const settings = JSON.parse(row.settings) as Settings;
      return [row.id, { ...row, content: JSON.parse(row.content), problems: JSON.parse(row.problems), settings }];
    }),
  );
}

/** The agencies that some ids belong to. */
export async function ownersOf(db: D1Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const sql = "SELECT id, agency_code FROM capability WHERE id IN (SELECT value FROM json_each(?))";
  const { results } = await db.prepare(sql).bind(JSON.stringify(ids)).all<{ id: string; agency_code: string }>();
  return new Map(results.map((row) => [row.id, row.agency_code]));
}

interface LogRow extends Omit<LogEntry, "amends" | "cells"> {
  readonly id: string;
  readonly amends: number;
  readonly cells: string;
}

/** The decision logs of some ids, oldest entry first; stages stand in the same log and are read by stagesOf. */
export async function logsOf(db: D1Database, ids: readonly string[]): Promise<Map<string, LogEntry[]>> {
  const logs = new Map<string, LogEntry[]>();
  if (ids.length === 0) return logs;
  const sql = `
    SELECT id, version, decision, amends, cells, reviewer, basis, taken_at FROM decision
    WHERE id IN (SELECT value FROM json_each(?)) AND decision <> 'stage' ORDER BY entry`;
  const { results } = await db.prepare(sql).bind(JSON.stringify(ids)).all<LogRow>();
  for (const { id, ...row } of results) {
    const entry = { ...row, reviewer: row.reviewer ?? "", amends: row.amends === 1, cells: JSON.parse(row.cells) };
    logs.set(id, [...(logs.get(id) ?? []), entry]);
  }
  return logs;
}

/** The versions of some ids with their public content, first accepted first. */
export async function versionsOf(db: D1Database, ids: readonly string[]): Promise<Map<string, Map<string, Content>>> {
  const versions = new Map<string, Map<string, Content>>();
  if (ids.length === 0) return versions;
  const sql = `
    SELECT id, version, content FROM version WHERE id IN (SELECT value FROM json_each(?))
    ORDER BY id, accepted_at, version`;
  type Row = { id: string; version: string; content: string };
  const { results } = await db.prepare(sql).bind(JSON.stringify(ids)).all<Row>();
  for (const row of results) {
    const own = versions.get(row.id) ?? new Map<string, Content>();
    versions.set(row.id, own.set(row.version, JSON.parse(row.content)));
  }
  return versions;
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
