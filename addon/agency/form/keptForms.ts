// Forms that were begun and not saved yet, kept for their person alone: their text in pieces that Google's store takes.

import type { FormValues } from "../../../shared/form/planSave.ts";

/** A form that was begun; `at`: when it was last typed in, in milliseconds. */
export interface KeptForm {
  readonly id: string;
  readonly title: string;
  readonly at: number;
}

/** What was typed, and what stood in the row when it was opened (absent for a new row). */
interface KeptText {
  readonly values: FormValues;
  readonly seen?: FormValues;
}

interface Entry extends KeptForm {
  readonly pieces: number;
}

const INDEX = "kept";
const MOST = 5;
const LONGEST_MS = 30 * 86_400_000;
/** Google takes 9 KB a value, and a letter takes up to three bytes. */
const PIECE = 3000;
const MOST_PIECES = 12;

/** The forms that are kept, the latest first. */
export function keptForms(): KeptForm[] {
  return entries().map(({ id, title, at }) => ({ id, title, at }));
}

/** Called by the form: keeps what is typed. False where it is too long to be kept. */
export function keepForm(id: string, title: string, kept: KeptText): boolean {
  const text = JSON.stringify(kept);
  const pieces = Math.ceil(text.length / PIECE);
  if (pieces > MOST_PIECES) return false;
  const before = entries();
  const own = { id, title: title.slice(0, 120), at: Date.now(), pieces };
  const after = [own, ...before.filter((one) => one.id !== id)].slice(0, MOST);
  for (let at = 0; at < pieces; at++) store().setProperty(nameOf(id, at), text.slice(at * PIECE, (at + 1) * PIECE));
  write(before, after);
  return true;
}

/** Called by the form: what was kept of an id; null for nothing. */
export function keptForm(id: string): KeptText | null {
  const entry = entries().find((one) => one.id === id);
  if (entry === undefined) return null;
  const pieces = Array.from({ length: entry.pieces }, (_, at) => store().getProperty(nameOf(id, at)) ?? "");
  try {
    return JSON.parse(pieces.join("")) as KeptText;
  } catch {
    // Another window of the same person was just keeping it.
    return null;
  }
}

/** Called by the form: forgets what was kept of an id. */
export function forgetForm(id: string): void {
  const before = entries();
  if (before.some((one) => one.id === id))
    write(
      before,
      before.filter((one) => one.id !== id),
    );
}

function store(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getUserProperties();
}

function nameOf(id: string, piece: number): string {
  return `${INDEX}:${id}:${piece}`;
}

function entries(): Entry[] {
  const text = store().getProperty(INDEX);
  const all = text === null ? [] : (JSON.parse(text) as Entry[]);
  return all.filter((one) => Date.now() - one.at < LONGEST_MS);
}

/** Writes the index, and removes the pieces that it no longer names. */
function write(before: readonly Entry[], after: readonly Entry[]): void {
  store().setProperty(INDEX, JSON.stringify(after));
  for (const { id, pieces } of before) {
    const left = after.find((one) => one.id === id)?.pieces ?? 0;
    for (let at = left; at < pieces; at++) store().deleteProperty(nameOf(id, at));
  }
}
