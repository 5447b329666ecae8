// The parameters of an address, read one by one; what cannot be read is refused in words that say what is right.

import { Refusal } from "../../http/refusal.ts";

/** What caches, mail programs and social networks add to addresses: it means nothing here. */
const ADDED = /^(?:_|utm_\w{1,40}|fbclid|gclid)$/i;

/** Refuses parameters that a route does not know, naming those it knows. */
export function onlyKnown(parameters: URLSearchParams, known: readonly string[]): void {
  const unknown = [...new Set(parameters.keys())].filter((name) => !known.includes(name) && !ADDED.test(name));
  if (unknown.length === 0) return;
  const names = known.length === 0 ? "-" : known.join(", ");
  throw new Refusal("unknown_parameter", {
    id: `Tidak dikenal: ${quoted(unknown)}. Yang dikenal: ${names}.`,
    en: `Not known: ${quoted(unknown)}. Known: ${names}.`,
  });
}

/** The one value of a parameter; undefined where it is absent. Given twice it is refused. */
export function single(parameters: URLSearchParams, name: string): string | undefined {
  const values = parameters.getAll(name);
  if (values.length > 1) throw badParameter(name, "diberikan lebih dari sekali", "was given more than once");
  return values[0];
}

/** A whole number from 1 to `max`; `usual` where it is absent. */
export function countIn(parameters: URLSearchParams, name: string, usual: number, max: number): number {
  const text = single(parameters, name);
  if (text === undefined) return usual;
  const count = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= max) return count;
  throw badParameter(name, `harus bilangan bulat 1 sampai ${max}`, `must be a whole number from 1 to ${max}`);
}

/** A refusal of one parameter that says what it has to be. */
export function badParameter(name: string, id: string, en: string): Refusal {
  return new Refusal("bad_parameter", { id: `${name} ${id}.`, en: `${name} ${en}.` });
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name.slice(0, 40)}"`).join(", ");
}
