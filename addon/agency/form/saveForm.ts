// Called by the form: writes what a person typed into the row of an id, or into a new one, and never over another's work.

import { type Conflict, type FormValues, isEmptyForm, planSave } from "../../../shared/form/planSave.ts";
import { textOf } from "../../../shared/parse/cell.ts";
import { isId } from "../../../shared/version/ids.ts";
import { STATUS } from "../../../shared/vocabularies/status.ts";
import { labelOf } from "../../../shared/vocabularies/vocabulary.ts";
import { underLock } from "../../sheet/underLock.ts";
import { writeById } from "../../sheet/writeById.ts";
import { appendRows } from "../appendRows.ts";
import { currentLists } from "../lists.ts";
import { newId } from "../newId.ts";
import { openRows, openStrengths } from "../strengths.ts";
import { forgetForm } from "./keptForms.ts";
import { type FormRow, formRow } from "./openRow.ts";

/** `row` stands in the sheet as saved; else `refusal` says why nothing was written, with what others changed meanwhile. */
interface Saved {
  readonly id: string;
  readonly told: readonly string[];
  readonly row?: FormRow;
  readonly refusal?: string;
  readonly conflicts?: readonly Conflict[];
  /** The row was there when the form was opened, and no longer is. */
  readonly isGone?: true;
  /** The id of the next new row. */
  readonly fresh: string;
}

type Outcome = { readonly id: string } | Pick<Saved, "refusal" | "conflicts" | "isGone">;

const DRAFT = labelOf(STATUS, "draft", "id");
const WAITING = "Belum tersimpan; rekan Anda sedang menulis. Mohon coba lagi.";
const MOVED = "Belum tersimpan; baris ini berpindah saat disimpan. Mohon simpan lagi.";
const NOTHING = "Belum ada yang diisi, jadi tidak ada yang disimpan.";
const GONE =
  "Baris ini sudah tidak ada di lembar; mungkin rekan Anda menghapusnya. Isian Anda masih ada di sini dan dapat disimpan sebagai baris baru.";

/**
 * `typed`: what is to stand in the cells; `seen`: what stood there when the form was opened, absent (null from a page) for a new row. The
 * row of an id that stands already is changed, so that a second try after a lost answer adds nothing.
 */
export function saveForm(id: string, typed: FormValues, seen?: FormValues | null): Saved {
  const own = isId(id) ? id : newId();
  const outcome = underLock(() => written(own, typed, seen ?? undefined)) ?? { refusal: WAITING };
  const fresh = newId();
  if (!("id" in outcome)) return { id, told: [outcome.refusal ?? ""], fresh, ...outcome };
  forgetForm(own);
  const strengths = openStrengths();
  const row = typeof strengths === "string" ? undefined : formRow(strengths, own, currentLists());
  const told = (row?.judged.problems ?? []).map((one) => one.text);
  return { id: own, told, fresh, ...(row === undefined ? {} : { row }) };
}

function written(id: string, typed: FormValues, seen: FormValues | undefined): Outcome {
  const before = openRows();
  if (typeof before === "string") return { refusal: before };
  const [row, ...others] = before.rows.filter((one) => one.id === id);
  if (others.length > 0) return { refusal: MOVED };
  if (row === undefined) return seen === undefined ? added(id, typed) : { refusal: GONE, isGone: true };
  const standing = (key: string) => textOf(row.cells[before.positions.get(key) ?? -1]);
  const { changes, conflicts } = planSave(typed, standing, seen);
  if (conflicts.length > 0) return { refusal: conflictWords(conflicts.length), conflicts };
  const { missed } = writeById(
    openRows,
    changes.map((one) => ({ id, ...one })),
  );
  return missed.length === 0 ? { id } : { refusal: MOVED };
}

function conflictWords(count: number): string {
  return `Rekan Anda mengubah ${count} isian yang sama sejak Anda membukanya. Belum ada yang ditimpa. Pilih isi yang dipakai, lalu simpan lagi.`;
}

/** A new row as a draft; an empty form makes none. */
function added(id: string, typed: FormValues): Outcome {
  if (isEmptyForm(typed)) return { refusal: NOTHING };
  const strengths = openStrengths();
  if (typeof strengths === "string") return { refusal: strengths };
  return appendRows(strengths, [{ ...typed, id, status: DRAFT }]) ? { id } : { refusal: WAITING };
}
