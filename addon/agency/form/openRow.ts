// One row as the form shows it: the texts of its cells, in the words of the lists where those are known.

import { FORM_COLUMNS } from "../../../shared/form/formFields.ts";
import { ALL_AFFAIRS } from "../../../shared/form/ownFirst.ts";
import type { FormValues } from "../../../shared/form/planSave.ts";
import { type Cell, textOf } from "../../../shared/parse/cell.ts";
import type { Lists } from "../../../shared/parse/lists.ts";
import { findCode, labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import { currentLists } from "../lists.ts";
import { openStrengths, type Strengths } from "../strengths.ts";
import { type Judged, judged } from "./judgeForm.ts";

/** `seen`: what stands in the cells; `values`: the same in the words of the form; `judged`: what is to be said of it. */
export interface FormRow {
  readonly id: string;
  readonly status: string;
  readonly seen: FormValues;
  readonly values: FormValues;
  readonly judged: Judged;
}

/** Called by the form: a row by its id; null where the sheet has none or several of that id. */
export function openRow(id: string): FormRow | null {
  const strengths = openStrengths();
  return typeof strengths === "string" ? null : (formRow(strengths, id, currentLists()) ?? null);
}

/** The row of a sheet that is read already. */
export function formRow({ grid, reading }: Strengths, id: string, lists: Lists): FormRow | undefined {
  const [row, ...others] = reading.rows.filter((one) => one.id === id);
  if (row === undefined || others.length > 0) return undefined;
  const cells: readonly Cell[] = grid[row.row - 1] ?? [];
  const at = (key: string) => textOf(cells[reading.positions.get(key) ?? -1]);
  const seen = Object.fromEntries(FORM_COLUMNS.map((one) => [one.key, at(one.key)]));
  const values = Object.fromEntries(FORM_COLUMNS.map((one) => [one.key, inWords(one, at(one.key))]));
  return { id, status: at("status"), seen, values, judged: judged(values, lists) };
}

/** A choice that is spelt otherwise, in the words of its list: the form would not know it for one of them. */
function inWords({ list, kind, key }: (typeof FORM_COLUMNS)[number], text: string): string {
  if (list === undefined || kind !== "choice" || text === "") return text;
  const found = findCode(list, text);
  if (found.kind !== "one") return text;
  if (key === "affair") return ALL_AFFAIRS.find((one) => one.startsWith(`${found.code} `)) ?? text;
  return labelOf(list, found.code, "id");
}
