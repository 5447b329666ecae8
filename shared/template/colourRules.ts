// The colours of a tab's words as Google's conditional formats: told apart from those that people made, and never made twice.

import type { SheetRequest } from "../google/requests.ts";
import { type ColourPlan, FIRST_DATA_ROW, type TabPlan } from "./tabPlan.ts";

/** A conditional format as it stands, as far as it is looked at. Google leaves out what is 0. */
export interface StandingRule {
  readonly ranges?: readonly StandingRange[] | undefined;
  readonly booleanRule?: StandingCondition | undefined;
}

interface StandingRange {
  readonly startColumnIndex?: number | undefined;
  readonly endColumnIndex?: number | undefined;
}

interface StandingCondition {
  readonly condition?:
    | {
        readonly type?: string | undefined;
        readonly values?: readonly { readonly userEnteredValue?: string | undefined }[] | undefined;
      }
    | undefined;
  readonly format?: { readonly backgroundColor?: StandingColour | undefined } | undefined;
}

interface StandingColour {
  readonly red?: number | undefined;
  readonly green?: number | undefined;
  readonly blue?: number | undefined;
}

const TYPE = "TEXT_STARTS_WITH";
/** Google keeps a colour in 255 steps, and rounds what it was sent down. */
const STEP = 1 / 255;

/**
 * The requests that bring the colours of a tab to its plan: none where they stand so, else ours are taken away and made once.
 * `columnOf`: the column (from 0) of a tag; the colours of one that is not there are left out. Rules of people stay.
 */
export function colourRequests(
  plan: Pick<TabPlan, "sheetId" | "colours">,
  standing: readonly StandingRule[],
  columnOf: (tag: string) => number | undefined,
): SheetRequest[] {
  const { sheetId, colours = [] } = plan;
  const begins = new Set(colours.map((one) => one.begins));
  const own = standing.flatMap((rule, index) => (begins.has(beginOf(rule) ?? "") ? [{ rule, index }] : []));
  const wanted = colours.flatMap((colour) => {
    const column = columnOf(colour.column);
    return column === undefined ? [] : [{ colour, column }];
  });
  const isSame =
    own.length === wanted.length &&
    wanted.every(({ colour, column }) => own.some(({ rule }) => isLike(rule, colour, column)));
  if (isSame) return [];
  return [
    ...own.reverse().map(({ index }): SheetRequest => ({ deleteConditionalFormatRule: { sheetId, index } })),
    ...wanted.map(({ colour, column }) => added(sheetId, colour, column)),
  ];
}

function added(sheetId: number, { begins, colour }: ColourPlan, column: number): SheetRequest {
  const ranges = [{ sheetId, startRowIndex: FIRST_DATA_ROW, startColumnIndex: column, endColumnIndex: column + 1 }];
  const condition = { type: TYPE, values: [{ userEnteredValue: begins }] };
  const booleanRule = { condition, format: { backgroundColor: colour } };
  return { addConditionalFormatRule: { rule: { ranges, booleanRule }, index: 0 } };
}

/** The text that cells begin with under a rule of our kind. */
function beginOf({ booleanRule }: StandingRule): string | undefined {
  return booleanRule?.condition?.type === TYPE ? booleanRule.condition.values?.[0]?.userEnteredValue : undefined;
}

function isLike(rule: StandingRule, { begins, colour }: ColourPlan, column: number): boolean {
  const [range] = rule.ranges ?? [];
  return (
    beginOf(rule) === begins &&
    rule.ranges?.length === 1 &&
    (range?.startColumnIndex ?? 0) === column &&
    range?.endColumnIndex === column + 1 &&
    isSameColour(rule.booleanRule?.format?.backgroundColor ?? {}, colour)
  );
}

function isSameColour(one: StandingColour, other: StandingColour): boolean {
  return (["red", "green", "blue"] as const).every((part) => Math.abs((one[part] ?? 0) - (other[part] ?? 0)) <= STEP);
}
