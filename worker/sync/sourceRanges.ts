// The ranges that one reading of an agency's workbook asks for, and the marks of what the Worker wrote there.

import type { Grid } from "../../shared/parse/cell.ts";
import { textOf } from "../../shared/parse/cell.ts";
import { CHOICES_TAB, FEEDBACK_TAB, STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { lettersOf, positionOf } from "../../shared/tab.ts";
import { digest } from "../../shared/version/digest.ts";

const ID = lettersOf(positionOf(FEEDBACK_TAB, "id"));
const MARK = lettersOf(positionOf(FEEDBACK_TAB, "row_mark"));

export const SOURCE_RANGES = [
  `'${STRENGTH_TAB.title}'`,
  `'${FEEDBACK_TAB.title}'!${ID}3:${ID}`,
  `'${FEEDBACK_TAB.title}'!${MARK}3:${MARK}`,
  `'${CHOICES_TAB.title}'!A3:A3`,
] as const;

/** What stands in the system tabs of an agency's workbook: a digest of ids and marks, and the mark of the lists. */
export function readMarks(
  ids: Grid,
  marks: Grid,
  choices: Grid,
): { readonly feedback: string; readonly choices: string } {
  const height = Math.max(ids.length, marks.length);
  const pairs = Array.from({ length: height }, (_, at) => [textOf(ids[at]?.[0]), textOf(marks[at]?.[0])] as const);
  return { feedback: feedbackDigest(pairs), choices: textOf(choices[0]?.[0]) };
}

/** A digest of the rows of Umpan Balik by id and mark, in their order. */
export function feedbackDigest(pairs: readonly (readonly [string, string])[]): string {
  return digest(pairs.map((pair) => pair.join("=")).join("\n"), 20);
}
