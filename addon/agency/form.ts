// Menu "Isi lewat formulir": one row from top to bottom in a dialog made from the columns.

import type { Column } from "../../shared/column.ts";
import { COLUMNS } from "../../shared/columns.ts";
import { type Problem, sentenceOf } from "../../shared/messages/problem.ts";
import { type Cell, textOf } from "../../shared/parse/cell.ts";
import { NO_PROGRAMME, programmeLabel } from "../../shared/parse/lists.ts";
import { readRow } from "../../shared/parse/readRow.ts";
import { ADVISED_BY, type AgencyAdvice, agencyAdvice } from "../../shared/review/agencyAdvice.ts";
import { poorWords } from "../../shared/template/guide.ts";
import { isId, mintId } from "../../shared/version/ids.ts";
import { AFFAIR } from "../../shared/vocabularies/affair.ts";
import { SCOPE } from "../../shared/vocabularies/scope.ts";
import { labelOf } from "../../shared/vocabularies/vocabulary.ts";
import { showDialog } from "../sheet/showPage.ts";
import { today } from "../sheet/today.ts";
import { underLock } from "../sheet/underLock.ts";
import { writeById } from "../sheet/writeById.ts";
import { appendRows } from "./appendRows.ts";
import { currentLists } from "./lists.ts";
import { openRows, openStrengths, selectedIds } from "./strengths.ts";

const FIELDS = COLUMNS.filter((one) => one.role === "content");

type Values = Readonly<Record<string, string>>;

/** Menu item: the form for the selected row, or for a new one. */
export function openForm(): void {
  const strengths = openStrengths();
  if (typeof strengths === "string") {
    SpreadsheetApp.getUi().alert(strengths);
    return;
  }
  const [id = ""] = selectedIds(strengths);
  const row = strengths.reading.rows.find((one) => one.id === id && id !== "");
  const typed = row === undefined ? [] : (strengths.grid[row.row - 1] ?? []);
  const at = (key: string) => strengths.reading.positions.get(key) ?? -1;
  const programmes = currentLists().programmes.map(programmeLabel);
  const fields = FIELDS.filter((one) => at(one.key) >= 0).map((one) => ({
    ...fieldOf(one, programmes),
    value: textOf(typed[at(one.key)]),
  }));
  const advice = adviseForm(Object.fromEntries(fields.map((one) => [one.key, one.value])));
  showDialog("form", id === "" ? "Keunggulan baru" : "Ubah keunggulan", {
    id,
    fields,
    advice,
    advisedBy: ADVISED_BY,
    foreign: labelOf(SCOPE, "LUAR_NEGERI", "id"),
  });
}

/** Called by the form when a cell changes on which the advice rests: where the law would put the row as it stands. */
export function adviseForm(values: Values): AgencyAdvice {
  const positions = new Map(FIELDS.map((one, at) => [one.key, at]));
  const cells = FIELDS.map((one) => values[one.key] ?? "");
  // No advice rests on the programme, so the workbook's list of them is not read at every change.
  return agencyAdvice(readRow(cells, positions, { programmes: [], today: today() }).content);
}

function fieldOf(one: Column, programmes: readonly string[]) {
  const labels = one.list?.entries.map((entry) => (one.list === AFFAIR ? `${entry.code} ${entry.id}` : entry.id));
  return {
    key: one.key,
    label: one.heading.id,
    help: one.help.id,
    example: one.example,
    poor: poorWords(one),
    kind: one.kind,
    group: one.group,
    needed: one.needed ?? "",
    max: one.kind === "text" ? (one.max ?? 0) : 0,
    options: one.kind === "programme" ? [...programmes, NO_PROGRAMME.id] : (labels ?? []),
  };
}

/** Called by the form: writes the values; answers the id of the row and what is still to be mended. */
export function saveForm(id: string, values: Values): { readonly id: string; readonly told: readonly string[] } {
  const saved = underLock(() => (id === "" ? addRow(values) : changeRow(id, values)));
  if (saved === undefined || saved === "")
    return { id, told: ["Belum tersimpan; rekan Anda sedang menulis. Mohon coba lagi."] };
  return { id: saved, told: problemsOf(saved).map((one) => sentenceOf(one, "id")) };
}

function changeRow(id: string, values: Values): string {
  const before = openRows();
  const row = typeof before === "string" ? undefined : before.rows.find((one) => one.id === id);
  if (typeof before === "string" || row === undefined) return "";
  const changes = Object.keys(values).flatMap((key) => {
    const value = values[key] ?? "";
    return textOf(row.cells[before.positions.get(key) ?? -1]) === value ? [] : [{ id, key, value }];
  });
  return writeById(openRows, changes).missed.length === 0 ? id : "";
}

/** A new row as a draft. */
function addRow(values: Values): string {
  const strengths = openStrengths();
  if (typeof strengths === "string") return "";
  const id = mintId((limit) => Math.floor(Math.random() * limit));
  return appendRows(strengths, [{ ...values, id, status: "Draf" }]) ? id : "";
}

function problemsOf(id: string): readonly Problem[] {
  const strengths = openStrengths();
  if (typeof strengths === "string" || !isId(id)) return [];
  const row = strengths.reading.rows.find((one) => one.id === id);
  const cells: Cell[] = [...(row?.cells ?? [])];
  cells[strengths.reading.positions.get("status") ?? cells.length] = "Diajukan";
  return readRow(cells, strengths.reading.positions, currentLists()).problems;
}
