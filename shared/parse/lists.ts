// The lists that live in the register and not in the code: what a parser has to be told.

import { fold } from "../text/fold.ts";
import { distanceTo } from "../text/likeness.ts";
import { bareItem, listItems } from "../text/listItems.ts";
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

const NONE: ReadonlySet<string> = new Set(
  [
    NO_PROGRAMME.code,
    NO_PROGRAMME.id,
    NO_PROGRAMME.en,
    "Tidak terkait",
    "Bukan program prioritas",
    "Tidak ada program prioritas",
    "Tidak termasuk program prioritas",
  ].map(fold),
);

/**
 * Finds a programme by code, name in either language, or "code name", whatever number or full stop stands around it; several
 * names alike, and several programmes, are all named.
 */
export function findProgramme(lists: Lists, text: string): Match<string> {
  const whole = programmeOf(lists, text);
  if (whole.kind !== "none") return whole;
  const isOne = (item: string) => programmeOf(lists, item).kind !== "none";
  const codes = listItems(text, isOne).flatMap((item) => {
    const match = programmeOf(lists, item);
    return match.kind === "one" ? [match.code] : match.kind === "several" ? match.codes : [];
  });
  const [only, ...others] = new Set(codes);
  if (only === undefined) return { kind: "none", nearest: nearestProgramme(lists, text) };
  if (others.length > 0) return { kind: "several", codes: [only, ...others] };
  // One of several words is a programme: whether it is meant is for the agency to say.
  return programmeOf(lists, bareItem(text)).kind === "one"
    ? { kind: "one", code: only }
    : { kind: "none", nearest: labelOfProgramme(lists, only) };
}

function labelOfProgramme(lists: Lists, code: string): string | undefined {
  const found = lists.programmes.find((one) => one.code === code);
  return found === undefined ? undefined : programmeLabel(found);
}

/** The programme valid today whose name or label is nearest. */
function nearestProgramme(lists: Lists, text: string): string | undefined {
  const wanted = fold(text);
  const near = lists.programmes
    .filter((one) => isValidOn(one, lists.today))
    .flatMap((one) => {
      const distances = [one.name_id, one.name_en, programmeLabel(one)].map((name) => distanceTo(wanted, fold(name)));
      const known = distances.filter((distance) => distance !== undefined);
      return known.length === 0 ? [] : [{ one, distance: Math.min(...known) }];
    })
    .sort((a, b) => a.distance - b.distance);
  return near[0] === undefined ? undefined : programmeLabel(near[0].one);
}

function programmeOf(lists: Lists, text: string): Match<string> {
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
