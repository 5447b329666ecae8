// The content of the Worker's D1: taken out whole, put back whole, and compared without times and sequence numbers.

import type { DatabaseRow, Statement } from "./steppedProtocol.ts";

/** Runs statements in one batch; returns the rows of each. */
type Database = (statements: readonly Statement[]) => Promise<readonly (readonly DatabaseRow[])[]>;

/** The rows of every table that is not kept by triggers, by table name. */
export type DatabaseContent = ReadonlyMap<string, readonly DatabaseRow[]>;

/** Filled by the triggers of `published`. */
const DERIVED =
  /^(listed|facet|change_count|candidate_count|proposal_count|desk_count|spelling|published_text.*|d1_migrations|_cf_.*|sqlite_.*)$/;

/** Everything the database holds. */
export async function takeContent(database: Database): Promise<DatabaseContent> {
  const [tables = []] = await database([{ sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name" }]);
  const names = tables.map(({ name }) => String(name)).filter((name) => !DERIVED.test(name));
  const rows = await database(names.map((name) => ({ sql: `SELECT * FROM "${name}"` })));
  return new Map(names.map((name, at) => [name, rows[at] ?? []]));
}

/** Makes the database hold exactly this. */
export async function putContent(database: Database, content: DatabaseContent): Promise<void> {
  const filled = [...content].filter(([, rows]) => rows.length > 0);
  await database([
    ...[...content.keys()].map((name) => ({ sql: `DELETE FROM "${name}"` })),
    ...filled.map(([name, rows]) => {
      const columns = Object.keys(rows[0] ?? {});
      const values = columns.map((column) => `value ->> '$.${column}'`).join(", ");
      const sql = `INSERT INTO "${name}" (${columns.join(", ")}) SELECT ${values} FROM json_each(?)`;
      return { sql, values: [JSON.stringify(rows)] };
    }),
  ]);
}

/** Names of syncs, times, and numbers that only grow: they tell how often something was tried, not what came of it. */
const PASSING = new Set([
  ...["heartbeat.sync", "heartbeat.at", "heartbeat.swept_at", "source.fence", "source.last_sync", "source.listed"],
  ...["source.read_modified", "source.last_read_at", "source.last_change_at", "source.last_calls"],
  ...["source.last_changed", "source.feedback", "source.written_feedback", "source.written_digest"],
  ...["publication.commits", "publication.published_commits", "publication.first_commit_at", "publication.position"],
  ...[
    "publication.turn",
    "publication.published_at",
    "publication.committed_at",
    "capability.submitted_at",
    "capability.published_at",
    "capability.modified_at",
  ],
  ...["capability.missing_since", "capability.revision", "capability.published_revision", "version.accepted_at"],
  ...["published.since", "published.at", "decision.entry", "decision.taken_at"],
]);
/** Without them all is compared once more, with the same result. */
const REMEMBERED =
  /^(publication\.(rows_digest|versions_digest|history_digest|history_entry|review_digest|summary_digest)|source\.read_digest)$/;
/** How often something was tried, and what failed on the way. */
const TRIALS = ["run", "failure"];
/** Times inside JSON are those of problems and of items. */
const TIMES_WITHIN = /"(since|published_at|modified_at)":"[^"]*"/g;

/** What came of all that was done, comparable between runs: current rows only, in an order of their own. */
export function comparable(content: DatabaseContent): Record<string, readonly string[]> {
  const tables = [...content].filter(([name]) => !TRIALS.includes(name));
  return Object.fromEntries(
    tables.map(([name, rows]) => [
      name,
      rows
        .filter((row) => name !== "published" || row.until === null)
        .map((row) => JSON.stringify(withoutPassing(name, row)))
        .sort(),
    ]),
  );
}

function withoutPassing(table: string, row: DatabaseRow): DatabaseRow {
  return Object.fromEntries(
    Object.entries(row).flatMap(([column, value]) => {
      if (REMEMBERED.test(`${table}.${column}`)) return [];
      if (PASSING.has(`${table}.${column}`)) return value === null ? [[column, null]] : [];
      return [[column, typeof value === "string" ? value.replace(TIMES_WITHIN, '"$1":"…"') : value]];
    }),
  );
}

/** What is left to do, which after quiet syncs is nothing: counts by what they count. */
export async function leftovers(database: Database): Promise<DatabaseRow> {
  const sql = `
    SELECT (SELECT COUNT(*) FROM source WHERE pending IS NOT NULL) AS pending,
      (SELECT COUNT(*) FROM source WHERE active = 1 AND agency_code <> '@register' AND feedback <> written_feedback) AS untold,
      (SELECT COUNT(*) FROM capability WHERE revision <> published_revision) AS unpublished,
      (SELECT COUNT(*) FROM run WHERE finished_at IS NULL) AS unfinished,
      (SELECT COUNT(*) FROM publication WHERE lease_holder IS NOT NULL OR commits <> published_commits) AS unended`;
  const [[counts = {}] = []] = await database([{ sql }]);
  return counts;
}
