// /…/coverage: programmes by scope as a chart that is a table; only where the city shows it.

import type { Language } from "../../../shared/text/bilingual.ts";
import { withoutExplanation } from "../../../shared/text/fold.ts";
import { COVERAGE } from "../../../shared/vocabularies/coverage.ts";
import { SCOPE } from "../../../shared/vocabularies/scope.ts";
import { labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import { type Asking, type Making, planOf } from "../../feed/model/serve.ts";
import { type CoverageRow, coverageQuestion, showsCoverage } from "../../feed/queries/coverage.ts";
import { Refusal } from "../../http/refusal.ts";
import { wholeNumber } from "../frame/format.ts";
import { pageDraft } from "../frame/pageDraft.tsx";
import { PageHead } from "../frame/pageHead.tsx";
import { sayOf } from "../frame/say.ts";
import { frameFor } from "../parts/frameFor.ts";
import { addressOf } from "../parts/listQuestion.ts";
import { COVERAGE_WORDS } from "../words/about.ts";
import { CoverageBar, CoverageMark } from "./coverageMarks.tsx";

const SHOWN = ["fulfilled", "candidate", "empty"] as const;

/** The coverage; refused where the city does not show it. */
export function coveragePage({ db }: Asking, language: Language) {
  return planOf(coverageQuestion(db), (making, { items }) => pageOf(making, language, items));
}

function pageOf(making: Making, language: Language, rows: readonly CoverageRow[]) {
  if (!showsCoverage(making.state)) throw new Refusal("not_found");
  const say = sayOf(making.state.register.city, language);
  const frame = frameFor(making, {
    language,
    title: COVERAGE_WORDS.title[language],
    description: say(COVERAGE_WORDS.lead),
    path: "/coverage",
  });
  return pageDraft(
    frame,
    <>
      <PageHead title={COVERAGE_WORDS.title[language]} lead={say(COVERAGE_WORDS.lead)} />
      <div class="wrap prose">
        <ul class="legend" aria-label={COVERAGE_WORDS.legend[language]}>
          {SHOWN.map((state) => (
            <li>
              <CoverageMark state={state} />
              {labelOf(COVERAGE, state, language)}
            </li>
          ))}
          <li>{COVERAGE_WORDS.bars[language]}</li>
        </ul>
        <CoverageTable rows={rows} language={language} />
      </div>
    </>,
  );
}

function CoverageTable({ rows, language }: { readonly rows: readonly CoverageRow[]; readonly language: Language }) {
  const most = Math.max(0, ...rows.flatMap((row) => row.cells.map((cell) => cell.candidates)));
  return (
    <table class="wide coverage">
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
                <CoverageMark state={cell.state} />
                {labelOf(COVERAGE, cell.state, language)}
                <CoverageBar number={cell.candidates} most={most} />
                <Numbers row={row} cell={cell} language={language} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellView {
  readonly row: CoverageRow;
  readonly cell: CoverageRow["cells"][number];
  readonly language: Language;
}

/** How many opportunities, as a link to their list, and how many agreements, of which there is none. */
function Numbers({ row, cell, language }: CellView) {
  const where = withoutExplanation(labelOf(SCOPE, cell.scope, language));
  return (
    <small>
      {cell.candidates === 0 ? null : (
        <a href={addressOf(language, new URLSearchParams({ scope: cell.scope, programme: row.programme }))}>
          {COVERAGE_WORDS.candidates[language]}: {wholeNumber(cell.candidates, language)}
          <span class="visually-hidden">
            {" "}
            ({row.name[language]}, {where})
          </span>
        </a>
      )}
      {cell.candidates > 0 && cell.agreements > 0 ? " · " : null}
      {cell.agreements === 0
        ? null
        : `${COVERAGE_WORDS.agreements[language]}: ${wholeNumber(cell.agreements, language)}`}
    </small>
  );
}
