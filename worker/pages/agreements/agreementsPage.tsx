// /…/agreements: what the city has agreed with whom, as a table; those in force first.

import { UTC } from "../../../shared/city/zones.ts";
import { COUNTRY } from "../../../shared/countries/findCountries.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { AGREEMENT_KIND } from "../../../shared/vocabularies/agreementKind.ts";
import { AGREEMENT_STATE } from "../../../shared/vocabularies/agreementState.ts";
import { labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import { licenseOf } from "../../feed/model/envelope.ts";
import type { PublicRegister } from "../../feed/model/publicRegister.ts";
import { type Asking, type Making, planOf } from "../../feed/model/serve.ts";
import { type AgreementItem, agreementItems, agreementsQuestion, anchorOf } from "../../feed/queries/agreements.ts";
import { longDate } from "../frame/format.ts";
import { pageDraft } from "../frame/pageDraft.tsx";
import { PageHead } from "../frame/pageHead.tsx";
import { sayOf } from "../frame/say.ts";
import { frameFor } from "../parts/frameFor.ts";
import { plainTitle } from "../parts/itemCard.tsx";
import { agreementsData } from "../parts/structuredData.ts";
import { AGREEMENTS } from "../words/agreements.ts";
import { COMMON } from "../words/common.ts";
import { ITEM } from "../words/item.ts";

/** The page of all agreements that the city shows. */
export function agreementsPage({ db }: Asking, language: Language) {
  return planOf(agreementsQuestion(db), (making, rows) => pageOf(making, language, agreementItems(rows, making.base)));
}

function pageOf(making: Making, language: Language, items: readonly AgreementItem[]) {
  const about = { name: AGREEMENTS.title[language], url: `${making.base}/${language}/agreements` };
  const say = sayOf(making.state.register.city, language);
  const frame = frameFor(making, {
    language,
    title: AGREEMENTS.title[language],
    description: say(AGREEMENTS.lead),
    path: "/agreements",
    linked: agreementsData(about, items, language, licenseOf(making.state.register)),
  });
  return pageDraft(
    frame,
    <>
      <PageHead title={AGREEMENTS.title[language]} lead={say(AGREEMENTS.lead)} />
      <div class="wrap prose">
        {items.length === 0 ? (
          <p>{AGREEMENTS.none[language]}</p>
        ) : (
          <AgreementTable items={items} language={language} register={making.state.register} />
        )}
        <p class="note">{AGREEMENTS.only[language]}</p>
        <p class="more">
          <a href="/v1/agreements">{AGREEMENTS.asData[language]}</a>
          <a class="button" href={`/${language}`}>
            {COMMON.homeBack[language]}
          </a>
        </p>
      </div>
    </>,
  );
}

interface View {
  readonly language: Language;
  readonly register: PublicRegister;
}

function AgreementTable({ items, ...view }: View & { readonly items: readonly AgreementItem[] }) {
  const { language } = view;
  return (
    <table class="wide">
      <thead>
        <tr>
          {(["what", "partner", "term", "state"] as const).map((key) => (
            <th scope="col">{AGREEMENTS[key][language]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <AgreementLine item={item} {...view} />
        ))}
      </tbody>
    </table>
  );
}

function AgreementLine({ item, language, register }: View & { readonly item: AgreementItem }) {
  const isTranslated = language === "en" && item.title.en !== null;
  const title = isTranslated ? (item.title.en ?? "") : item.title.id;
  const programme = register.programmes.find((one) => one.code === item.programme)?.name[language];
  const isExample = plainTitle(title) !== title;
  return (
    <tr id={anchorOf(item.code)}>
      <th scope="row">
        <span lang={language === "en" && !isTranslated ? "id" : undefined}>{plainTitle(title)}</span>
        <small>
          {labelOf(AGREEMENT_KIND, item.kind, language)}
          {isExample ? ` · ${COMMON.example[language]}` : ""}
        </small>
        {programme === undefined ? null : (
          <small>
            {ITEM.programme[language]}: {programme}
          </small>
        )}
        {item.agency === null ? null : <small>{item.agency.name[language]}</small>}
      </th>
      <td data-label={AGREEMENTS.partner[language]}>
        <Partner item={item} language={language} />
      </td>
      <td data-label={AGREEMENTS.term[language]}>
        {AGREEMENTS.from[language]} {longDate(item.signed_on, language, UTC)}
        <small>
          {item.ends_on === null
            ? AGREEMENTS.noEnd[language]
            : `${AGREEMENTS.until[language]} ${longDate(item.ends_on, language, UTC)}`}
        </small>
      </td>
      <td data-label={AGREEMENTS.state[language]}>
        {labelOf(AGREEMENT_STATE, item.state, language)}
        {item.document === null ? null : (
          <small>
            <a href={item.document.url} rel="noopener nofollow">
              {item.document.name ?? AGREEMENTS.document[language]}
            </a>
          </small>
        )}
      </td>
    </tr>
  );
}

/** Name and country; where the partner stands in Wikidata, the name leads there. */
function Partner({ item: { partner }, language }: { readonly item: AgreementItem; readonly language: Language }) {
  const name = partner.name === null ? "–" : plainTitle(partner.name);
  return (
    <>
      {partner.wikidata === null ? (
        name
      ) : (
        <a href={partner.wikidata} rel="noopener" title={AGREEMENTS.wikidata[language]}>
          {name}
        </a>
      )}
      {partner.country === null ? null : <small>{labelOf(COUNTRY, partner.country, language)}</small>}
    </>
  );
}
