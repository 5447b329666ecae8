// The plan of an agency's workbook: Keunggulan for its people, Umpan Balik and Pilihan for the system.

import type { Column } from "../column.ts";
import { COLUMNS } from "../columns.ts";
import { CHOICES_TAB, FEEDBACK_TAB, STRENGTH_TAB } from "../systemTabs.ts";
import { lettersOf } from "../tab.ts";
import { type ChoiceList, choicesOf } from "./choices.ts";
import { systemPlan } from "./systemPlan.ts";
import { type ColumnPlan, type TabPlan, TINT } from "./tabPlan.ts";

const WIDTHS: Partial<Record<Column["kind"], number>> = { text: 280, id: 60, months: 90, date: 110, lookup: 230 };

/** The plans of all tabs of an agency's workbook, in order, but for its guide. */
export function agencyPlans(lists: readonly ChoiceList[]): TabPlan[] {
  return [strengthPlan(), feedbackPlan(), choicesPlan(lists)];
}

/** The plan of the tab Keunggulan. */
export function strengthPlan(): TabPlan {
  const lists = choicesOf([], { programmes: [], today: "" }).map((one) => one.key);
  return {
    title: STRENGTH_TAB.title,
    sheetId: STRENGTH_TAB.sheetId,
    columns: COLUMNS.map((one) => columnPlan(one, lists)),
    frozenColumns: COLUMNS.filter((one) => one.group === "frozen").length,
    collapsed: [{ from: firstOf("more"), to: lastOf("more") }],
    filter: true,
  };
}

/** The plans of the system tabs of an agency's workbook. */
export function feedbackPlan(): TabPlan {
  return systemPlan(FEEDBACK_TAB);
}

/** The plan of the hidden tab Pilihan. */
export function choicesPlan(lists: readonly ChoiceList[]): TabPlan {
  const mark: ColumnPlan = { tag: "mark", heading: "Tanda", width: 100, format: "text" };
  const columns = lists.map((one): ColumnPlan => ({ tag: one.key, heading: one.heading, width: 200, format: "text" }));
  return { ...CHOICES_TAB, columns: [mark, ...columns], hidden: true, guard: "hard" };
}

function columnPlan(one: Column, lists: readonly string[]): ColumnPlan {
  const at = lists.indexOf(one.key);
  const letter = lettersOf(at + 1);
  const several = one.kind === "choices" || one.kind === "countries";
  return {
    tag: one.key,
    heading: one.heading.id + (one.needed === "submit" ? " *" : ""),
    note: noteOf(one),
    width: WIDTHS[one.kind] ?? 180,
    format: one.kind === "date" ? "date" : one.kind === "months" || one.kind === "lookup" ? "general" : "text",
    colour: TINT[one.group],
    ...(at >= 0 && !several ? { drop: { range: `='${CHOICES_TAB.title}'!$${letter}$3:$${letter}` } } : {}),
    ...(one.role === "key" || one.role === "lookup" ? { guard: "warning" } : {}),
  };
}

function noteOf(one: Column): string {
  const needed = { submit: "Wajib diisi.", foreign: "Wajib bila Lingkup Luar negeri." };
  const limit = one.max !== undefined && one.kind === "text" ? `Paling banyak ${one.max} karakter.` : "";
  const example = one.example === "" ? "" : `Contoh: ${one.example.replace(/^Contoh:\s*/, "")}`;
  return [one.help.id, one.needed === undefined ? "" : needed[one.needed], limit, example]
    .filter((part) => part !== "")
    .join("\n");
}

function firstOf(group: Column["group"]): string {
  return COLUMNS.find((one) => one.group === group)?.key ?? "";
}

function lastOf(group: Column["group"]): string {
  return COLUMNS.filter((one) => one.group === group).at(-1)?.key ?? "";
}
