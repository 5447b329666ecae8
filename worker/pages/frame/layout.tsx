// The frame of every page: head, navigation, disclaimer, foot.

import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { City } from "../../../shared/city/cityRecord.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { DISCLAIMER } from "../../../shared/texts/disclaimer.ts";
import { THEME } from "../../../shared/vocabularies/theme.ts";
import { labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import { ALTERNATES } from "../../http/alternates.ts";
import { assetAddress } from "../assets/assets.ts";
import { COMMON } from "../words/common.ts";
import { longTime } from "./format.ts";
import { useCity, useSay } from "./say.ts";

/** What every page says of the city's list. */
export interface Site {
  readonly city: City;
  /** The licence's address, or its words. */
  readonly license: string;
  /** When what is public last changed; null before anything was. */
  readonly publishedAt: string | null;
  readonly showsCoverage: boolean;
}

/** What a page says of itself. `path` is its address without the language; `site` is absent where D1 cannot be asked. */
export interface Frame {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly base: string;
  readonly site: Site | undefined;
  /** The page exists once, at its path alone, not in each language. */
  readonly single?: boolean;
  /** schema.org description of the page. */
  readonly linked?: Readonly<Record<string, unknown>>;
  /** The theme whose picture stands for the page; absent where it is the city's own. */
  readonly picture?: string;
  /** What the page's own feed asks; absent where the page has none but everybody's. */
  readonly feed?: URLSearchParams;
  /** Not for search engines: a filtered list, a problem. */
  readonly hidden?: boolean;
}

/** A whole page as HTML. */
export function Layout({ frame, children }: { readonly frame: Frame; readonly children: Child }) {
  const { language, title } = frame;
  const site = useCity().site[language];
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title === site ? site : `${title} · ${site}`}</title>
          <Meta frame={frame} />
        </head>
        <body>
          <a class="skip" href="#content">
            {COMMON.skip[language]}
          </a>
          <Header frame={frame} />
          <main id="content">{children}</main>
          <Footer frame={frame} />
        </body>
      </html>
    </>
  );
}

function Meta({ frame }: { readonly frame: Frame }) {
  const { language, title, description, path, base, linked, hidden, single, picture = "CITY" } = frame;
  const city = useCity();
  const feed = new URLSearchParams(frame.feed);
  feed.set("lang", language);
  const canonical = single === true ? `${base}${path}` : `${base}/${language}${path}`;
  return (
    <>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#0b5560" />
      {hidden === true ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={canonical} />}
      {single === true
        ? null
        : ALTERNATES.map(([name, one]) => <link rel="alternate" hreflang={name} href={`${base}/${one}${path}`} />)}
      <link
        rel="alternate"
        type="application/atom+xml"
        title={`${city.site[language]} (Atom)`}
        href={`/atom.xml?${feed}`}
      />
      <link
        rel="alternate"
        type="application/feed+json"
        title={COMMON.subscribe[language]}
        href={`/feed.json?${feed}`}
      />
      <link rel="icon" href={assetAddress("icon.svg")} type="image/svg+xml" />
      <link rel="stylesheet" href={assetAddress("kembar.css")} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:url" content={canonical} />
      <meta property="og:image" content={base + assetAddress(`${picture}.png`)} />
      <meta property="og:image:width" content="600" />
      <meta property="og:image:height" content="315" />
      <meta
        property="og:image:alt"
        content={picture === "CITY" ? (city.motto ?? city.site)[language] : labelOf(THEME, picture, language)}
      />
      <meta name="twitter:card" content="summary_large_image" />
      <meta property="og:site_name" content={city.site[language]} />
      {linked === undefined ? null : <script type="application/ld+json">{raw(safeJson(linked))}</script>}
    </>
  );
}

/** JSON that cannot end the element in which it stands. */
function safeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

function Header({ frame }: { readonly frame: Frame }) {
  const { language, path, site, single } = frame;
  const [city, say] = [useCity(), useSay(language)];
  const other: Language = language === "id" ? "en" : "id";
  const places = [
    { path: "", words: COMMON.opportunities },
    { path: "/city", words: COMMON.city },
    { path: "/how-to-partner", words: COMMON.partner },
    { path: "/agencies", words: COMMON.agencies },
    ...(site?.showsCoverage === true ? [{ path: "/coverage", words: COMMON.coverage }] : []),
    { path: "/about", words: COMMON.about },
  ];
  return (
    <header class={city.scene === "plain" ? "top plain" : "top"}>
      <div class="wrap top-row">
        <a class="mark" href={`/${language}`}>
          <img src={assetAddress("icon.svg")} alt="" width="40" height="40" />
          <span>
            <strong>{city.site[language]}</strong>
            {city.motto === undefined ? null : <small>{city.motto[language]}</small>}
          </span>
        </a>
        <nav aria-label={COMMON.menu[language]}>
          <ul>
            {places.map((place) => (
              <li>
                <a href={`/${language}${place.path}`} aria-current={isCurrent(place.path, path) ? "page" : undefined}>
                  {say(place.words)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <a class="language" href={single === true ? `/${other}` : `/${other}${path}`} hreflang={other} lang={other}>
          {COMMON.other[language]}
        </a>
      </div>
    </header>
  );
}

function isCurrent(place: string, path: string): boolean {
  return place === path || (place === "" && path.startsWith("/opportunities"));
}

function Footer({ frame: { language, site } }: { readonly frame: Frame }) {
  const { government, province, zone } = useCity();
  const links = [
    { href: `/feed.json?lang=${language}`, words: COMMON.subscribe },
    { href: `/data.xlsx?lang=${language}`, words: COMMON.workbook },
    { href: `/data.csv?lang=${language}`, words: COMMON.table },
    { href: "/docs", words: COMMON.docs },
    { href: "/catalog.jsonld", words: COMMON.catalog },
    { href: `/${language}/agreements`, words: COMMON.agreements },
    { href: `/${language}/rules`, words: COMMON.rules },
    { href: `/${language}/agencies`, words: COMMON.freshness },
    { href: `/${language}/interest`, words: COMMON.interest },
  ];
  return (
    <footer>
      <div class="wrap">
        <p class="disclaimer">
          <strong>{COMMON.important[language]}.</strong> {DISCLAIMER[language]}
        </p>
        <div class="foot">
          <p>
            <strong>{government[language]}</strong>
            <br />
            {province === undefined ? "Indonesia" : `${province[language]}, Indonesia`}
          </p>
          <ul>
            {links.map(({ href, words }) => (
              <li>
                <a href={href}>{words[language]}</a>
              </li>
            ))}
          </ul>
          <p class="small">
            {site === undefined ? null : (
              <>
                {COMMON.license[language]}: <License text={site.license} />
                <br />
              </>
            )}
            {site?.publishedAt ? `${COMMON.updated[language]} ${longTime(site.publishedAt, language, zone)}` : null}
          </p>
        </div>
      </div>
    </footer>
  );
}

function License({ text }: { readonly text: string }) {
  if (!/^https?:\/\//.test(text)) return <>{text}</>;
  const name = /creativecommons\.org\/licenses\/([\w-]+)\/([\d.]+)/.exec(text);
  return (
    <a href={text} rel="license noopener">
      {name === null ? text : `CC ${name[1]?.toUpperCase()} ${name[2]}`}
    </a>
  );
}
