// The decided examples as rows of Tinjauan, stamped with the version that was reviewed.

import { COLUMNS } from "../../../shared/columns.ts";
import type { Lists, Programme } from "../../../shared/parse/lists.ts";
import { readRow } from "../../../shared/parse/readRow.ts";
import { REVIEW_TAB } from "../../../shared/registerTabs.ts";
import { lettersOf, positionOf, type TabColumn } from "../../../shared/tab.ts";
import { reviewFormulas } from "../../../shared/template/registerLookups.ts";
import { versionOf } from "../../../shared/version/versionOf.ts";
import { labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import type { AgencyExamples, Example } from "../example.ts";
import { idOf, typedCells } from "./agencyBook.ts";
import type { Typed } from "./workbook.ts";

const POSITIONS: ReadonlyMap<string, number> = new Map(COLUMNS.map((one, at) => [one.key, at]));
const FORMULAS = reviewFormulas(lettersOf(positionOf(REVIEW_TAB, "id")));

/** One line for each decided example; the version is that of what its cells say, as the Worker will read them. */
export function reviewLines(examples: readonly AgencyExamples[], lists: Lists): Typed[][] {
  const programmes = new Map(lists.programmes.map((one) => [one.code, one]));
  return examples.flatMap(({ agency, rows }) =>
    rows.filter((example) => example.decision !== undefined).map((example) => line(agency, example, programmes, lists)),
  );
}

function line(agency: string, example: Example, programmes: ReadonlyMap<string, Programme>, lists: Lists): Typed[] {
  const id = idOf(agency, example);
  const { content } = readRow(typedCells(agency, example, programmes), POSITIONS, lists);
  const cells: Readonly<Record<string, string | undefined>> = {
    ...example.decision,
    reviewed_version: versionOf(id, content),
  };
  return REVIEW_TAB.columns.map((column: TabColumn): Typed => {
    if (column.key === "id") return id;
    if (column.kind === "lookup") return FORMULAS.get(column.key) ?? "";
    const value = cells[column.key];
    return value === undefined || column.list === undefined ? (value ?? "") : labelOf(column.list, value, "id");
  });
}
