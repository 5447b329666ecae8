// A city that published for years: its database becomes the newest, and what triggers keep says what its rows say.

import type { DatabaseSync } from "node:sqlite";
import { expect, it } from "vitest";
import { samplePayload } from "../bench/samplePayload.ts";
import { ALL_MIGRATIONS, apply, migratedTo } from "../e2e/support/earlierSchema.ts";

const ITEMS = 20_000;
const AT = "2026-03-01T00:00:00.000Z";
/** From here on every change of the tables is tried with rows in them. */
const NEWEST = "0010_feed_reading.sql";

/** Publishes the items, then ends each tenth of them: by another version or, each twentieth, by a tombstone. */
function publish(database: DatabaseSync): void {
  const open = database.prepare("INSERT INTO published (id, since, agency_code, payload, at) VALUES (?, ?, ?, ?, ?)");
  database.exec("BEGIN");
  const rows = Array.from({ length: ITEMS }, (_, at) => samplePayload(at + 1));
  for (const { id, since, agency, payload } of rows) open.run(id, since, agency, payload, AT);
  const ended = rows.filter(({ since }) => since % 10 === 0);
  const end = database.prepare("UPDATE published SET until = ?, until_at = ? WHERE id = ? AND until IS NULL");
  for (const [at, { id, agency, payload }] of ended.entries()) {
    end.run(ITEMS + at + 1, AT, id);
    open.run(id, ITEMS + at + 1, agency, at % 2 === 0 ? null : payload, AT);
  }
  database.exec("COMMIT");
}

/** Differences between what is kept and what the rows themselves say; each has to be empty. */
const DIFFERENCES = [
  `SELECT since, until FROM published WHERE payload IS NOT NULL EXCEPT SELECT since, until FROM listed`,
  `SELECT since / 1000, COUNT(*) FROM published WHERE until IS NULL GROUP BY 1
   EXCEPT SELECT thousand, changes FROM change_count`,
  `SELECT thousand, changes FROM change_count
   EXCEPT SELECT since / 1000, COUNT(*) FROM published WHERE until IS NULL GROUP BY 1`,
  ...["readiness", "availability", "affair", "programme", "scope"].map(
    (name) => `SELECT payload ->> '$.${name}', payload ->> '$.scope', COUNT(*) FROM published
      WHERE until IS NULL AND payload IS NOT NULL GROUP BY 1, 2
      EXCEPT SELECT value, scope, candidates FROM candidate_count WHERE name = '${name}'`,
  ),
];

function wrongIn(database: DatabaseSync): readonly unknown[] {
  return DIFFERENCES.flatMap((sql) => database.prepare(sql).all());
}

function foundIn(database: DatabaseSync, question: string): number {
  const sql = "SELECT COUNT(*) AS n FROM published_text WHERE published_text MATCH ?";
  return Number(database.prepare(sql).get(question)?.n);
}

it(`${ITEMS} published rows of an earlier version are read as those of this one`, () => {
  const database = migratedTo(ALL_MIGRATIONS.indexOf(NEWEST));
  publish(database);
  const before = database.prepare("SELECT id, since, until, until_at, agency_code, payload, at FROM published").all();
  for (const file of ALL_MIGRATIONS.slice(ALL_MIGRATIONS.indexOf(NEWEST))) apply(database, file);
  const after = database.prepare(
    "SELECT id, since, until, until_at, agency_code, payload, at FROM published ORDER BY id, since",
  );
  // Public times have whole seconds since 0012; nothing else of a row changes.
  const expected = JSON.stringify(before).replaceAll('.000Z\\"', 'Z\\"');
  expect(JSON.stringify(after.all()) === expected).toBe(true);
  expect(wrongIn(database)).toEqual([]);
  expect([foundIn(database, '"motif7" *'), foundIn(database, "title_id : sungai") > 0]).toEqual([ITEMS / 50, true]);

  // And goes on as one: everything that is public is withdrawn, a part is taken out.
  const ids = database.prepare("SELECT id FROM published WHERE until IS NULL AND since % 70 = 0").all();
  const remove = database.prepare("DELETE FROM published WHERE id = ?");
  for (const { id } of ids) remove.run(String(id));
  database.prepare("UPDATE published SET until = 99999, until_at = ? WHERE until IS NULL AND since % 5 = 0").run(AT);
  expect(wrongIn(database)).toEqual([]);
  database.close();
});
