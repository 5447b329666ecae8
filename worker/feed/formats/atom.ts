// The feed as Atom 1.0 (RFC 4287), by language and filter, in pages (RFC 5005).

import type { Item } from "../../../shared/publish/item.ts";
import { shownText } from "../../../shared/publish/itemTexts.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { THEME } from "../../../shared/vocabularies/theme.ts";
import { labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import { envelopeOf, withLinks } from "../model/envelope.ts";
import { parametersOf } from "../model/filters.ts";
import type { Making } from "../model/serve.ts";
import type { FeedPage } from "../queries/readPage.ts";
import { titleOf } from "./cityNames.ts";
import { itemContent } from "./itemContent.ts";
import { xmlText } from "./xmlText.ts";

/** Before anything was published: a feed has to be dated. */
const NEVER = "1970-01-01T00:00:00Z";

/** One page of the feed. */
export function atom({ parameters, state, base }: Making, page: FeedPage) {
  const { lang } = page.query;
  const { generated_at, license, disclaimer } = envelopeOf(state.register, page.at);
  const next = page.cursorAfter(page.rows.length);
  const address = (cursor: string | null) => addressOf(base, page, cursor, parameters.get("limit"));
  const entries = page.rows.map((row) => entry(withLinks(row.payload, base), lang));
  const body = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>${xmlText(address(null))}</id>
<title>${xmlText(titleOf(state.register.city, lang))}</title>
<subtitle>${xmlText(disclaimer[lang])}</subtitle>
<updated>${generated_at ?? NEVER}</updated>
<author><name>${xmlText(state.register.city.government[lang])}</name><uri>${xmlText(`${base}/${lang}`)}</uri></author>
<rights>${xmlText(license)}</rights>
<link rel="self" type="application/atom+xml" href="${xmlText(address(null))}"/>
<link rel="alternate" type="text/html" href="${xmlText(`${base}/${lang}`)}"/>
${next === null ? "" : `<link rel="next" type="application/atom+xml" href="${xmlText(address(next))}"/>\n`}${entries.join("\n")}
</feed>
`;
  return { body, type: "application/atom+xml; charset=utf-8", language: lang };
}

function entry(item: Item, lang: Language): string {
  const title = shownText(item.title, lang);
  const summary = shownText(item.summary, lang);
  const categories = item.themes.map(
    (code) => `<category term="${xmlText(code)}" label="${xmlText(labelOf(THEME, code, lang))}"/>`,
  );
  return `<entry>
<id>${xmlText(item.links.self)}</id>
<title xml:lang="${title.language}">${xmlText(title.text)}</title>
<link rel="alternate" type="text/html" hreflang="${lang}" href="${xmlText(item.links[lang])}"/>
<published>${item.published_at}</published>
<updated>${item.modified_at}</updated>
<author><name>${xmlText(item.agency.name[lang])}</name></author>
${categories.join("")}
<summary xml:lang="${summary.language}">${xmlText(summary.text)}</summary>
<content type="html">${xmlText(itemContent(item, lang))}</content>
</entry>`;
}

function addressOf(base: string, page: FeedPage, cursor: string | null, limit: string | null): string {
  const parameters = parametersOf(page.query);
  parameters.set("lang", page.query.lang);
  if (limit !== null) parameters.set("limit", limit);
  if (cursor !== null) parameters.set("cursor", cursor);
  return `${base}/atom.xml?${parameters}`;
}
