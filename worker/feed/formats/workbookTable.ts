// What the filters find as a table for people, in the language asked for.

import { dayIn } from "../../../shared/city/zones.ts";
import { labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import { VOCABULARIES } from "../../../shared/vocabularies.ts";
import { envelopeOf, withLinks } from "../model/envelope.ts";
import type { FeedState } from "../model/feedState.ts";
import { type FeedQuery, FILTERS, parametersOf } from "../model/filters.ts";
import type { FeedRow } from "../queries/listItems.ts";
import { titleOf } from "./cityNames.ts";
import { PEOPLE_COLUMNS } from "./peopleColumns.ts";
import type { WorkbookTable } from "./workbookFile.ts";

/** People read no more; programs take /data.csv. */
export const MOST_ROWS = 2000;

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

/** Lines that say what it is, headings, and a row for each of the first items. */
export function workbookTable(
  state: FeedState,
  query: FeedQuery,
  rows: readonly FeedRow[],
  base: string,
): WorkbookTable {
  const { lang } = query;
  const { generated_at, license, disclaimer } = envelopeOf(state.register, state.publishedAt);
  const address = `${base}/${lang}?${parametersOf(query)}`;
  const items = rows.slice(0, MOST_ROWS).map((row) => withLinks(row.payload, base));
  return {
    name: lang === "id" ? "Peluang" : "Opportunities",
    lines: [
      { text: titleOf(state.register.city, lang) },
      { text: `${WORDS.filters[lang]}: ${filtersOf(query) || WORDS.all[lang]}` },
      { text: `${WORDS.date[lang]}: ${generated_at === null ? "-" : dayIn(state.register.city.zone, generated_at)}` },
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
