// Colours and groups of a tab as requests: nothing where they stand, ours once where they do not, and what is people's own stays.

import { describe, expect, it } from "vitest";
import { colourRequests, type StandingRule } from "../../shared/template/colourRules.ts";
import { groupRequests } from "../../shared/template/groupRequests.ts";
import { reviewPlan } from "../../shared/template/registerWorkbook.ts";

const plan = reviewPlan();
const columnOf = (tag: string) => plan.columns.findIndex((one) => one.tag === tag);
const OWN: StandingRule = { booleanRule: { condition: { type: "TEXT_EQ", values: [{ userEnteredValue: "Draf" }] } } };

/** The rules of a tab after requests, as Google keeps them: colours in 255 steps, rounded down. */
function applied(before: readonly StandingRule[], requests: ReturnType<typeof colourRequests>): StandingRule[] {
  const rules = [...before];
  for (const one of requests) {
    if ("deleteConditionalFormatRule" in one) rules.splice(one.deleteConditionalFormatRule.index, 1);
    if ("addConditionalFormatRule" in one) rules.unshift(kept(one.addConditionalFormatRule.rule));
  }
  return rules;
}

function kept(rule: StandingRule): StandingRule {
  const { red = 0, green = 0, blue = 0 } = rule.booleanRule?.format?.backgroundColor ?? {};
  const [r, g, b] = [red, green, blue].map((part) => Math.floor(part * 255) / 255);
  return { ...rule, booleanRule: { ...rule.booleanRule, format: { backgroundColor: { red: r, green: g, blue: b } } } };
}

describe("colours", () => {
  it("are made once, and are not made again where they stand", () => {
    const once = applied([OWN], colourRequests(plan, [OWN], columnOf));
    expect(once).toHaveLength((plan.colours ?? []).length + 1);
    expect(once.at(-1)).toEqual(OWN);
    expect(colourRequests(plan, once, columnOf)).toEqual([]);
  });

  it("that stand twice, at another column or in another colour are taken away and made once", () => {
    const once = applied([OWN], colourRequests(plan, [OWN], columnOf));
    const [first = {}, ...rest] = once;
    const moved = { ...first, ranges: [{ startColumnIndex: 0, endColumnIndex: 1 }] };
    const pale = kept({ ...first, booleanRule: { ...first.booleanRule, format: { backgroundColor: { red: 0.5 } } } });
    for (const wrong of [[...once, ...once], [moved, ...rest], [pale, ...rest], rest]) {
      const mended = applied(wrong, colourRequests(plan, wrong, columnOf));
      expect(mended.filter((rule) => rule !== OWN)).toHaveLength((plan.colours ?? []).length);
      expect(mended.filter((rule) => rule === OWN)).toHaveLength(wrong.filter((rule) => rule === OWN).length);
      expect(colourRequests(plan, mended, columnOf)).toEqual([]);
    }
  });

  it("of a column that is not there are left out", () => {
    expect(colourRequests(plan, [], () => undefined)).toEqual([]);
  });
});

describe("groups", () => {
  const planned = (plan.collapsed ?? []).map(({ from, to }) => ({
    range: { startIndex: columnOf(from), endIndex: columnOf(to) + 1 },
  }));

  it("that stand as planned are left, others are taken away and made anew", () => {
    expect(groupRequests(plan, planned, columnOf)).toEqual([]);
    const old = [{ range: { startIndex: columnOf("r1"), endIndex: columnOf("r9") + 1 } }];
    const requests = groupRequests(plan, old, columnOf);
    expect(requests.filter((one) => "deleteDimensionGroup" in one)).toHaveLength(1);
    expect(requests.filter((one) => "addDimensionGroup" in one)).toHaveLength(planned.length);
  });

  it("whose ends changed places or are gone are left out", () => {
    const turned = (tag: string) => plan.columns.length - columnOf(tag);
    expect(groupRequests(plan, [], turned)).toEqual([]);
  });
});
