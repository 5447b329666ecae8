// The coverage as a picture: one row for each programme, one mark for each scope. Shape tells as much as colour.

import { excerpt } from "../../shared/text/excerpt.ts";
import { withoutExplanation } from "../../shared/text/fold.ts";
import { COVERAGE } from "../../shared/vocabularies/coverage.ts";
import { SCOPE } from "../../shared/vocabularies/scope.ts";
import { labelOf } from "../../shared/vocabularies/vocabulary.ts";
import type { CoverageRow } from "../feed/coverage.ts";
import type { Language } from "../feed/filters.ts";
import { COVERAGE_WORDS } from "./words/about.ts";

const ROW = 44;
const HEAD = 40;
const NAMES = 560;
const COLUMN = 150;
const LETTERS = 72;

type State = CoverageRow["cells"][number]["state"];

/** The picture; its description tells the same in words. */
export function CoveragePicture({
  rows,
  language,
}: {
  readonly rows: readonly CoverageRow[];
  readonly language: Language;
}) {
  const width = NAMES + COLUMN * SCOPE.entries.length;
  const height = HEAD + ROW * rows.length + 8;
  return (
    <svg
      class="coverage-picture"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="coverage-title coverage-text"
    >
      <title id="coverage-title">{COVERAGE_WORDS.picture[language]}</title>
      <desc id="coverage-text">{rows.map((row) => sentence(row, language)).join(" ")}</desc>
      {SCOPE.entries.map((scope, at) => (
        <text class="coverage-head" x={NAMES + COLUMN * (at + 0.5)} y={24} text-anchor="middle">
          {withoutExplanation(scope[language])}
        </text>
      ))}
      {rows.map((row, at) => (
        <Row row={row} y={HEAD + ROW * at} width={width} language={language} />
      ))}
    </svg>
  );
}

interface RowView {
  readonly row: CoverageRow;
  readonly y: number;
  readonly width: number;
  readonly language: Language;
}

function Row({ row, y, width, language }: RowView) {
  return (
    <g>
      <line class="coverage-line" x1={0} x2={width} y1={y} y2={y} />
      <text x={0} y={y + ROW / 2 + 5}>
        {excerpt(row.name[language], LETTERS)}
      </text>
      {row.cells.map((cell, at) => (
        <CoverageMark state={cell.state} x={NAMES + COLUMN * (at + 0.5)} y={y + ROW / 2} />
      ))}
    </g>
  );
}

/** A full disc: agreement in force; a half one: candidate; a ring: none. */
export function CoverageMark({ state, x, y }: { readonly state: State; readonly x: number; readonly y: number }) {
  const radius = 10;
  if (state === "fulfilled") return <circle class="coverage-full" cx={x} cy={y} r={radius} />;
  return (
    <g>
      <circle class="coverage-ring" cx={x} cy={y} r={radius - 1} />
      {state === "candidate" ? (
        <path class="coverage-half" d={`M${x} ${y - radius}a${radius} ${radius} 0 0 0 0 ${2 * radius}z`} />
      ) : null}
    </g>
  );
}

function sentence(row: CoverageRow, language: Language): string {
  const cells = row.cells.map(
    (cell) =>
      `${withoutExplanation(labelOf(SCOPE, cell.scope, language))}: ${labelOf(COVERAGE, cell.state, language).toLowerCase()}`,
  );
  return `${row.name[language]}: ${cells.join(", ")}.`;
}
