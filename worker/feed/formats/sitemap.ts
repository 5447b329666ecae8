// /sitemap.xml and /robots.txt: what search engines may read, with both languages of every page.

import * as z from "zod";
import type { Language } from "../../../shared/text/bilingual.ts";
import { wholeSeconds } from "../../../shared/text/wholeSeconds.ts";
import { ALTERNATES } from "../../http/alternates.ts";
import { rowsOf } from "../../store/fields.ts";
import { STAMP } from "../model/feedState.ts";
import { rowsIn } from "../model/question.ts";
import { type Asking, type Making, planOf } from "../model/serve.ts";
import { showsCoverage } from "../queries/coverage.ts";

const LISTED = z.object({ id: z.string(), at: z.string() });
const listedRows = rowsOf(LISTED);
type Listed = z.output<typeof LISTED>;

/** Half of what one sitemap may hold (50,000), since every item has two pages. */
const ITEMS = 20_000;

/** Paths of the pages that always exist, without their language. */
const STANDING_PAGES = ["", "/city", "/how-to-partner", "/agencies", "/agreements", "/rules", "/about"] as const;

const LANGUAGES: readonly Language[] = ["id", "en"];

/** The sitemap of the newest items and the standing pages. */
export function sitemap({ db, kept }: Asking) {
  const sql = `
    SELECT p.id, p.at FROM listed AS l JOIN published AS p ON p.since = l.since
    WHERE l.until IS NULL AND l.lapsed = 0 ORDER BY l.since DESC LIMIT IIF(${STAMP} = ?, 0, ?)`;
  const items = {
    statements: [db.prepare(sql).bind(kept, ITEMS)],
    answer: ([found]: readonly D1Result[]) => rowsIn(found, listedRows),
  };
  return planOf(items, ({ base, state }, listed) => sitemapOf(base, listed, showsCoverage(state)));
}

function sitemapOf(base: string, listed: readonly Listed[], withCoverage: boolean) {
  const standing = [...STANDING_PAGES, ...(withCoverage ? ["/coverage"] : [])];
  const entries = [
    ...standing.flatMap((path) => LANGUAGES.map((lang) => entry(base, lang, path, undefined))),
    ...listed.flatMap(({ id, at }) => LANGUAGES.map((lang) => entry(base, lang, `/opportunities/${id}`, at))),
  ];
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join("\n")}
</urlset>
`;
  return { body, type: "application/xml; charset=utf-8" };
}

/** Everything may be read; the sitemap says what there is. */
export function robots({ base }: Making) {
  return { body: `User-agent: *\nAllow: /\nSitemap: ${base}/sitemap.xml\n`, type: "text/plain; charset=utf-8" };
}

function entry(base: string, language: Language, path: string, modified: string | undefined): string {
  const alternates = ALTERNATES.map(
    ([name, one]) => `<xhtml:link rel="alternate" hreflang="${name}" href="${xml(`${base}/${one}${path}`)}"/>`,
  );
  const time = modified === undefined ? "" : `<lastmod>${xml(wholeSeconds(modified))}</lastmod>`;
  return `<url><loc>${xml(`${base}/${language}${path}`)}</loc>${time}${alternates.join("")}</url>`;
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
