// /…/coverage: programmes by scope as an accessible picture and as a table; only where the city shows it.

import { withoutExplanation } from "../../shared/text/fold.ts";
import { COVERAGE } from "../../shared/vocabularies/coverage.ts";
import { SCOPE } from "../../shared/vocabularies/scope.ts";
import { labelOf } from "../../shared/vocabularies/vocabulary.ts";
import { type CoverageRow, coverageQuestion, showsCoverage } from "../feed/coverage.ts";
import type { Language } from "../feed/filters.ts";
import { type Asking, type Making, planOf } from "../feed/serve.ts";
import { Refusal } from "../http/refusal.ts";
import { CoverageMark, CoveragePicture } from "./coveragePicture.tsx";
import { PageHead } from "./pageHead.tsx";
import { ScrollBox } from "./scrollBox.tsx";
import { frameFor, pageDraft } from "./servePage.tsx";
import { COVERAGE_WORDS } from "./words/about.ts";

const SHOWN = ["fulfilled", "candidate", "empty"] as const;

/** The coverage on an ISO day; refused where the city does not show it. */
export function coveragePage({ db }: Asking, language: Language, day: string) {
  return planOf(coverageQuestion(db, day), (making, { items }) => pageOf(making, language, items));
}

function pageOf(making: Making, language: Language, rows: readonly CoverageRow[]) {
  if (!showsCoverage(making.state)) throw new Refusal("not_found");
  const frame = frameFor(making, {
    language,
    title: COVERAGE_WORDS.title[language],
    description: COVERAGE_WORDS.lead[language],
    path: "/coverage",
  });
  return pageDraft(
    frame,
    <>
      <PageHead title={COVERAGE_WORDS.title[language]} lead={COVERAGE_WORDS.lead[language]} />
      <div class="wrap prose">
        <figure class="coverage">
          <ScrollBox label={COVERAGE_WORDS.picture[language]}>
            <CoveragePicture rows={rows} language={language} />
          </ScrollBox>
          <figcaption>
            <ul class="legend" aria-label={COVERAGE_WORDS.legend[language]}>
              {SHOWN.map((state) => (
                <li>
                  <Mark state={state} />
                  {labelOf(COVERAGE, state, language)}
                </li>
              ))}
            </ul>
          </figcaption>
        </figure>
        <CoverageTable rows={rows} language={language} />
      </div>
    </>,
  );
}

function CoverageTable({ rows, language }: { readonly rows: readonly CoverageRow[]; readonly language: Language }) {
  return (
    <table class="wide">
      <thead>
        <tr>
          <th scope="col">{COVERAGE_WORDS.programme[language]}</th>
          {SCOPE.entries.map((scope) => (
            <th scope="col">{withoutExplanation(scope[language])}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">{row.name[language]}</th>
            {row.cells.map((cell) => (
              <td data-label={withoutExplanation(labelOf(SCOPE, cell.scope, language))}>
                <Mark state={cell.state} />
                {labelOf(COVERAGE, cell.state, language)}
                <Numbers cell={cell} language={language} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Numbers({ cell, language }: { readonly cell: CoverageRow["cells"][number]; readonly language: Language }) {
  const parts = [
    ...(cell.agreements > 0 ? [`${COVERAGE_WORDS.agreements[language]}: ${cell.agreements}`] : []),
    ...(cell.candidates > 0 ? [`${COVERAGE_WORDS.candidates[language]}: ${cell.candidates}`] : []),
  ];
  return parts.length === 0 ? null : <small>{parts.join(" · ")}</small>;
}

/** A mark of the picture beside its words. */
function Mark({ state }: { readonly state: CoverageRow["cells"][number]["state"] }) {
  return (
    <svg class="coverage-mark" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <CoverageMark state={state} x={12} y={12} />
    </svg>
  );
}
