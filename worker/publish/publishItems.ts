// Publishes what became public, changed or ended since the last publication: the feed, in D1 alone.

import type { Content } from "../../shared/columns.ts";
import type { DecisionCells, Settings } from "../../shared/decisions/cells.ts";
import { type LogEntry, standing } from "../../shared/decisions/log.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import { type Item, itemOf } from "../../shared/publish/item.ts";
import type { Agency } from "../../shared/register/agency.ts";
import type { Profile } from "../../shared/register/profile.ts";
import { bulk, guard } from "../store/bulk.ts";
import { logsOf } from "../store/capabilities.ts";
import { publicationState } from "../store/publication.ts";
import { agenciesOf, listsOf, profile } from "../store/registerLists.ts";

const ROUND = 200;

interface ChangedRow {
  readonly id: string;
  readonly agency_code: string;
  readonly content: string;
  readonly public_version: string | null;
  readonly public_content: string | null;
  readonly published_at: string | null;
  readonly settings: string;
  readonly revision: number;
  readonly payload: string | null;
  readonly was_published: number;
}

/** What one round makes of the changed rows: payload null is a tombstone. */
interface Publication {
  readonly id: string;
  readonly agency: string;
  readonly since: number;
  readonly item: Item | null;
}

/** Publishes in rounds, each atomic and only while the lease is the holder's own. Returns the ids that changed. */
export async function publishItems(db: D1Database, holder: string, now: string): Promise<string[]> {
  const changed: string[] = [];
  let facts: Facts | undefined;
  for (;;) {
    const rows = await changedRows(db);
    if (rows.length === 0) return changed;
    facts ??= await factsOn(db, now);
    await publishRound(db, rows, facts, holder, now);
    changed.push(...rows.map((row) => row.id));
    if (rows.length < ROUND) return changed;
  }
}

async function changedRows(db: D1Database): Promise<ChangedRow[]> {
  const sql = `
    SELECT c.id, c.agency_code, c.content, c.public_version, v.content AS public_content, c.published_at, c.settings,
      c.revision, p.payload, p.id IS NOT NULL AS was_published
    FROM capability AS c
    LEFT JOIN version AS v ON v.id = c.id AND v.version = c.public_version AND v.redacted_at IS NULL
    LEFT JOIN published AS p ON p.id = c.id AND p.until IS NULL
    WHERE c.revision <> c.published_revision LIMIT ?`;
  return (await db.prepare(sql).bind(ROUND).all<ChangedRow>()).results;
}

interface Facts {
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly profile: Profile;
  readonly lists: Lists;
}

async function factsOn(db: D1Database, now: string): Promise<Facts> {
  return { agencies: await agenciesOf(db, now), profile: await profile(db), lists: await listsOf(db, now) };
}

async function publishRound(
  db: D1Database,
  rows: readonly ChangedRow[],
  facts: Facts,
  holder: string,
  now: string,
): Promise<void> {
  const logs = await logsOf(
    db,
    rows.filter((row) => row.public_version !== null).map((row) => row.id),
  );
  const { position } = await publicationState(db);
  const published: Publication[] = [];
  for (const row of rows) {
    const item = wantedItem(row, logs.get(row.id) ?? [], facts, now);
    const news = item === null ? row.payload !== null : item !== "same";
    if (news && item !== "same")
      published.push({ id: row.id, agency: row.agency_code, since: position + published.length + 1, item });
  }
  await db.batch([
    guard(db, "NOT EXISTS (SELECT 1 FROM publication WHERE lease_holder = ? AND position = ?)", holder, position),
    ...writePublications(db, published, now),
    ...bulk(
      db,
      `UPDATE capability SET published_revision = j.value ->> 'revision',
         published_at = CASE WHEN public_version IS NULL THEN published_at ELSE COALESCE(published_at, ?2) END
       FROM json_each(?1) AS j WHERE capability.id = j.value ->> 'id'`,
      rows.map(({ id, revision }) => ({ id, revision })),
      now,
    ),
    advance(db, position + published.length, published.length === 0 ? null : now),
  ]);
}

function writePublications(db: D1Database, published: readonly Publication[], now: string): D1PreparedStatement[] {
  const rows = published.map((one) => ({
    id: one.id,
    agency: one.agency,
    since: one.since,
    payload: one.item === null ? null : JSON.stringify(one.item),
  }));
  const close = `
    UPDATE published SET until = j.value ->> 'since', until_at = ?2 FROM json_each(?1) AS j
    WHERE published.id = j.value ->> 'id' AND published.until IS NULL`;
  const open = `
    INSERT INTO published (id, since, agency_code, payload, at)
    SELECT value ->> 'id', value ->> 'since', value ->> 'agency', value ->> 'payload', ?2 FROM json_each(?1)`;
  return [...bulk(db, close, rows, now), ...bulk(db, open, rows, now)];
}

/** What stands in the register is behind from now on, until it is written. */
function advance(db: D1Database, position: number, publishedAt: string | null): D1PreparedStatement {
  const sql = "UPDATE publication SET position = ?, published_at = COALESCE(?, published_at), rows_digest = NULL";
  return db.prepare(sql).bind(position, publishedAt);
}

/** The item that is to be public; null for none; "same" when what is public says exactly that already. */
function wantedItem(row: ChangedRow, log: readonly LogEntry[], facts: Facts, now: string): Item | null | "same" {
  const agency = facts.agencies.get(row.agency_code);
  if (row.public_version === null || row.public_content === null) return null;
  const before = row.payload === null ? undefined : (JSON.parse(row.payload) as Item);
  const item = itemOf({
    id: row.id,
    version: row.public_version,
    content: JSON.parse(row.public_content) as Content,
    decided: approvalOf(log, row.public_version),
    settings: JSON.parse(row.settings) as Settings,
    confirmedOn: (JSON.parse(row.content) as Content).confirmed_on,
    agency: {
      code: row.agency_code,
      name_id: agency?.name_id ?? row.agency_code,
      name_en: agency?.name_en ?? row.agency_code,
      unit: agency?.contact_unit ?? "",
    },
    city: { code: facts.profile.city.code, desk_unit: facts.profile.desk_unit, desk_email: facts.profile.desk_email },
    lists: facts.lists,
    publishedAt: row.published_at ?? now,
    modifiedAt: before?.modified_at ?? now,
  });
  if (JSON.stringify(item) === row.payload) return "same";
  return { ...item, modified_at: now };
}

function approvalOf(log: readonly LogEntry[], version: string): DecisionCells {
  const approvals = standing(log).filter((entry) => entry.decision === "approve" && entry.version === version);
  return approvals.at(-1)?.cells ?? {};
}
