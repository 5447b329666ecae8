// The page of one opportunity: what a partner asks, in the order of asking; prints on one or two A4 pages.

import type { Item } from "../../../shared/publish/item.ts";
import { linesOf, sectionsOf, shownText } from "../../../shared/publish/itemTexts.ts";
import { heldSince } from "../../../shared/renewal/renewal.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { excerpt } from "../../../shared/text/excerpt.ts";
import { CONFIRMATION, confirmationOn } from "../../../shared/vocabularies/confirmation.ts";
import { THEME } from "../../../shared/vocabularies/theme.ts";
import { labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import { withLinks } from "../../feed/model/envelope.ts";
import { publicDay } from "../../feed/model/feedState.ts";
import type { PublicRegister } from "../../feed/model/publicRegister.ts";
import { type Asking, type Making, planOf } from "../../feed/model/serve.ts";
import { translationNote } from "../../feed/model/translationNote.ts";
import { rowQuestion } from "../../feed/queries/opportunityRow.ts";
import { Refusal } from "../../http/refusal.ts";
import { longDate } from "../frame/format.ts";
import { pageDraft } from "../frame/pageDraft.tsx";
import { useCity, useSay } from "../frame/say.ts";
import { ThemePicture } from "../frame/themePicture.tsx";
import { interestPath } from "../interest/interestPage.tsx";
import { frameFor } from "../parts/frameFor.ts";
import { plainTitle } from "../parts/itemCard.tsx";
import { ANY_SCOPE } from "../parts/listQuestion.ts";
import { shortlistAddress } from "../parts/shortlist.ts";
import { itemData } from "../parts/structuredData.ts";
import { COMMON } from "../words/common.ts";
import { ITEM } from "../words/item.ts";
import { SHORTLIST } from "../words/shortlist.ts";
import { ItemFacts } from "./itemFacts.tsx";

/** The page of an id; one that is gone says so with 410, an unknown one is refused. */
export function itemPage({ db }: Asking, language: Language, id: string) {
  return planOf(rowQuestion(db, id), (making, row) => {
    if (row === undefined) throw new Refusal("not_found");
    if (row.payload === null) return gonePage(making, language, id);
    return publicPage(making, language, withLinks(row.payload, making.base));
  });
}

function publicPage(making: Making, language: Language, item: Item) {
  const title = shownText(item.title, language);
  const frame = frameFor(making, {
    language,
    title: plainTitle(title.text),
    description: excerpt(shownText(item.summary, language).text, 155),
    path: `/opportunities/${item.id}`,
    ...(item.themes[0] === undefined ? {} : { picture: item.themes[0] }),
    linked: itemData(item, language, making.state.register),
  });
  return pageDraft(
    frame,
    <article class="wrap item">
      <Head item={item} language={language} />
      <div class={isLong(item, language) ? "item-columns long" : "item-columns"}>
        <Trust item={item} language={language} day={publicDay(making.state)} />
        <div class="item-text">
          <Notices item={item} language={language} />
          <Sections item={item} language={language} />
        </div>
        <ItemFacts item={item} language={language} register={making.state.register} />
        <Contact item={item} language={language} register={making.state.register} />
      </div>
      <p class="printed-address">{item.links[language]}</p>
      <p class="more">
        <a
          href={`/${language}?${item.scope === "LUAR_NEGERI" ? "" : `scope=${ANY_SCOPE}&`}theme=${item.themes[0] ?? ""}`}
        >
          {ITEM.sameTheme[language]} “{labelOf(THEME, item.themes[0] ?? "", language)}”
        </a>
        <a href={shortlistAddress(language, [item])}>{SHORTLIST.choose[language]}</a>
        <a href={item.links.self}>{ITEM.asJson[language]}</a>
      </p>
    </article>,
  );
}

/** Letters that fit beside the facts on one A4 page. */
const ONE_PAGE = 1600;

/** Long texts are printed over the whole width, so that two A4 pages are enough. */
function isLong(item: Item, language: Language): boolean {
  return sectionsOf(item, language).reduce((sum, { text }) => sum + text.length, 0) > ONE_PAGE;
}

interface View {
  readonly item: Item;
  readonly language: Language;
}

function Head({ item, language }: View) {
  const title = shownText(item.title, language);
  return (
    <header class="item-head">
      <ThemePicture code={item.themes[0] ?? "CITY"} eager />
      <p class="crumbs">
        <a href={`/${language}`}>{COMMON.opportunities[language]}</a>
      </p>
      <ul class="tags">
        {item.themes.map((code) => (
          <li>
            <a class="chip" href={`/${language}?theme=${code}`}>
              {labelOf(THEME, code, language)}
            </a>
          </li>
        ))}
        {item.example ? <li class="tag quiet">{COMMON.example[language]}</li> : null}
      </ul>
      <h1 lang={title.language === language ? undefined : title.language}>{plainTitle(title.text)}</h1>
      <p class="lead">{item.agency.name[language]}</p>
    </header>
  );
}

/** What has to be known before reading: that it has left the list, sample data, no translation, one that nobody checked. */
function Notices({ item, language }: View) {
  const notes = [
    ...(item.listing === "lapsed" ? [ITEM.lapsedNote[language]] : []),
    ...(item.example ? [ITEM.exampleNote[language]] : []),
    ...[translationNote(item, language) ?? []].flat(),
  ];
  return notes.length === 0 ? null : <p class="notice">{notes.join(" ")}</p>;
}

/** The texts of an item under their headings. */
export function Sections({ item, language }: View) {
  return (
    <>
      {sectionsOf(item, language).map((section) => (
        <section>
          <h2>{section.heading}</h2>
          {section.language === language || item.translation === "none" ? null : (
            <p class="mark-language">{ITEM.onlyIndonesian[language]}</p>
          )}
          <Lines text={section.text} language={section.language === language ? undefined : section.language} />
        </section>
      ))}
    </>
  );
}

/** Several lines are a list, one is a paragraph. */
function Lines({ text, language }: { readonly text: string; readonly language: Language | undefined }) {
  const lines = linesOf(text);
  if (lines.length < 2) return <p lang={language}>{lines[0] ?? ""}</p>;
  return (
    <ul class="lines" lang={language}>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

function Contact({ item, language, register }: View & { readonly register: PublicRegister }) {
  return (
    <section class="contact" aria-labelledby="contact">
      <h2 id="contact">{COMMON.contact[language]}</h2>
      <p>{ITEM.contactText[language]}</p>
      <p>
        <strong>{register.profile.get("desk_unit")?.[language] ?? shownText(item.contact.unit, language).text}</strong>
        <br />
        <Email address={item.contact.email} />
      </p>
      <p class="contact-links">
        {item.availability === "open" ? (
          <>
            <a class="button" href={`/${language}${interestPath(item.id)}`}>
              {COMMON.interest[language]}
            </a>
            <a href={mailTo(item, language)}>{COMMON.write[language]}</a>
          </>
        ) : (
          <a class="button" href={mailTo(item, language)}>
            {COMMON.write[language]}
          </a>
        )}
        <a href={`/${language}/how-to-partner`}>{ITEM.stepsLink[language]}</a>
      </p>
    </section>
  );
}

/** Who approved it, how fresh it is, and what it is not. */
function Trust({ item, language, day }: View & { readonly day: string }) {
  const since = heldSince(item.confirmed_at, item.published_at, useCity().zone);
  const state = confirmationOn(since, day);
  const isNew = item.confirmed_at === null && state === "confirmed";
  const [{ zone }, say] = [useCity(), useSay(language)];
  const words = item.confirmed_at === null ? ITEM.publishedOn : ITEM.confirmedOn;
  return (
    <section class="trust" aria-labelledby="trust">
      <h2 id="trust">{ITEM.trust[language]}</h2>
      <ul>
        <li class={`freshness ${state}`}>
          <strong>{isNew ? ITEM.recent[language] : labelOf(CONFIRMATION, state, language)}</strong>: {words[language]}{" "}
          {longDate(since, language, zone)}
        </li>
        <li>{say(ITEM.approvedBy)}</li>
        <li>{ITEM.notBinding[language]}</li>
      </ul>
      {item.availability === "open" ? (
        <p>
          <a class="button" href={`/${language}${interestPath(item.id)}`}>
            {COMMON.interest[language]}
          </a>
        </p>
      ) : null}
      <p>
        <a href={mailTo(item, language)}>
          {ITEM.ask[language]}: <Email address={item.contact.email} />
        </a>
      </p>
    </section>
  );
}

/** A letter to the desk, with the reference of the item as its subject. */
function mailTo(item: Item, language: Language): string {
  const subject = encodeURIComponent(`${item.id} ${plainTitle(shownText(item.title, language).text)}`);
  return `mailto:${item.contact.email}?subject=${subject}`;
}

/** An address that breaks before its @, if it must. */
function Email({ address }: { readonly address: string }) {
  const [user, ...host] = address.split("@");
  return (
    <span class="email">
      {user}
      {host.length === 0 ? null : (
        <>
          <wbr />@{host.join("@")}
        </>
      )}
    </span>
  );
}

/** The page of an id that is no longer public. */
export function gonePage(making: Making, language: Language, id: string) {
  const title = ITEM.goneTitle[language];
  const path = `/opportunities/${id}`;
  const frame = frameFor(making, { language, title, description: ITEM.goneText[language], path, hidden: true });
  return pageDraft(
    frame,
    <div class="wrap nothing">
      <h1>{title}</h1>
      <p>{ITEM.goneText[language]}</p>
      <p>
        <a class="button" href={`/${language}`}>
          {COMMON.homeBack[language]}
        </a>
      </p>
    </div>,
    410,
  );
}
