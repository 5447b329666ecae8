// /id and /en: the list of opportunities with search, filters and counts.

import { COUNTRY } from "../../../shared/countries/findCountries.ts";
import type { Item } from "../../../shared/publish/item.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { capital } from "../../../shared/text/capital.ts";
import { envelopeOf, withLinks } from "../../feed/model/envelope.ts";
import { parametersOf } from "../../feed/model/filters.ts";
import { both } from "../../feed/model/question.ts";
import { type Asking, type Making, planOf } from "../../feed/model/serve.ts";
import { type FacetCounts, facetQuestion } from "../../feed/queries/facetCounts.ts";
import { type Instead, insteadQuestion } from "../../feed/queries/instead.ts";
import { lapsedQuestion } from "../../feed/queries/lapsed.ts";
import { type FeedPage, pageQuestion } from "../../feed/queries/readPage.ts";
import { FIRST_LOOSE_TIER } from "../../feed/queries/searchWords.ts";
import { wholeNumber } from "../frame/format.ts";
import { pageDraft } from "../frame/pageDraft.tsx";
import { PageHead } from "../frame/pageHead.tsx";
import { Jukung, River } from "../frame/riverScene.tsx";
import { sayOf, useSay } from "../frame/say.ts";
import { frameFor } from "../parts/frameFor.ts";
import { ItemCard } from "../parts/itemCard.tsx";
import {
  ANY_SCOPE,
  addressOf,
  type ListQuestion,
  listQuestion,
  tableAddress,
  workbookAddress,
} from "../parts/listQuestion.ts";
import { shortlistAddress } from "../parts/shortlist.ts";
import { COMMON } from "../words/common.ts";
import { LIST } from "../words/list.ts";
import { OtherScopes, OtherThemes, OtherWords } from "./elsewhere.tsx";
import { ActiveFilters, COUNTED, FilterForm, type FilterView, SearchForm, ThemeLinks } from "./filterForm.tsx";
import { LapsedNote } from "./lapsedNote.tsx";
import { LooseNote } from "./looseResults.tsx";
import type { Subject } from "./subject.ts";

const ON_A_PAGE = 18;
/** So few more are shown at once: nobody turns a page for them. */
const AT_MOST = 24;

/** The page of the list that an address asks for; with a subject, of what there is for it. */
export function listPage(asking: Asking, language: Language, subject?: Subject) {
  const question = listQuestion(withSubject(asking.parameters, subject), language);
  const cursor = asking.parameters.get("cursor");
  const found = both(
    pageQuestion({ ...asking, parameters: pageParameters(question, cursor) }, AT_MOST),
    both(
      facetQuestion(asking, question.query, COUNTED),
      both(insteadQuestion(asking, question.query), lapsedQuestion(asking)),
    ),
  );
  return planOf(found, (making, [page, [counts, [instead, lapsed]]]) =>
    pageOf(making, { question, subject }, { page, counts, instead, lapsed }),
  );
}

/** A list with a subject shows every scope. */
function withSubject(given: URLSearchParams, subject: Subject | undefined): URLSearchParams {
  if (subject === undefined) return given;
  const parameters = new URLSearchParams(given);
  parameters.set(subject.filter, subject.code);
  if (!parameters.has("scope")) parameters.set("scope", ANY_SCOPE);
  return parameters;
}

interface Asked {
  readonly question: ListQuestion;
  readonly subject: Subject | undefined;
}

interface Found {
  readonly page: FeedPage;
  readonly counts: FacetCounts;
  readonly instead: Instead;
  readonly lapsed: number;
}

function pageOf(making: Making, { question, subject }: Asked, { page, counts, instead, lapsed }: Found) {
  const { state, base, parameters } = making;
  const { language } = question;
  const cursor = parameters.get("cursor");
  const count = page.cursorAfter(page.rows.length) === null ? page.rows.length : ON_A_PAGE;
  const items = page.rows.slice(0, count).map((row) => withLinks(row.payload, base));
  const view = { question, counts, register: state.register };
  const say = sayOf(making.state.register.city, language);
  const title = capital(say(subject?.title ?? LIST.title));
  const lead = say(LIST.lead);
  const plain = question.asked.size === 0 && cursor === null;
  const frame = frameFor(making, {
    language,
    title,
    description: lead,
    path: subject?.path ?? "",
    ...(subject?.filter === "theme" ? { picture: subject.code } : {}),
    hidden: !plain && subject === undefined,
    feed: parametersOf(question.query),
    ...(plain ? { linked: linkedData(making, items, language) } : {}),
  });
  return pageDraft(
    frame,
    <>
      {subject === undefined ? (
        <Hero view={view} />
      ) : (
        <PageHead title={title} lead={lead} picture={subject.filter === "theme" ? subject.code : "CITY"} />
      )}
      <div class="wrap">
        <details class="fold">
          <summary>{LIST.narrow[language]}</summary>
          <ThemeLinks {...view} />
          <FilterForm {...view} />
        </details>
        <ActiveFilters {...view} />
        {items.length === 0 ? (
          <Nothing view={view} instead={instead} />
        ) : (
          <Results page={page} items={items} view={view} first={cursor === null} />
        )}
        <LapsedNote question={question} count={lapsed} />
        <p class="printed-address">
          {base}
          {subject === undefined ? addressOf(language, question.asked) : `/${language}${subject.path}`}
        </p>
      </div>
    </>,
  );
}

function pageParameters({ query, asked }: ListQuestion, cursor: string | null): URLSearchParams {
  if (cursor !== null) return new URLSearchParams({ cursor, lang: query.lang });
  const parameters = new URLSearchParams(asked);
  parameters.delete("scope");
  for (const { name, values } of query.filters)
    if (name === "scope") for (const one of values) parameters.append(name, one);
  parameters.set("lang", query.lang);
  return parameters;
}

function Hero({ view: { question, counts } }: { readonly view: FilterView }) {
  const { language } = question;
  const say = useSay(language);
  const open = counts.get("availability")?.get("open") ?? 0;
  const figures = [
    { count: open, one: LIST.forPartners, many: LIST.forPartners },
    { count: counts.get("agency")?.size ?? 0, one: LIST.agencyCount, many: LIST.agenciesCount },
    { count: counts.get("country")?.size ?? 0, one: LIST.country, many: LIST.countries },
  ].filter(({ count }) => count > 0);
  return (
    <section class="hero">
      <div class="wrap">
        <h1>{capital(say(LIST.title))}</h1>
        <p class="lead">{say(LIST.lead)}</p>
        <SearchForm question={question} />
        <ul class="figures">
          {figures.map(({ count, one, many }) => (
            <li>
              <strong>{wholeNumber(count, language)}</strong> {(count === 1 ? one : many)[language]}
            </li>
          ))}
        </ul>
      </div>
      <Jukung />
      <River />
    </section>
  );
}

interface ResultsView {
  readonly page: FeedPage;
  readonly items: readonly Item[];
  readonly view: FilterView;
  readonly first: boolean;
}

function Results({ page, items, view, first }: ResultsView) {
  const { question } = view;
  const { language, asked } = question;
  const themes = question.query.filters.flatMap(({ name, values }) => (name === "theme" ? values : []));
  const next = page.cursorAfter(items.length);
  const typed = page.rows.slice(0, items.length).filter((row) => row.tier < FIRST_LOOSE_TIER).length;
  const words = page.total === 1 ? LIST.one : LIST.many;
  const further = new URLSearchParams(asked);
  if (next !== null) further.set("cursor", next);
  return (
    <section class="results" aria-labelledby="results">
      <div class="results-head">
        <h2 id="results">
          {wholeNumber(page.total, language)} {words[language]}
        </h2>
        <p class="take">
          <a href={workbookAddress(question)}>{LIST.workbook[language]}</a> ·{" "}
          <a href={tableAddress(question)}>{LIST.table[language]}</a> ·{" "}
          <a href={shortlistAddress(language, items)}>{LIST.booklet[language]}</a> ·{" "}
          <a href={`/feed.json?${feedParameters(question)}`}>{LIST.ownFeed[language]}</a>
        </p>
      </div>
      <OtherScopes {...view} />
      <Cards items={items.slice(0, typed)} language={language} themes={themes} />
      {typed === items.length ? null : <LooseNote q={question.query.q} language={language} />}
      <Cards items={items.slice(typed)} language={language} themes={themes} />
      <p class="pager">
        {first ? null : <a href={addressOf(language, asked)}>{LIST.first[language]}</a>}
        {next === null ? null : (
          <a class="button" rel="next" href={addressOf(language, further)}>
            {LIST.next[language]}
          </a>
        )}
      </p>
    </section>
  );
}

function feedParameters({ query, language }: ListQuestion): URLSearchParams {
  const parameters = parametersOf(query);
  parameters.set("lang", language);
  return parameters;
}

interface CardsView {
  readonly items: readonly Item[];
  readonly language: Language;
  readonly themes: readonly string[];
}

function Cards({ items, language, themes }: CardsView) {
  if (items.length === 0) return null;
  return (
    <ul class="cards">
      {items.map((item) => (
        <ItemCard item={item} language={language} themes={themes} />
      ))}
    </ul>
  );
}

function Nothing({ view, instead }: { readonly view: FilterView; readonly instead: Instead }) {
  const { language, asked } = view.question;
  const filtered = asked.size > 0;
  const say = useSay(language);
  return (
    <section class="nothing">
      <h2>{filtered ? LIST.none[language] : LIST.nothingYet[language]}</h2>
      <p>{filtered ? LIST.noneHint[language] : say(LIST.nothingYetHint)}</p>
      <OtherScopes {...view} />
      <OtherWords question={view.question} instead={instead} />
      <OtherThemes {...view} themes={instead.themes} />
      {filtered ? (
        <p>
          <a class="button" href={`/${language}?scope=ANY`}>
            {COMMON.homeBack[language]}
          </a>
        </p>
      ) : null}
    </section>
  );
}

/** The list as a dataset that search engines know. */
function linkedData(making: Making, items: readonly Item[], language: Language) {
  const { state, base } = making;
  const { city } = state.register;
  const say = sayOf(making.state.register.city, language);
  const { license, disclaimer, generated_at } = envelopeOf(state.register, state.publishedAt);
  const countries = new Set(items.flatMap((item) => item.partner.countries));
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: capital(say(LIST.title)),
    description: `${say(LIST.lead)} ${disclaimer[language]}`,
    url: `${base}/${language}`,
    inLanguage: ["id", "en"],
    license,
    ...(generated_at === null ? {} : { dateModified: generated_at }),
    isAccessibleForFree: true,
    keywords: [...countries].map((code) => COUNTRY.entries.find((one) => one.code === code)?.[language] ?? code),
    spatialCoverage: {
      "@type": city.words.place,
      name: city.short[language],
      address: { "@type": "PostalAddress", addressCountry: "ID" },
    },
    creator: { "@type": "GovernmentOrganization", name: city.government[language], url: base },
    distribution: [
      { "@type": "DataDownload", encodingFormat: "application/json", contentUrl: `${base}/v1/opportunities` },
      { "@type": "DataDownload", encodingFormat: "application/feed+json", contentUrl: `${base}/feed.json` },
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: `${base}/data.csv` },
    ],
  };
}
