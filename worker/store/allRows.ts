// Every row that D1 holds, but for what its own triggers make anew.

type Row = Readonly<Record<string, unknown>>;

/** Made by the triggers of `published`, by wrangler, or by SQLite itself. */
const DERIVED =
  /^(listed|facet|change_count|candidate_count|proposal_count|published_text.*|d1_migrations|_cf_.*|sqlite_.*)$/;

/** The rows of every table by its name, as they were at one moment. */
export async function allRows(db: D1Database): Promise<Map<string, readonly Row[]>> {
  const sql = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
  const { results } = await db.prepare(sql).all<{ name: string }>();
  const names = results.map((row) => row.name).filter((name) => !DERIVED.test(name));
  const tables = await db.batch<Row>(names.map((name) => db.prepare(`SELECT * FROM "${name}"`)));
  return new Map(names.map((name, at) => [name, tables[at]?.results ?? []]));
}
