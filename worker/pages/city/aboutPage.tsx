// /…/about: what the list means, where it comes from, how to use the data.

import type { Language } from "../../../shared/text/bilingual.ts";
import { DISCLAIMER } from "../../../shared/texts/disclaimer.ts";
import { VERSIONED_SCHEMA } from "../../feed/formats/itemSchema.ts";
import type { Making } from "../../feed/model/serve.ts";
import { pageDraft } from "../frame/pageDraft.tsx";
import { PageHead } from "../frame/pageHead.tsx";
import { sayOf } from "../frame/say.ts";
import { frameFor } from "../parts/frameFor.ts";
import { ABOUT } from "../words/about.ts";
import { COMMON } from "../words/common.ts";

/** The page about the catalogue itself. */
export function aboutPage(making: Making, language: Language) {
  const { profile } = making.state.register;
  const email = profile.get("desk_email")?.[language];
  const say = sayOf(making.state.register.city, language);
  const frame = frameFor(making, {
    language,
    title: ABOUT.title[language],
    description: say(ABOUT.lead),
    path: "/about",
  });
  return pageDraft(
    frame,
    <>
      <PageHead title={ABOUT.title[language]} lead={say(ABOUT.lead)} />
      <div class="wrap prose">
        <section>
          <h2>{ABOUT.whatTitle[language]}</h2>
          <p>{DISCLAIMER[language]}</p>
          <p>
            <a href={`/${language}/how-to-partner`}>{COMMON.partner[language]}</a>
          </p>
          <p>
            <a href={`/${language}/rules`}>{COMMON.rules[language]}</a>
          </p>
          <p>
            <a href={`/${language}/agreements`}>{COMMON.agreements[language]}</a>
          </p>
        </section>
        <section>
          <h2>{ABOUT.whereTitle[language]}</h2>
          <p>{ABOUT.whereText[language]}</p>
          <p>
            <a href={`/${language}/agencies`}>{COMMON.agencies[language]}</a>
          </p>
        </section>
        <section>
          <h2>{ABOUT.privacyTitle[language]}</h2>
          <p>{ABOUT.privacyText[language]}</p>
        </section>
        <DataLinks language={language} />
        {email === undefined ? null : (
          <section>
            <h2>{COMMON.contact[language]}</h2>
            <p>
              {profile.get("desk_unit")?.[language]}
              <br />
              <a href={`mailto:${email}`}>{email}</a>
            </p>
          </section>
        )}
      </div>
    </>,
  );
}

function DataLinks({ language }: { readonly language: Language }) {
  const links = [
    { href: "/docs", words: COMMON.docs[language] },
    { href: `/feed.json?lang=${language}`, words: COMMON.subscribe[language] },
    { href: `/data.csv?lang=${language}`, words: COMMON.table[language] },
    { href: `/data.csv?lang=${language}&dialect=excel-id`, words: `${COMMON.table[language]}, Excel (Indonesia)` },
    { href: "/catalog.jsonld", words: COMMON.catalog[language] },
    { href: "/datapackage.json", words: "Data Package" },
    { href: VERSIONED_SCHEMA, words: "JSON Schema" },
  ];
  return (
    <section>
      <h2>{ABOUT.dataTitle[language]}</h2>
      <p>{ABOUT.dataText[language]}</p>
      <ul class="lines">
        {links.map(({ href, words }) => (
          <li>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
