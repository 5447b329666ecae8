// The lists that live in the register and not in the code: what a parser has to be told.

import { fold } from "../text/fold.ts";
import type { Match } from "../vocabularies/vocabulary.ts";

/** One row of the tab Program; days are ISO, blank means without limit. */
export interface Programme {
  readonly code: string;
  readonly name_id: string;
  readonly name_en: string;
  readonly valid_from: string;
  readonly valid_to: string;
}

/** What the checks need besides the row: the programmes, and the day it is in the city. */
export interface Lists {
  readonly programmes: readonly Programme[];
  readonly today: string;
}

/** The code that says: no priority programme. */
export const NO_PROGRAMME = {
  code: "NONE",
  id: "Tidak terkait program prioritas",
  en: "No priority programme",
} as const;

/** How a programme is offered in drop-downs. */
export function programmeLabel(one: Pick<Programme, "code" | "name_id">): string {
  return `${one.code} ${one.name_id}`;
}

/** Whether a programme is valid on an ISO day. */
export function isValidOn(one: Pick<Programme, "valid_from" | "valid_to">, day: string): boolean {
  return (one.valid_from === "" || one.valid_from <= day) && (one.valid_to === "" || day <= one.valid_to);
}

/** Whether a text says that there is no priority programme, in words of the list. */
export function isNoProgramme(text: string): boolean {
  return NONE.has(fold(text));
}

const NONE: ReadonlySet<string> = new Set([NO_PROGRAMME.code, NO_PROGRAMME.id, NO_PROGRAMME.en].map(fold));

/** Finds a programme by code, name in either language, or "code name"; several names alike are all named. */
export function findProgramme(lists: Lists, text: string): Match<string> {
  const wanted = fold(text);
  if (NONE.has(wanted)) return { kind: "one", code: NO_PROGRAMME.code };
  const exact = lists.programmes.find((one) => fold(one.code) === wanted || fold(programmeLabel(one)) === wanted);
  if (exact !== undefined) return { kind: "one", code: exact.code };
  const named = lists.programmes.filter((one) => fold(one.name_id) === wanted || fold(one.name_en) === wanted);
  const current = named.filter((one) => isValidOn(one, lists.today));
  const candidates = (current.length > 0 ? current : named).map((one) => one.code);
  const [first, ...others] = candidates;
  if (first === undefined) return { kind: "none", nearest: undefined };
  return others.length === 0 ? { kind: "one", code: first } : { kind: "several", codes: candidates };
}
