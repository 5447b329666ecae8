// /…/how-to-partner: the thirteen stages of the law as five steps.

import type { Language } from "../../../shared/text/bilingual.ts";
import { STAGE } from "../../../shared/vocabularies/stage.ts";
import type { PublicRegister } from "../../feed/model/publicRegister.ts";
import type { Making } from "../../feed/model/serve.ts";
import { pageDraft } from "../frame/pageDraft.tsx";
import { PageHead } from "../frame/pageHead.tsx";
import { sayOf, useSay } from "../frame/say.ts";
import { interestPath } from "../interest/interestPage.tsx";
import { frameFor } from "../parts/frameFor.ts";
import { COMMON } from "../words/common.ts";
import { PARTNER, STEPS, type Step } from "../words/partner.ts";

/** The five steps, each with what the partner does and the official stages behind it. */
export function partnerPage(making: Making, language: Language) {
  const say = sayOf(making.state.register.city, language);
  const frame = frameFor(making, {
    language,
    title: say(PARTNER.title),
    description: PARTNER.lead[language],
    path: "/how-to-partner",
  });
  return pageDraft(
    frame,
    <>
      <PageHead title={say(PARTNER.title)} lead={PARTNER.lead[language]} />
      <div class="wrap prose">
        <ol class="steps">
          {STEPS.map((step) => (
            <StepView step={step} language={language} />
          ))}
        </ol>
        <p class="small">{PARTNER.basis[language]}</p>
        <Desk profile={making.state.register.profile} language={language} />
        <p class="more">
          <a href={`/${language}/agreements`}>{COMMON.agreements[language]}</a>
          <a class="button" href={`/${language}`}>
            {PARTNER.start[language]}
          </a>
          <a href={`/${language}${interestPath(undefined)}`}>{COMMON.interest[language]}</a>
        </p>
      </div>
    </>,
  );
}

/** Where to write, in which languages; nothing where the city has named no address. */
function Desk({ profile, language }: { readonly profile: PublicRegister["profile"]; readonly language: Language }) {
  const email = profile.get("desk_email")?.[language];
  const languages = profile.get("desk_languages")?.[language];
  if (email === undefined) return null;
  return (
    <section>
      <h2>{PARTNER.contact[language]}</h2>
      <p>{PARTNER.contactText[language]}</p>
      <p>
        <strong>{profile.get("desk_unit")?.[language]}</strong>
        <br />
        <a href={`mailto:${email}`}>{email}</a>
        {languages === undefined ? null : (
          <>
            <br />
            {PARTNER.languages[language]}: {languages}
          </>
        )}
      </p>
    </section>
  );
}

function StepView({ step, language }: { readonly step: Step; readonly language: Language }) {
  const say = useSay(language);
  const stages = STAGE.entries.filter((stage) => step.stages.includes(stage.code));
  return (
    <li class="step">
      <div>
        <h2>{step.title[language]}</h2>
        <p>{say(step.text)}</p>
        <p>
          <strong>{PARTNER.you[language]}:</strong> {step.you[language]}
        </p>
      </div>
      <div class="stages">
        <h3>{PARTNER.stages[language]}</h3>
        <ol start={Number(stages[0]?.code ?? "1")}>
          {stages.map((stage) => (
            <li>
              {stage[language]}
              <small>
                {stage.who[language]} ({articleOf(stage.article, language)})
              </small>
            </li>
          ))}
        </ol>
      </div>
    </li>
  );
}

/** "Ps 28(3)" as readers of each language write it. */
function articleOf(article: string, language: Language): string {
  return language === "id" ? article.replace("Ps", "Pasal") : article.replace("Ps", "Art.");
}
