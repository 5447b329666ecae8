// The ranges that one reading of an agency's workbook asks for, and the marks of what the Worker wrote there.

import type { Grid } from "../../shared/parse/cell.ts";
import { textOf } from "../../shared/parse/cell.ts";
import { STRENGTHS } from "../../shared/parse/readSheet.ts";
import { CHOICES_TAB, FEEDBACK_TAB, GUIDE_TAB, STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { lettersOf, positionOf } from "../../shared/tab.ts";
import { choicesPlan, feedbackPlan } from "../../shared/template/agencyWorkbook.ts";
import { choicesOf } from "../../shared/template/choices.ts";
import { digest } from "../../shared/version/digest.ts";
import type { Google } from "../google/google.ts";
import type { OwnTabs } from "./lookAtTabs.ts";
import { type MendPlan, readMending } from "./mendTabs.ts";

const ID = lettersOf(positionOf(FEEDBACK_TAB, "id"));
const MARK = lettersOf(positionOf(FEEDBACK_TAB, "row_mark"));

const SOURCE_RANGES = [
  `'${STRENGTH_TAB.title}'`,
  `'${FEEDBACK_TAB.title}'!${ID}3:${ID}`,
  `'${FEEDBACK_TAB.title}'!${MARK}3:${MARK}`,
  `'${CHOICES_TAB.title}'!A3:A3`,
] as const;

/** One answered reading of a workbook: the rows, and marks of what stands in its system tabs. */
export interface WorkbookAnswer {
  readonly grid: Grid;
  readonly feedback: string;
  readonly choices: string;
  /** Equal to that of another reading where Google answered word for word the same; null where that tells nothing. */
  readonly digest: string | null;
}

/** All tabs of an agency's workbook, and the one that people fill in. */
export const AGENCY_TABS: OwnTabs = {
  titles: [GUIDE_TAB, STRENGTH_TAB, FEEDBACK_TAB, CHOICES_TAB].map((tab) => tab.title),
  filled: [STRENGTHS],
  charts: [],
};

/** The system tabs as they are made: a renamed, deleted or narrow one is mended on the way. */
function mendPlans(): MendPlan[] {
  const plans = [feedbackPlan(), choicesPlan(choicesOf([], { programmes: [], today: "" }))];
  return plans.map((plan) => ({ plan, isMade: true }));
}

/** Reads a workbook in one call. @throws GoogleError */
export async function readWorkbook(google: Google, spreadsheet: string): Promise<WorkbookAnswer> {
  const read = await readMending(google, spreadsheet, mendPlans, () => google.read(spreadsheet, SOURCE_RANGES));
  const [grid = [], ids = [], marks = [], choices = []] = read.grids;
  const height = Math.max(ids.length, marks.length);
  const pairs = Array.from({ length: height }, (_, at) => [textOf(ids[at]?.[0]), textOf(marks[at]?.[0])] as const);
  return { grid, feedback: feedbackDigest(pairs), choices: textOf(choices[0]?.[0]), digest: read.digest() };
}

/** A digest of the rows of Umpan Balik by id and mark, in their order. */
export function feedbackDigest(pairs: readonly (readonly [string, string])[]): string {
  return digest(pairs.map((pair) => pair.join("=")).join("\n"), 20);
}
