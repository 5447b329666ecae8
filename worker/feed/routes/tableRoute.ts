// /data.csv: everything that is public, or what filters leave of it, as one table.

import { cellsOf, ITEM_COLUMNS, type ItemColumn } from "../../../shared/publish/itemColumns.ts";
import { VOCABULARIES } from "../../../shared/vocabularies.ts";
import { digestOf } from "../../http/digest.ts";
import { OPEN_HEADERS } from "../../http/openHeaders.ts";
import { dated, isUnchanged, keptHeaders, SHORT_CACHE } from "../../http/page.ts";
import { fileNameOf } from "../formats/cityNames.ts";
import { csvLine, DIALECTS, type Dialect, type DialectName } from "../formats/csvText.ts";
import { withLinks } from "../model/envelope.ts";
import { readState } from "../model/feedState.ts";
import type { FeedQuery } from "../model/filters.ts";
import { badParameter, single } from "../model/parameters.ts";
import { feedQueryIn } from "../model/readQuery.ts";
import { type Asked, baseOf, changedSince } from "../model/serve.ts";
import { read } from "../openapi/describedRoute.ts";
import { ok } from "../openapi/operation.ts";
import { DIALECT, LIST_PARAMETERS } from "../openapi/parameters.ts";
import { type FeedRow, pageRows, pageStatement, type Snapshot } from "../queries/listItems.ts";

const ROWS_AT_ONCE = 500;

export const getTable = read({
  path: "/data.csv",
  id: "getTable",
  tag: "Feed",
  summary: "Take everything as a table",
  description:
    "All that the filters find, a row for each. Cells that a spreadsheet would compute begin with an apostrophe. Open `affair` as text: a spreadsheet takes the code 2.10 for a number.",
  parameters: [...LIST_PARAMETERS, DIALECT],
  answers: [ok("The table.", undefined, "text/csv")],
  answer: csv,
});

interface Table {
  readonly db: D1Database;
  readonly query: FeedQuery;
  readonly base: string;
  readonly dialect: Dialect;
}

async function csv(c: Asked): Promise<Response> {
  const parameters = new URL(c.req.url).searchParams;
  const query = feedQueryIn(parameters);
  const name = dialectIn(parameters);
  const base = baseOf(c);
  const table = { db: c.env.DB, query, base, dialect: DIALECTS[name] };
  const { state, answers } = await readState(c.env.DB, [partAfter(table, "current", undefined)]);
  const question = JSON.stringify([state.stamp, base, name, query, await wordsDigest()]);
  const etag = `"${await digestOf(new TextEncoder().encode(question))}"`;
  const headers = new Headers({
    "content-type": "text/csv; charset=utf-8; header=present",
    "content-language": query.lang,
    "content-disposition": `attachment; filename="${fileNameOf(state.register.city)}-${query.lang}.csv"`,
    "cache-control": SHORT_CACHE,
    etag,
    ...OPEN_HEADERS,
  });
  dated(headers, changedSince(state));
  if (isUnchanged(c.req.raw, headers)) {
    return new Response(null, { status: 304, headers: keptHeaders(headers) });
  }
  const first = pageRows(answers[0]);
  return new Response(c.req.method === "HEAD" ? null : lines(table, state.position, first), { headers });
}

/** The table as a stream: memory holds one part of it at a time. The first part is read before anything is answered. */
function lines(table: Table, position: number, first: readonly FeedRow[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const { byteOrderMark } = table.dialect;
  const header = csvLine(
    ITEM_COLUMNS.map((column) => column.name),
    table.dialect,
  );
  let rows = first;
  let started = false;
  return new ReadableStream({
    async pull(controller) {
      const text = rows.map((row) => line(row, table)).join("");
      controller.enqueue(encoder.encode(started ? text : `${byteOrderMark ? "\ufeff" : ""}${header}${text}`));
      started = true;
      if (rows.length < ROWS_AT_ONCE) controller.close();
      else rows = pageRows(await partAfter(table, position, rows.at(-1)).all());
    },
  });
}

function partAfter({ db, query }: Table, snapshot: Snapshot, after: FeedRow | undefined): D1PreparedStatement {
  return pageStatement(db, { snapshot, query, after, limit: ROWS_AT_ONCE, kept: "" });
}

function line(row: FeedRow, { base, query, dialect }: Table): string {
  return csvLine(cellsOf(withLinks(row.payload, base), query.lang), dialect);
}

function dialectIn(parameters: URLSearchParams): DialectName {
  const name = single(parameters, "dialect") ?? "standard";
  if (Object.hasOwn(DIALECTS, name)) return name as DialectName;
  const names = Object.keys(DIALECTS).join(", ");
  throw badParameter("dialect", `harus salah satu dari: ${names}`, `must be one of: ${names}`);
}

let words: string | undefined;

/** Names and labels are part of the table: a new version with other words has other tags. */
async function wordsDigest(): Promise<string> {
  const columns = ITEM_COLUMNS.map((column: ItemColumn) => column.name);
  words ??= await digestOf(new TextEncoder().encode(JSON.stringify([columns, VOCABULARIES])));
  return words;
}
