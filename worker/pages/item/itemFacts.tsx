// The facts of one opportunity as a list of terms.

import type { Child } from "hono/jsx";
import { COUNTRY } from "../../../shared/countries/findCountries.ts";
import type { Item } from "../../../shared/publish/item.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { AFFAIR } from "../../../shared/vocabularies/affair.ts";
import { AVAILABILITY } from "../../../shared/vocabularies/availability.ts";
import { FUNDING } from "../../../shared/vocabularies/funding.ts";
import { OBJECT } from "../../../shared/vocabularies/object.ts";
import { PARTNER_KIND } from "../../../shared/vocabularies/partnerKind.ts";
import { READINESS } from "../../../shared/vocabularies/readiness.ts";
import { SCHEME } from "../../../shared/vocabularies/scheme.ts";
import { SCOPE } from "../../../shared/vocabularies/scope.ts";
import { type Bilingual, labelOf, type Vocabulary } from "../../../shared/vocabularies/vocabulary.ts";
import type { PublicRegister } from "../../feed/model/publicRegister.ts";
import { longDate } from "../frame/format.ts";
import { ANY_SCOPE } from "../parts/listQuestion.ts";
import { ITEM } from "../words/item.ts";
import { SCHEME_MEANINGS } from "../words/schemes.ts";

const NO_PARTNER_YET = "BELUM_ADA";

interface View {
  readonly item: Item;
  readonly language: Language;
  readonly register: PublicRegister;
}

/** Readiness, availability, responsible agency and the rest; what is not known is left out. */
export function ItemFacts(view: View) {
  const { language } = view;
  return (
    <section class="facts">
      <h2>{ITEM.facts[language]}</h2>
      <dl>
        {factsOf(view).map(({ term, value }) => (
          <div>
            <dt>{term[language]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface Fact {
  readonly term: Bilingual;
  readonly value: Child;
}

function factsOf({ item, language, register }: View): readonly Fact[] {
  const words = (list: Vocabulary, code: string | null) => (code === null ? null : labelOf(list, code, language));
  const { zone } = register.city;
  const schemeCode = item.scheme_type === null ? item.scheme : `${item.scheme}_${item.scheme_type}`;
  const abroad = item.scope === "LUAR_NEGERI";
  const countries = item.partner.countries.map((code) => labelOf(COUNTRY, code, language)).join(", ");
  const kind = item.partner.kind === NO_PARTNER_YET ? null : words(PARTNER_KIND, item.partner.kind);
  const programme = register.programmes.find((one) => one.code === item.programme)?.name[language];
  const facts: readonly (readonly [Bilingual, Child | null | undefined])[] = [
    [ITEM.readiness, words(READINESS, item.readiness)],
    [ITEM.availability, words(AVAILABILITY, item.availability)],
    [ITEM.scope, words(SCOPE, item.scope)],
    [ITEM.countries, abroad ? countries || ITEM.anyCountry[language] : null],
    [ITEM.partnerKind, kind],
    [ITEM.object, words(OBJECT, item.object)],
    [ITEM.scheme, kindOf(schemeCode, language)],
    [ITEM.duration, item.duration_months === null ? null : `${item.duration_months} ${ITEM.months[language]}`],
    [ITEM.funding, item.funding.map((code) => labelOf(FUNDING, code, language)).join("; ") || null],
    [ITEM.programme, programme],
    [ITEM.affair, words(AFFAIR, item.affair)],
    [ITEM.sdgs, item.sdgs.length === 0 ? null : item.sdgs.map((goal) => `${ITEM.sdg[language]} ${goal}`).join(", ")],
    [ITEM.agency, responsible(item, language)],
    [ITEM.evidence, item.evidence_url === null ? null : evidence(item.evidence_url)],
    [ITEM.confirmed, item.confirmed_at === null ? null : longDate(item.confirmed_at, language, zone)],
    [ITEM.modified, longDate(item.modified_at, language, zone)],
    [ITEM.code, item.id],
  ];
  return facts.flatMap(([term, value]) => (value === null || value === undefined ? [] : [{ term, value }]));
}

/** A kind of cooperation in the law's words, and what they mean. */
function kindOf(code: string | null, language: Language): Child {
  const kind = SCHEME.entries.find((one) => one.code === code);
  if (kind === undefined) return null;
  const meaning = SCHEME_MEANINGS[kind.code]?.[language];
  return (
    <>
      {kind[language]}
      {meaning === undefined ? null : <small class="meaning">{meaning}</small>}
    </>
  );
}

function responsible(item: Item, language: Language): Child {
  return (
    <>
      <a href={`/${language}?scope=${ANY_SCOPE}&agency=${encodeURIComponent(item.agency.code)}`}>
        {item.agency.name[language]}
      </a>
      {item.unit === null ? null : (
        <>
          <br />
          <span lang={language === "id" ? undefined : "id"}>{item.unit}</span>
          {language === "id" ? null : <small> ({ITEM.inIndonesian[language]})</small>}
        </>
      )}
    </>
  );
}

/** Only https addresses become links; anything else is shown as what it is. */
function evidence(url: string): Child {
  if (!/^https:\/\//i.test(url)) return <>{url}</>;
  return (
    <a href={url} rel="noopener nofollow">
      {url.replace(/^https:\/\/(?:www\.)?/i, "").replace(/\/$/, "")}
    </a>
  );
}
