// The columns of the workbook that people take along: what a partner reads of an item, in words of the asked language.

import { COUNTRY } from "../../../shared/countries/findCountries.ts";
import type { Item, PublicText } from "../../../shared/publish/item.ts";
import { HEADINGS, shownText } from "../../../shared/publish/itemTexts.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { withoutExplanation } from "../../../shared/text/fold.ts";
import { AVAILABILITY } from "../../../shared/vocabularies/availability.ts";
import { OBJECT } from "../../../shared/vocabularies/object.ts";
import { PARTNER_KIND } from "../../../shared/vocabularies/partnerKind.ts";
import { READINESS } from "../../../shared/vocabularies/readiness.ts";
import { SCOPE } from "../../../shared/vocabularies/scope.ts";
import { THEME } from "../../../shared/vocabularies/theme.ts";
import { type Bilingual, labelOf, type Vocabulary } from "../../../shared/vocabularies/vocabulary.ts";

/** `width` in letters; `link` where the cell leads somewhere. */
export interface PeopleColumn {
  readonly heading: Bilingual;
  readonly width: number;
  readonly text: (item: Item, language: Language) => string;
  readonly link?: (item: Item, language: Language) => string | null;
}

const MIDDLE = 26;
const WIDE = 48;

const text = (heading: Bilingual, of: (item: Item) => PublicText | null, width = WIDE): PeopleColumn => ({
  heading,
  width,
  text: (item, language) => {
    const found = of(item);
    return found === null ? "" : shownText(found, language).text;
  },
});

const codes = (heading: Bilingual, list: Vocabulary, of: (item: Item) => readonly (string | null)[]): PeopleColumn => ({
  heading,
  width: MIDDLE,
  text: (item, language) =>
    of(item)
      .flatMap((code) => (code === null ? [] : [withoutExplanation(labelOf(list, code, language))]))
      .join("; "),
});

/** The columns, in the order of reading. */
export const PEOPLE_COLUMNS: readonly PeopleColumn[] = [
  {
    ...text({ id: "Peluang", en: "Opportunity" }, (item) => item.title),
    link: (item, language) => item.links[language],
  },
  text(HEADINGS.summary, (item) => item.summary),
  text(HEADINGS.partner, (item) => item.benefit.partner),
  text(HEADINGS.needs, (item) => item.needs),
  text(HEADINGS.activities, (item) => item.activities),
  text(HEADINGS.outcomes, (item) => item.outcomes),
  text(HEADINGS.city, (item) => item.benefit.city),
  codes(THEME.title, THEME, (item) => item.themes),
  codes(OBJECT.title, OBJECT, (item) => [item.object]),
  codes(SCOPE.title, SCOPE, (item) => [item.scope]),
  codes(COUNTRY.title, COUNTRY, (item) => item.partner.countries),
  codes(PARTNER_KIND.title, PARTNER_KIND, (item) => [item.partner.kind]),
  codes(READINESS.title, READINESS, (item) => [item.readiness]),
  codes(AVAILABILITY.title, AVAILABILITY, (item) => [item.availability]),
  { heading: { id: "Perangkat daerah", en: "Agency" }, width: MIDDLE, text: (item, one) => item.agency.name[one] },
  {
    heading: { id: "Bukti pelaksanaan", en: "See it in practice" },
    width: MIDDLE,
    text: (item) => item.evidence_url ?? "",
    link: (item) => item.evidence_url,
  },
  { heading: { id: "Surel", en: "E-mail" }, width: MIDDLE, text: (item) => item.contact.email },
  {
    heading: { id: "Terakhir dinyatakan berlaku", en: "Last confirmed" },
    width: 14,
    text: (item) => item.confirmed_at ?? "",
  },
  { heading: { id: "Kode", en: "Reference" }, width: 16, text: (item) => item.id },
];
