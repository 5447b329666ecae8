// /…/city: the city's profile, with what a foreign city asks first.

import type { ProfileKey } from "../../../shared/register/publicProfile.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { capital } from "../../../shared/text/capital.ts";
import type { Bilingual } from "../../../shared/vocabularies/vocabulary.ts";
import type { PublicRegister } from "../../feed/model/publicRegister.ts";
import type { Making } from "../../feed/model/serve.ts";
import { pageDraft } from "../frame/pageDraft.tsx";
import { PageHead } from "../frame/pageHead.tsx";
import { sayOf, useCity, useSay } from "../frame/say.ts";
import { frameFor } from "../parts/frameFor.ts";
import { cityData } from "../parts/structuredData.ts";
import { CHAPTERS, CITY, FIGURES } from "../words/city.ts";
import { COMMON } from "../words/common.ts";
import { CityMap } from "./cityMap.tsx";

/** The profile; chapters without any value are left out. */
export function cityPage(making: Making, language: Language) {
  const { profile, city } = making.state.register;
  const say = sayOf(making.state.register.city, language);
  const [title, lead] = [capital(say(CITY.title)), capital(say(CITY.lead))];
  const frame = frameFor(making, {
    language,
    title,
    description: lead,
    path: "/city",
    linked: cityData(making.state.register, language, making.base, lead),
  });
  return pageDraft(
    frame,
    <>
      <PageHead title={title} lead={lead} />
      <div class="wrap prose">
        {profile.size === 0 ? <p>{say(CITY.missing)}</p> : null}
        <Figures profile={profile} language={language} />
        {city.sketch === undefined ? null : <CityMap sketch={city.sketch} language={language} />}
        {CHAPTERS.map(({ title, rows }) => (
          <Chapter title={title} rows={rows} profile={profile} language={language} />
        ))}
        <Links profile={profile} language={language} />
      </div>
    </>,
  );
}

type Profile = PublicRegister["profile"];

function Figures({ profile, language }: { readonly profile: Profile; readonly language: Language }) {
  const say = useSay(language);
  const shown = FIGURES.flatMap(([key, term]) => {
    const value = profile.get(key);
    return value === undefined ? [] : [{ term, value }];
  });
  if (shown.length === 0) return null;
  return (
    <dl class="city-figures">
      {shown.map(({ term, value }) => {
        const [first = "", note] = splitNote(value[language]);
        return (
          <div>
            <dt>{say(term)}</dt>
            <dd>
              {first}
              {note === undefined ? null : <small>{note}</small>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** "657,663 (2020; census)" as the figure and its note. */
function splitNote(text: string): readonly [string, string?] {
  const found = /^(.+?)\s*\((.+)\)\s*$/su.exec(text);
  return found === null ? [text] : [found[1] ?? text, found[2] ?? ""];
}

interface ChapterView {
  readonly title: Bilingual;
  readonly rows: readonly (readonly [ProfileKey, Bilingual])[];
  readonly profile: Profile;
  readonly language: Language;
}

function Chapter({ title, rows, profile, language }: ChapterView) {
  const say = useSay(language);
  const filled = rows.filter(([key]) => profile.has(key));
  if (filled.length === 0) return null;
  return (
    <section>
      <h2>{say(title)}</h2>
      <dl class="rows">
        {filled.map(([key, term]) => (
          <div>
            <dt>{term[language]}</dt>
            <dd>
              <Value name={key} text={profile.get(key)?.[language] ?? ""} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Value({ name, text }: { readonly name: ProfileKey; readonly text: string }) {
  if (name === "desk_email") return <a href={`mailto:${text}`}>{text}</a>;
  return <>{text}</>;
}

function Links({ profile, language }: { readonly profile: Profile; readonly language: Language }) {
  const links = [
    { href: profile.get("website")?.[language], words: useCity().government[language] },
    { href: profile.get("brochure_url")?.[language], words: CITY.brochure[language] },
  ].filter(({ href }) => href !== undefined && /^https:\/\//i.test(href));
  return (
    <p class="more">
      <a href={`/${language}/agreements`}>{COMMON.agreements[language]}</a>
      {links.map(({ href, words }) => (
        <a href={href} rel="noopener">
          {words}
        </a>
      ))}
      <a class="button" href={`/${language}`}>
        {COMMON.homeBack[language]}
      </a>
    </p>
  );
}
