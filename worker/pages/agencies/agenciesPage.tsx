// /…/agencies: who offers what, and how fresh their data is.

import type { Language } from "../../../shared/text/bilingual.ts";
import { both } from "../../feed/model/question.ts";
import { type Asking, changedSince, type Making, planOf } from "../../feed/model/serve.ts";
import { agenciesQuestion, type PublicAgency } from "../../feed/queries/agencies.ts";
import { lastCheckedQuestion } from "../../feed/queries/lastChecked.ts";
import { longTime, shortTime, wholeNumber } from "../frame/format.ts";
import { pageDraft } from "../frame/pageDraft.tsx";
import { PageHead } from "../frame/pageHead.tsx";
import { sayOf, useCity } from "../frame/say.ts";
import { frameFor } from "../parts/frameFor.ts";
import { AGENCIES } from "../words/about.ts";

/** A table of all agencies: who offers most first, then by name in the language of the page. */
export function agenciesPage({ db }: Asking, language: Language) {
  return planOf(both(agenciesQuestion(db), lastCheckedQuestion(db)), (making, [found, checkedAt]) =>
    pageOf(making, { language, found, checkedAt }),
  );
}

interface Found {
  readonly language: Language;
  readonly found: readonly PublicAgency[];
  readonly checkedAt: string | null;
}

function pageOf(making: Making, { language, found, checkedAt }: Found) {
  const agencies = [...found].sort(
    (a, b) => b.published - a.published || a.name[language].localeCompare(b.name[language], language),
  );
  const say = sayOf(making.state.register.city, language);
  const frame = frameFor(making, {
    language,
    title: say(AGENCIES.title),
    description: say(AGENCIES.lead),
    path: "/agencies",
  });
  const page = pageDraft(
    frame,
    <>
      <PageHead title={say(AGENCIES.title)} lead={say(AGENCIES.lead)} />
      <div class="wrap prose">
        {checkedAt === null ? null : (
          <p class="checked">
            <strong>
              {AGENCIES.checked[language]} {longTime(checkedAt, language, making.state.register.city.zone)}.
            </strong>{" "}
            {AGENCIES.unchanged[language]}
          </p>
        )}
        {agencies.length === 0 ? (
          <p>{AGENCIES.none[language]}</p>
        ) : (
          <AgencyTable agencies={agencies} language={language} />
        )}
      </div>
    </>,
  );
  const readings = found.map((one) => one.last_read_at);
  return { ...page, modified: changedSince(making.state, [...readings, checkedAt]) };
}

function AgencyTable({
  agencies,
  language,
}: {
  readonly agencies: readonly PublicAgency[];
  readonly language: Language;
}) {
  const { zone } = useCity();
  return (
    <table class="wide">
      <thead>
        <tr>
          <th scope="col">{AGENCIES.name[language]}</th>
          <th scope="col" class="number">
            {AGENCIES.number[language]}
          </th>
          <th scope="col">{AGENCIES.read[language]}</th>
        </tr>
      </thead>
      <tbody>
        {agencies.map((agency) => (
          <tr>
            <th scope="row">{agency.name[language]}</th>
            <td class="number" data-label={AGENCIES.number[language]}>
              <Count agency={agency} language={language} />
            </td>
            <td class="date" data-label={AGENCIES.read[language]}>
              {agency.last_read_at === null ? AGENCIES.never[language] : shortTime(agency.last_read_at, language, zone)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Count({ agency, language }: { readonly agency: PublicAgency; readonly language: Language }) {
  const number = wholeNumber(agency.published, language);
  if (agency.published === 0) return <>{number}</>;
  return (
    <a
      href={`/${language}?scope=ANY&agency=${encodeURIComponent(agency.code)}`}
      aria-label={`${number} ${AGENCIES.number[language]}: ${agency.name[language]}`}
    >
      {number}
    </a>
  );
}
