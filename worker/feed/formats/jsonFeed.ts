// The feed as JSON Feed 1.1, by language and filter, in pages under 250 KB.

import type * as z from "zod";
import type { Item } from "../../../shared/publish/item.ts";
import { shownText } from "../../../shared/publish/itemTexts.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { THEME } from "../../../shared/vocabularies/theme.ts";
import { labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import { envelopeOf, withLinks } from "../model/envelope.ts";
import { parametersOf } from "../model/filters.ts";
import { jsonDraft, type Making } from "../model/serve.ts";
import type { FeedPage } from "../queries/readPage.ts";
import type { FEED_ANSWER } from "../shapes/jsonFeed.ts";
import { titleOf } from "./cityNames.ts";
import { itemContent } from "./itemContent.ts";

const PAGE_BYTES = 240_000;
const FEED_TYPE = "application/feed+json; charset=utf-8";
const VERSION = "https://jsonfeed.org/version/1.1";

/** One page of the feed. */
export function jsonFeed({ parameters, state, base }: Making, page: FeedPage) {
  const { lang } = page.query;
  const { disclaimer, ...envelope } = envelopeOf(state.register, page.at);
  const items = fitting(page.rows.map((row) => feedItem(withLinks(row.payload, base), lang)));
  const nextCursor = page.cursorAfter(items.length);
  const answer: z.infer<typeof FEED_ANSWER> = {
    version: VERSION,
    title: titleOf(state.register.city, lang),
    home_page_url: `${base}/${lang}`,
    feed_url: addressOf(base, page, undefined, parameters.get("limit")),
    description: disclaimer[lang],
    ...(nextCursor === null ? {} : { next_url: addressOf(base, page, nextCursor, parameters.get("limit")) }),
    icon: `${base}/assets/icon.svg`,
    authors: [{ name: state.register.city.government[lang], url: `${base}/${lang}` }],
    language: lang,
    items,
    _kembar: { about: `${base}/docs`, ...envelope, disclaimer, total: page.total },
  };
  return jsonDraft(answer, FEED_TYPE);
}

/** The address of this feed; every page of it names the first one as `feed_url`. */
function addressOf(base: string, page: FeedPage, cursor: string | undefined, limit: string | null): string {
  const parameters = parametersOf(page.query);
  parameters.set("lang", page.query.lang);
  if (limit !== null) parameters.set("limit", limit);
  if (cursor !== undefined) parameters.set("cursor", cursor);
  return `${base}/feed.json?${parameters}`;
}

function feedItem(item: Item, lang: Language) {
  const title = shownText(item.title, lang);
  const {
    title: _title,
    summary: _summary,
    needs: _needs,
    activities: _activities,
    outcomes: _outcomes,
    ...facts
  } = item;
  return {
    id: item.id,
    url: item.links[lang],
    ...(item.evidence_url === null ? {} : { external_url: item.evidence_url }),
    title: title.text,
    content_html: itemContent(item, lang),
    summary: shownText(item.summary, lang).text,
    date_published: item.published_at,
    date_modified: item.modified_at,
    authors: [{ name: item.agency.name[lang] }],
    tags: item.themes.map((code) => labelOf(THEME, code, lang)),
    language: title.language,
    _kembar: facts,
  };
}

/** The first items that fit on a page; at least one. */
function fitting<T>(items: readonly T[]): readonly T[] {
  let bytes = 0;
  const upTo = items.findIndex((item, at) => {
    bytes += new TextEncoder().encode(JSON.stringify(item)).length;
    return bytes > PAGE_BYTES && at > 0;
  });
  return upTo < 0 ? items : items.slice(0, upTo);
}
