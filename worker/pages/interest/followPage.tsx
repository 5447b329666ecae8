// /…/interest/{code}: how far an interest is, for who holds its code; and the page that confirms one. Neither says whose it is.

import { UTC } from "../../../shared/city/zones.ts";
import { stateSentence } from "../../../shared/interest/stateWords.ts";
import type { Item } from "../../../shared/publish/item.ts";
import { shownText } from "../../../shared/publish/itemTexts.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { INTEREST_STATE } from "../../../shared/vocabularies/interestState.ts";
import { labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import type { Making } from "../../feed/model/serve.ts";
import type { Draft } from "../../http/page.ts";
import type { FollowedInterest } from "../../store/interests.ts";
import { longDate } from "../frame/format.ts";
import { pageDraft } from "../frame/pageDraft.tsx";
import { PageHead } from "../frame/pageHead.tsx";
import { useCity } from "../frame/say.ts";
import { DeskAddress } from "../parts/deskAddress.tsx";
import { frameFor } from "../parts/frameFor.ts";
import { plainTitle } from "../parts/itemCard.tsx";
import { INTEREST } from "../words/interest.ts";
import { OWN_PAGE, Privacy } from "./interestPage.tsx";

/** An interest as it is followed. `item`: as it is public now; `due`: the ISO day until which the city answers. */
export interface Followed {
  readonly code: string;
  readonly interest: FollowedInterest;
  readonly item: Item | undefined;
  readonly due: string;
}

interface View {
  readonly making: Making;
  readonly language: Language;
  readonly followed: Followed;
}

/** The state in words. */
export function followPage(making: Making, language: Language, followed: Followed): Draft {
  const { interest } = followed;
  const isWaiting = interest.confirmed_at === null && interest.erased_at === null;
  const title = (isWaiting ? INTEREST.waitingTitle : INTEREST.followTitle)[language];
  const view = { making, language, followed };
  return ownPage(
    view,
    `/interest/${followed.code}`,
    title,
    <>
      {isWaiting ? <Waiting making={making} language={language} /> : <State {...view} />}
      <Facts {...view} />
      <Privacy making={making} language={language} />
    </>,
  );
}

/** A button, because programs that look at letters open the links in them. `word`: what the letter's link adds. */
export function confirmPage(making: Making, language: Language, followed: Followed, word: string): Draft {
  const path = `/interest/${followed.code}/confirm/${word}`;
  const view = { making, language, followed };
  return ownPage(
    view,
    path,
    INTEREST.confirmTitle[language],
    <>
      <form method="post" action={`/${language}${path}`}>
        <p>{INTEREST.confirmText[language]}</p>
        <p>
          <button type="submit">{INTEREST.confirm[language]}</button>
        </p>
      </form>
      <Facts {...view} />
      <Privacy making={making} language={language} />
    </>,
  );
}

function ownPage({ making, language }: View, path: string, title: string, content: unknown): Draft {
  const frame = frameFor(making, { language, title, description: INTEREST.lead[language], path, hidden: true });
  const draft = pageDraft(
    frame,
    <>
      <PageHead title={title} lead={INTEREST.keep[language]} />
      <div class="wrap interest follow">{content}</div>
    </>,
  );
  return { ...draft, headers: { ...draft.headers, ...OWN_PAGE } };
}

function Waiting({ making, language }: Pick<View, "making" | "language">) {
  return (
    <div class="notice">
      <p>{INTEREST.waiting[language]}</p>
      <p class="small">
        {INTEREST.notArrived[language]} <DeskAddress making={making} language={language} />
      </p>
    </div>
  );
}

function State({ language, followed: { interest, due } }: View) {
  const facts = { due: longDate(due, language, UTC), reason: interest.reason };
  return (
    <div class="notice">
      <p>{stateSentence(interest.state, facts, language)}</p>
      {interest.erased_at === null ? null : <p>{INTEREST.erased[language]}</p>}
    </div>
  );
}

function Facts({ language, followed: { code, interest, item } }: View) {
  const { zone } = useCity();
  const isConfirmed = interest.confirmed_at !== null;
  const state = isConfirmed ? labelOf(INTEREST_STATE, interest.state, language) : INTEREST.unconfirmed[language];
  return (
    <dl>
      <Fact term={INTEREST.state[language]} value={state} />
      <Fact term={INTEREST.since[language]} value={longDate(interest.changed_at, language, zone)} />
      {interest.item === null ? (
        <Fact term={INTEREST.about[language]} value={INTEREST.aboutCity[language]} />
      ) : (
        <Fact
          term={INTEREST.about[language]}
          value={
            item === undefined ? (
              interest.item
            ) : (
              <a href={item.links[language]}>{plainTitle(shownText(item.title, language).text)}</a>
            )
          }
        />
      )}
      {interest.version === null ? null : (
        <Fact
          term={INTEREST.readVersion[language]}
          value={`${interest.version}: ${versionWords(interest.version, item, language)}`}
        />
      )}
      <Fact term={INTEREST.code[language]} value={<code>{code}</code>} />
    </dl>
  );
}

function versionWords(version: string, item: Item | undefined, language: Language): string {
  if (item === undefined) return INTEREST.goneVersion[language];
  return (item.version === version ? INTEREST.sameVersion : INTEREST.otherVersion)[language];
}

function Fact({ term, value }: { readonly term: string; readonly value: unknown }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
