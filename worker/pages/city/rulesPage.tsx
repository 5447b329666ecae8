// /…/rules: what is refused and what a good entry looks like, from the lists and columns that the review itself uses.

import type { Column } from "../../../shared/column.ts";
import { COLUMNS } from "../../../shared/columns.ts";
import { ANSWER_DAYS, ASKED_AT_MOST } from "../../../shared/renewal/renewal.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { STALE_AFTER } from "../../../shared/vocabularies/confirmation.ts";
import { REASON } from "../../../shared/vocabularies/reason.ts";
import { REQUIREMENT } from "../../../shared/vocabularies/requirement.ts";
import type { Bilingual } from "../../../shared/vocabularies/vocabulary.ts";
import type { Making } from "../../feed/model/serve.ts";
import { pageDraft } from "../frame/pageDraft.tsx";
import { PageHead } from "../frame/pageHead.tsx";
import { useSay } from "../frame/say.ts";
import { frameFor } from "../parts/frameFor.ts";
import { COMMON } from "../words/common.ts";
import { RULES, stayingWords } from "../words/rules.ts";

/** The page of the rules. */
export function rulesPage(making: Making, language: Language) {
  const frame = frameFor(making, {
    language,
    title: RULES.title[language],
    description: RULES.lead[language],
    path: "/rules",
  });
  const reasons = REASON.entries.filter(({ code }) => code !== "LAINNYA");
  return pageDraft(
    frame,
    <>
      <PageHead title={RULES.title[language]} lead={RULES.lead[language]} />
      <div class="wrap prose">
        <Chapter title={RULES.refusedTitle} text={RULES.refusedText} lines={reasons} language={language} />
        <Chapter title={RULES.lawTitle} text={RULES.lawText} lines={REQUIREMENT.entries} language={language} />
        <Chapter title={RULES.alsoTitle} lines={[RULES.required, RULES.personal, RULES.money]} language={language} />
        <section>
          <h2>{RULES.goodTitle[language]}</h2>
          <p>{RULES.goodText[language]}</p>
          {COLUMNS.map((column) => (
            <SamplesOf column={column} language={language} />
          ))}
        </section>
        <section>
          <h2>{RULES.staysTitle[language]}</h2>
          <p>{stayingWords(STALE_AFTER, ASKED_AT_MOST, ANSWER_DAYS)[language]}</p>
        </section>
        <p class="more">
          <a href={`/${language}/how-to-partner`}>{COMMON.partner[language]}</a>
          <a class="button" href={`/${language}`}>
            {COMMON.homeBack[language]}
          </a>
        </p>
      </div>
    </>,
  );
}

interface ChapterView {
  readonly title: Bilingual;
  readonly text?: Bilingual;
  readonly lines: readonly Bilingual[];
  readonly language: Language;
}

function Chapter({ title, text, lines, language }: ChapterView) {
  const say = useSay(language);
  return (
    <section>
      <h2>{title[language]}</h2>
      {text === undefined ? null : <p>{say(text)}</p>}
      <ul class="lines">
        {lines.map((line) => (
          <li>{say(line)}</li>
        ))}
      </ul>
    </section>
  );
}

/** A long column with its two entries beside each other; nothing for any other column. */
function SamplesOf({
  column: { heading, samples },
  language,
}: {
  readonly column: Column;
  readonly language: Language;
}) {
  if (samples === undefined) return null;
  return (
    <section class="samples">
      <h3>{heading[language]}</h3>
      <dl class="rows">
        <div>
          <dt>{RULES.good[language]}</dt>
          <dd>{samples.good[language]}</dd>
        </div>
        <div>
          <dt>{RULES.poor[language]}</dt>
          <dd>{samples.poor[language]}</dd>
        </div>
      </dl>
      <p>{samples.why[language]}</p>
    </section>
  );
}
