// One opportunity in a list.

import { COUNTRY } from "../../../shared/countries/findCountries.ts";
import type { Item } from "../../../shared/publish/item.ts";
import { shownText } from "../../../shared/publish/itemTexts.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { capital } from "../../../shared/text/capital.ts";
import { excerpt } from "../../../shared/text/excerpt.ts";
import { withoutExplanation } from "../../../shared/text/fold.ts";
import { AVAILABILITY } from "../../../shared/vocabularies/availability.ts";
import { READINESS } from "../../../shared/vocabularies/readiness.ts";
import { THEME } from "../../../shared/vocabularies/theme.ts";
import { labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import { ThemePicture } from "../frame/themePicture.tsx";
import { COMMON } from "../words/common.ts";

const EXCERPT = 170;
const COUNTRIES = 3;

interface Card {
  readonly item: Item;
  readonly language: Language;
  /** The themes that were asked for: the card shows which of them it has. */
  readonly themes: readonly string[];
}

/** A card with the name as its link. Indonesian texts on an English page say that they are. */
export function ItemCard({ item, language, themes }: Card) {
  const theme = item.themes.find((code) => themes.includes(code)) ?? item.themes[0] ?? "";
  const title = shownText(item.title, language);
  const summary = shownText(item.summary, language);
  const countries = item.partner.countries.slice(0, COUNTRIES).map((code) => labelOf(COUNTRY, code, language));
  const more = item.partner.countries.length - countries.length;
  return (
    <li class="card">
      <ThemePicture code={theme} />
      <p class="card-theme">{labelOf(THEME, theme, language)}</p>
      <h3 lang={title.language === language ? undefined : title.language}>
        <a href={`/${language}/opportunities/${item.id}`}>{plainTitle(title.text)}</a>
      </h3>
      <p class="card-text" lang={summary.language === language ? undefined : summary.language}>
        {excerpt(summary.text, EXCERPT)}
      </p>
      <p class="card-who">
        {item.agency.name[language]}
        {countries.length === 0 ? null : ` · ${countries.join(", ")}${more > 0 ? ` +${more}` : ""}`}
      </p>
      <ul class="tags">
        <li class={`tag ${item.availability}`}>{labelOf(AVAILABILITY, item.availability, language)}</li>
        <li class="tag readiness">{withoutExplanation(labelOf(READINESS, item.readiness, language))}</li>
        {item.listing === "lapsed" ? <li class="tag quiet">{COMMON.lapsed[language]}</li> : null}
        {item.example ? <li class="tag quiet">{COMMON.example[language]}</li> : null}
        {title.language === language ? null : <li class="tag quiet">{COMMON.untranslated[language]}</li>}
      </ul>
    </li>
  );
}

/** A title without the word that marks an example; the mark stands beside it. */
export function plainTitle(title: string): string {
  return capital(title.replace(/^(contoh|example)\s*[:–-]\s*/i, ""));
}
