// The ranges that reading the register asks for: its people's tabs whole, of its system tabs only ids and marks.

import type { Grid } from "../../shared/parse/cell.ts";
import { textOf } from "../../shared/parse/cell.ts";
import { REGISTER_LISTS, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { REGISTER_ROWS_TAB, REGISTER_SYSTEM_TABS, rowKeyOf } from "../../shared/systemTabs.ts";
import { lettersOf, positionOf, type Tab } from "../../shared/tab.ts";

const LISTS = REGISTER_LISTS.map((tab) => `'${tab.title}'`);
const REVIEW = `'${REVIEW_TAB.title}'`;
const VERSIONS = [column(REGISTER_ROWS_TAB, "id"), column(REGISTER_ROWS_TAB, "version")];
const MARKS = REGISTER_SYSTEM_TABS.flatMap((tab) => [
  `'${tab.title}'!1:1`,
  column(tab, rowKeyOf(tab)),
  column(tab, "row_mark"),
]);

/** What is read when people's tabs may have changed. */
export const REGISTER_RANGES: readonly string[] = [REVIEW, ...VERSIONS, ...LISTS];

/** What is read just before a publication writes. */
export const PUBLISH_RANGES: readonly string[] = [REVIEW, ...VERSIONS, ...MARKS];

function column(tab: Tab, key: string): string {
  const letters = lettersOf(positionOf(tab, key));
  return `'${tab.title}'!${letters}3:${letters}`;
}

/** Tinjauan as it stands, and the version that Data Gabungan shows for each id. */
export interface ReviewGrids {
  readonly review: Grid;
  readonly versions: ReadonlyMap<string, string>;
}

/** The part of an answer that both readings begin with. */
export function reviewGrids([review = [], ids = [], versions = []]: readonly Grid[]): ReviewGrids {
  const shown = ids.map((row, at) => [textOf(row[0]), textOf(versions[at]?.[0])] as const);
  return { review, versions: new Map(shown.filter(([id]) => id !== "")) };
}

/** The grids of the lists, in the order of REGISTER_LISTS. */
export function listGrids(answer: readonly Grid[]): readonly Grid[] {
  return answer.slice(1 + VERSIONS.length);
}

/** What stands in a system tab: whether its tags are as created, and by key the row (from 0) and mark. */
export interface StandingRows {
  readonly intact: boolean;
  readonly rows: readonly { readonly at: number; readonly key: string; readonly mark: string }[];
}

/** The system tabs' rows, in the order of REGISTER_SYSTEM_TABS. */
export function standingRows(answer: readonly Grid[]): StandingRows[] {
  const grids = answer.slice(1 + VERSIONS.length);
  return REGISTER_SYSTEM_TABS.map((tab, index) => {
    const [tags = [], keys = [], marks = []] = grids.slice(index * 3, index * 3 + 3);
    const height = Math.max(keys.length, marks.length);
    const rows = Array.from({ length: height }, (_, at) => ({
      at: at + 2,
      key: textOf(keys[at]?.[0]),
      mark: textOf(marks[at]?.[0]),
    }));
    const intact = tab.columns.every((one, at) => textOf(tags[0]?.[at]) === `#${one.key}`);
    return { intact, rows: rows.filter((row) => row.key !== "" || row.mark !== "") };
  });
}
