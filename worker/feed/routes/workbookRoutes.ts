// /data.xlsx: what the filters find as a workbook for people, in the language asked for.

import { Hono } from "hono";
import { labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import { VOCABULARIES } from "../../../shared/vocabularies.ts";
import type { Env } from "../../env.ts";
import { answerWith, pageOf } from "../../http/page.ts";
import { publicHeaders } from "../../http/publicHeaders.ts";
import { loadWorkbooks } from "../../later/later.ts";
import { FEED_WORDS } from "../formats/jsonFeed.ts";
import { PEOPLE_COLUMNS } from "../formats/peopleColumns.ts";
import type { WorkbookTable } from "../formats/workbookFile.ts";
import { envelopeOf, withLinks } from "../model/envelope.ts";
import { type FeedState, readState } from "../model/feedState.ts";
import { type FeedQuery, FILTERS, parametersOf } from "../model/filters.ts";
import { onlyKnown } from "../model/parameters.ts";
import { feedQueryIn, QUERY_PARAMETERS } from "../model/readQuery.ts";
import { type Asked, baseOf, changedSince } from "../model/serve.ts";
import { type FeedRow, pageRows, pageStatement } from "../queries/listItems.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const ROWS_AT_ONCE = 500;
/** People read no more; programs take /data.csv. */
const MOST_ROWS = 2000;

const WORDS = {
  filters: { id: "Penyaring", en: "Filters" },
  all: { id: "semua peluang", en: "all opportunities" },
  date: { id: "Data per", en: "Data as of" },
  address: { id: "Alamat", en: "Address" },
  cut: {
    id: `Hanya ${MOST_ROWS} baris pertama; semuanya di /data.csv`,
    en: `The first ${MOST_ROWS} rows; all of them at /data.csv`,
  },
} as const;

export const workbookRoutes = new Hono<{ Bindings: Env }>()
  .use("/data.xlsx", publicHeaders)
  .get("/data.xlsx", workbook);

async function workbook(c: Asked): Promise<Response> {
  const parameters = new URL(c.req.url).searchParams;
  onlyKnown(parameters, QUERY_PARAMETERS);
  const query = feedQueryIn(parameters);
  const { DB: db } = c.env;
  const after = (last: FeedRow | undefined, snapshot: number | "current") =>
    pageStatement(db, { snapshot, query, after: last, limit: ROWS_AT_ONCE, kept: "" });
  const { state, answers } = await readState(db, [after(undefined, "current")]);
  const rows = [...pageRows(answers[0])];
  while (rows.length > 0 && rows.length % ROWS_AT_ONCE === 0 && rows.length <= MOST_ROWS) {
    const more = pageRows(await after(rows.at(-1), state.position).all());
    if (more.length === 0) break;
    rows.push(...more);
  }
  const { workbookFile } = await loadWorkbooks();
  const headers = { "content-disposition": `attachment; filename="banjarmasin-${query.lang}.xlsx"` };
  const body = workbookFile(tableOf(state, query, rows, baseOf(c)));
  const draft = { body, type: TYPE, language: query.lang, headers, modified: changedSince(state) };
  return answerWith(c.req.raw, await pageOf(draft));
}

function tableOf(state: FeedState, query: FeedQuery, rows: readonly FeedRow[], base: string): WorkbookTable {
  const { lang } = query;
  const { generated_at, license, disclaimer } = envelopeOf(state.register, state.publishedAt);
  const address = `${base}/${lang}?${parametersOf(query)}`;
  const items = rows.slice(0, MOST_ROWS).map((row) => withLinks(row.payload, base));
  return {
    name: lang === "id" ? "Peluang" : "Opportunities",
    lines: [
      { text: FEED_WORDS.title[lang] },
      { text: `${WORDS.filters[lang]}: ${filtersOf(query) || WORDS.all[lang]}` },
      { text: `${WORDS.date[lang]}: ${generated_at?.slice(0, 10) ?? "-"}` },
      { text: `${WORDS.address[lang]}: ${address}`, link: address },
      { text: `${disclaimer[lang]} ${license}` },
      ...(rows.length > MOST_ROWS ? [{ text: WORDS.cut[lang] }] : []),
    ],
    headings: PEOPLE_COLUMNS.map((column) => column.heading[lang]),
    widths: PEOPLE_COLUMNS.map((column) => column.width),
    rows: items.map((item) =>
      PEOPLE_COLUMNS.map((column) => ({ text: column.text(item, lang), link: column.link?.(item, lang) ?? null })),
    ),
  };
}

/** The filters in words. */
function filtersOf({ filters, q, updatedSince, lang }: FeedQuery): string {
  const named = filters.map(({ name, values }) => {
    const title = FILTERS.find((one) => one.name === name)?.title[lang] ?? name;
    const list = VOCABULARIES.find((one) => one.name === name);
    return `${title}: ${values.map((value) => (list === undefined ? value : labelOf(list, value, lang))).join(", ")}`;
  });
  return [...named, ...(q === "" ? [] : [`“${q}”`]), ...(updatedSince === "" ? [] : [`≥ ${updatedSince}`])].join("; ");
}
