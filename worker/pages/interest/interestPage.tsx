// /…/interest and /…/opportunities/{id}/interest: the form by which anybody expresses an interest, working without any script.

import { INTEREST_FIELDS, type Interest } from "../../../shared/interestFields.ts";
import type { Problem } from "../../../shared/messages/problem.ts";
import { sentenceOf } from "../../../shared/messages/sentenceOf.ts";
import type { Item } from "../../../shared/publish/item.ts";
import { shownText } from "../../../shared/publish/itemTexts.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import type { Bilingual } from "../../../shared/vocabularies/vocabulary.ts";
import type { Making } from "../../feed/model/serve.ts";
import type { Draft } from "../../http/page.ts";
import { assetAddress } from "../assets/assets.ts";
import { pageDraft } from "../frame/pageDraft.tsx";
import { PageHead } from "../frame/pageHead.tsx";
import { DeskAddress } from "../parts/deskAddress.tsx";
import { frameFor } from "../parts/frameFor.ts";
import { plainTitle } from "../parts/itemCard.tsx";
import { COMMON } from "../words/common.ts";
import { INTEREST } from "../words/interest.ts";
import { InterestField } from "./interestField.tsx";

/**
 * What the form shows. `token`: what it is given out with; `item`: undefined for the city as a whole; `written` and `problems`:
 * where it comes back, with the words why.
 */
export interface InterestForm {
  readonly token: string;
  readonly item: Item | undefined;
  readonly written?: Interest;
  readonly problems?: readonly Problem[];
  readonly notice?: Bilingual;
  readonly status?: number;
}

/** Beside what every page may load: our own script, which looks for the proof of work. */
const FORM_HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
} as const;

/** Every page about one interest is for who asks alone. */
export const OWN_PAGE = { "cache-control": "private, no-store", "referrer-policy": "no-referrer" } as const;

/** Where the form of an item, or of the city as a whole, stands; without its language. */
export function interestPath(id: string | undefined): string {
  return id === undefined ? "/interest" : `/opportunities/${id}/interest`;
}

/** The form. */
export function interestPage(making: Making, language: Language, form: InterestForm): Draft {
  const path = interestPath(form.item?.id);
  const title = INTEREST.title[language];
  const frame = frameFor(making, { language, title, description: INTEREST.lead[language], path, hidden: true });
  const draft = pageDraft(
    frame,
    <>
      <PageHead title={title} lead={INTEREST.lead[language]} />
      <div class="wrap interest">
        <About item={form.item} language={language} />
        <Faults form={form} language={language} making={making} />
        <Form form={form} language={language} action={`/${language}${path}`} />
        <Privacy making={making} language={language} />
      </div>
      <script src={assetAddress("proof.js")} defer />
    </>,
    form.status ?? 200,
  );
  return { ...draft, headers: { ...draft.headers, ...FORM_HEADERS, ...OWN_PAGE } };
}

function About({ item, language }: { readonly item: Item | undefined; readonly language: Language }) {
  if (item === undefined) return <p class="about">{INTEREST.aboutCity[language]}</p>;
  return (
    <p class="about">
      {INTEREST.about[language]} <a href={item.links[language]}>{plainTitle(shownText(item.title, language).text)}</a>
      <br />
      <span class="small">
        {item.id}, {INTEREST.version[language]} {item.version}
      </span>
    </p>
  );
}

interface FormView {
  readonly form: InterestForm;
  readonly language: Language;
}

/** Said first, where the reader begins, with a link to each field. */
function Faults({ form: { notice, problems = [] }, language, making }: FormView & { readonly making: Making }) {
  if (notice === undefined && problems.length === 0) return null;
  return (
    <div class="notice" role="alert">
      {notice === undefined ? null : (
        <p>
          {notice[language]} {notice === INTEREST.full ? <DeskAddress making={making} language={language} /> : null}
        </p>
      )}
      {problems.length === 0 ? null : (
        <>
          <h2>{INTEREST.mend[language]}</h2>
          <ul>
            {problems.map((one) => (
              <li>
                <a href={`#f-${one.column}`}>{sentenceOf(one, language)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Form({ form, language, action }: FormView & { readonly action: string }) {
  const { written, problems = [] } = form;
  return (
    <form method="post" action={action} data-proof="">
      <input type="hidden" name="form" value={form.token} />
      <input type="hidden" name="proof" value="" />
      {INTEREST_FIELDS.map((field) => (
        <InterestField
          field={field}
          language={language}
          value={written?.[field.key] ?? ""}
          problem={problems.find((one) => one.column === field.key)}
        />
      ))}
      <p class="trap" aria-hidden="true">
        <label for="f-website">{INTEREST.trap[language]}</label>
        <input id="f-website" name="website" tabindex={-1} autocomplete="off" />
      </p>
      <p class="small">
        {INTEREST.rules[language]} <a href={`/${language}/rules`}>{INTEREST.rulesLink[language]}</a>
      </p>
      <p>
        <button type="submit">{INTEREST.send[language]}</button>
      </p>
      <p class="small">{INTEREST.next[language]}</p>
    </form>
  );
}

/** What becomes of what is written. */
export function Privacy({ making, language }: { readonly making: Making; readonly language: Language }) {
  return (
    <section>
      <h2>{INTEREST.privacyTitle[language]}</h2>
      <p class="small">
        {INTEREST.privacy[language]} {INTEREST.privacyAsk[language]} <DeskAddress making={making} language={language} />
      </p>
    </section>
  );
}

/** The page of an item that takes no interest. */
export function closedPage(making: Making, language: Language, item: Item): Draft {
  const title = INTEREST.closedTitle[language];
  const path = interestPath(item.id);
  const frame = frameFor(making, { language, title, description: INTEREST.closed[language], path, hidden: true });
  return pageDraft(
    frame,
    <div class="wrap nothing">
      <h1>{title}</h1>
      <p>
        {INTEREST.closed[language]} <DeskAddress making={making} language={language} />
      </p>
      <p>
        <a class="button" href={`/${language}`}>
          {COMMON.homeBack[language]}
        </a>
      </p>
    </div>,
    409,
  );
}
