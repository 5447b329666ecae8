// Search and filters of the list: links and one form, working without any script.

import { NO_PROGRAMME } from "../../../shared/parse/lists.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { withoutExplanation } from "../../../shared/text/fold.ts";
import { type Bilingual, labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import { FILTERS, type FilterName } from "../../feed/model/filters.ts";
import type { PublicRegister } from "../../feed/model/publicRegister.ts";
import type { FacetCounts } from "../../feed/queries/facetCounts.ts";
import { wholeNumber } from "../frame/format.ts";
import { ANY_SCOPE, type ListQuestion, listAddress, unfilteredAddress } from "../parts/listQuestion.ts";
import { LIST } from "../words/list.ts";

/** The filters that the form offers as drop-downs, in this order; themes are links above it. */
const CHOICES = ["scope", "country", "object", "readiness", "availability", "agency"] as const satisfies FilterName[];

/** The filters whose values are counted for the page. */
export const COUNTED: readonly FilterName[] = ["theme", ...CHOICES];

export interface FilterView {
  readonly question: ListQuestion;
  readonly counts: FacetCounts;
  readonly register: PublicRegister;
}

/** The words of a value of a filter. */
export function wordsOf(name: FilterName, value: string, register: PublicRegister, language: Language): string {
  const list = FILTERS.find((one) => one.name === name)?.list;
  if (list !== undefined) return withoutExplanation(labelOf(list, value, language));
  if (name === "programme" && value === NO_PROGRAMME.code) return NO_PROGRAMME[language];
  const named = name === "agency" ? register.agencies : register.programmes;
  return named.find((one) => one.code === value)?.name[language] ?? value;
}

/** The search box of the head of the page; it keeps the filters. */
export function SearchForm({ question: { query, language, asked } }: { readonly question: ListQuestion }) {
  const kept = [...asked].filter(([name]) => name !== "q");
  return (
    <search class="search">
      <form action={`/${language}`} method="get">
        <label for="q">{LIST.search[language]}</label>
        <div class="search-row">
          <input
            id="q"
            name="q"
            type="search"
            value={query.q}
            maxlength={200}
            placeholder={LIST.searchHint[language]}
          />
          {kept.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <button type="submit">{LIST.submit[language]}</button>
        </div>
      </form>
    </search>
  );
}

/** Themes as links with counts. */
export function ThemeLinks({ question, counts, register }: FilterView) {
  const { language, query } = question;
  const chosen = query.filters.find((one) => one.name === "theme")?.values ?? [];
  const found = [...(counts.get("theme") ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return (
    <nav class="themes" aria-label={LIST.byTheme[language]}>
      <ul>
        <li>
          <a
            class="chip"
            href={listAddress(question, "theme", [])}
            aria-current={chosen.length === 0 ? "true" : undefined}
          >
            {LIST.allThemes[language]}
          </a>
        </li>
        {found.map(([value, count]) => (
          <li>
            <a
              class="chip"
              href={listAddress(question, "theme", [value])}
              aria-current={chosen.includes(value) ? "true" : undefined}
            >
              {wordsOf("theme", value, register, language)} <span class="count">{wholeNumber(count, language)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The drop-downs with counts. */
export function FilterForm(view: FilterView) {
  const { question } = view;
  const { language, asked } = question;
  const offered: readonly string[] = CHOICES;
  const kept = [...asked].filter(([name]) => !offered.includes(name));
  return (
    <form class="filters" action={`/${language}`} method="get" aria-label={LIST.filters[language]}>
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {CHOICES.map((name) => (
        <Choice name={name} view={view} />
      ))}
      <button type="submit">{LIST.apply[language]}</button>
    </form>
  );
}

function Choice({
  name,
  view: { question, counts, register },
}: {
  readonly name: FilterName;
  readonly view: FilterView;
}) {
  const { language, query } = question;
  const chosen = query.filters.find((one) => one.name === name)?.values[0];
  const found = [...(counts.get(name) ?? [])].map(([value, count]) => ({
    value,
    text: `${wordsOf(name, value, register, language)} (${wholeNumber(count, language)})`,
  }));
  const missing = chosen !== undefined && !found.some((one) => one.value === chosen);
  const options = missing ? [...found, { value: chosen, text: wordsOf(name, chosen, register, language) }] : found;
  return (
    <p>
      <label for={`f-${name}`}>{titleOf(name)[language]}</label>
      <select id={`f-${name}`} name={name}>
        <option value={name === "scope" ? ANY_SCOPE : ""}>{LIST.any[language]}</option>
        {options
          .sort((a, b) => a.text.localeCompare(b.text, language))
          .map(({ value, text }) => (
            <option value={value} selected={value === chosen}>
              {text}
            </option>
          ))}
      </select>
    </p>
  );
}

/** Short enough to stand above a drop-down, and plain to who does not know the law. */
const SHORT_TITLES: Partial<Record<FilterName, Bilingual>> = { object: LIST.object, scope: LIST.scope };

function titleOf(name: FilterName): Bilingual {
  return SHORT_TITLES[name] ?? FILTERS.find((one) => one.name === name)?.title ?? { id: name, en: name };
}

/** The values without one of them; without its last one a scope is every scope, also where one is usual. */
function without(name: FilterName, values: readonly string[], value: string): readonly string[] {
  const left = values.filter((one) => one !== value);
  return name === "scope" && left.length === 0 ? [ANY_SCOPE] : left;
}

/** What narrows the list now, the usual scope too, each to be taken away by a link. */
export function ActiveFilters({ question, register }: Omit<FilterView, "counts">) {
  const { query, language } = question;
  const { filters } = query;
  if (filters.length === 0 && query.q === "" && query.updatedSince === "") return null;
  const tags = filters.flatMap(({ name, values }) =>
    values.map((value) => ({
      text: wordsOf(name, value, register, language),
      href: listAddress(question, name, without(name, values, value)),
    })),
  );
  if (query.q !== "") tags.push({ text: `“${query.q}”`, href: listAddress(question, "q", []) });
  return (
    <div class="active">
      <h2 class="visually-hidden">{LIST.active[language]}</h2>
      <ul>
        {tags.map(({ text, href }) => (
          <li>
            <a class="chip on" href={href}>
              <span class="visually-hidden">{LIST.remove[language]}: </span>
              {text} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {filters.length === 0 ? null : (
          <li>
            <a href={unfilteredAddress(question)}>{LIST.clear[language]}</a>
          </li>
        )}
      </ul>
    </div>
  );
}
