// Every place in D1 that holds a text. Tables and columns come from the schema itself: what a later part adds is searched too.

import * as z from "zod";
import { asciiLower } from "../../shared/text/asciiLower.ts";
import { isOwnTable } from "../store/allRows.ts";
import { jsonOf, rowsOf } from "../store/fields.ts";

/** One row that holds the text: its table, what names it, whose it is where that is known, and the columns that hold it. */
export interface TextPlace {
  readonly table: string;
  readonly key: Readonly<Record<string, string | number>>;
  readonly id: string | null;
  readonly version: string | null;
  readonly columns: readonly string[];
}

/** A text as it is compared: A to Z in lower case; `escaped` as it stands inside JSON. */
export interface SoughtText {
  readonly plain: string;
  readonly escaped: string;
}

/** Rows of one table that are told of; more of them are still erased. */
const MOST = 500;
/** D1 takes no compound question of more parts; one for each table would be too many for an invocation. */
const TABLES_AT_ONCE = 5;

const COLUMNS = `
  SELECT m.name AS "table", p.name AS "column", p.pk AS "pk" FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS p
  WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE '\\_cf%' ESCAPE '\\'
    AND m.name NOT LIKE 'published\\_text%' ESCAPE '\\' ORDER BY m.name, p.cid`;
const columnRows = rowsOf(z.object({ table: z.string(), column: z.string(), pk: z.number() }));

const strings = z.array(z.string().nullable());
const placeRows = rowsOf(
  z.object({
    table: z.string(),
    key: jsonOf(z.record(z.string(), z.union([z.string(), z.number()]))),
    id: z.string().nullable(),
    version: z.string().nullable(),
    columns: jsonOf(strings),
  }),
);

/** The text as it is compared. */
export function soughtText(text: string): SoughtText {
  const plain = asciiLower(text.trim());
  return { plain, escaped: JSON.stringify(plain).slice(1, -1) };
}

/** In SQL, over the text in ?1 and its escaped form in ?2: whether a column holds it. */
export function holdsText(column: string): string {
  return `(instr(lower(${column}), ?1) > 0 OR instr(lower(${column}), ?2) > 0)`;
}

/** Finds it everywhere, the tables in the order of their names. */
export async function findText(db: D1Database, { plain, escaped }: SoughtText): Promise<readonly TextPlace[]> {
  const columns = columnRows((await db.prepare(COLUMNS).all()).results).filter((one) => isOwnTable(one.table));
  const tables = [...new Set(columns.map((one) => one.table))];
  const searches = tables.map((table) =>
    searching(
      table,
      columns.filter((one) => one.table === table),
    ),
  );
  const questions = Array.from({ length: Math.ceil(searches.length / TABLES_AT_ONCE) }, (_, at) =>
    searches.slice(at * TABLES_AT_ONCE, (at + 1) * TABLES_AT_ONCE).join(" UNION ALL "),
  );
  const found = await db.batch(questions.map((sql) => db.prepare(sql).bind(plain, escaped)));
  return found.flatMap(({ results }) =>
    placeRows(results).map((row) => ({ ...row, columns: row.columns.filter((one) => one !== null) })),
  );
}

function searching(table: string, columns: readonly { readonly column: string; readonly pk: number }[]): string {
  const names = columns.map((one) => one.column);
  const keys = columns.filter((one) => one.pk > 0).map((one) => one.column);
  const named = (keys.length > 0 ? keys : ["rowid"]).map((name) => `'${name}', "${name}"`).join(", ");
  const version = names.includes("version") ? "version" : names.includes("payload") ? "payload ->> 'version'" : "NULL";
  const hits = names.map((name) => holdsText(`"${name}"`));
  return `
    SELECT * FROM (SELECT '${table}' AS "table", json_object(${named}) AS key, ${names.includes("id") ? "id" : "NULL"} AS id, ${version} AS version,
      json_array(${names.map((name, at) => `CASE WHEN ${hits[at]} THEN '${name}' END`).join(", ")}) AS columns
    FROM "${table}" WHERE ${hits.join(" OR ")} LIMIT ${MOST})`;
}
