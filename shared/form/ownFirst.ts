// Which choices a clerk of an agency will most likely want: offered as one tap, before the whole list.

import { AFFAIR } from "../vocabularies/affair.ts";
import { THEME } from "../vocabularies/theme.ts";

const MOST = 3;

/** Every affair as it is offered, in the order of the code. */
export const ALL_AFFAIRS: readonly string[] = AFFAIR.entries.map((one) => `${one.code} ${one.id}`);

/** The affairs of an agency: those that its list has before the others, and those that its rows name. */
export function ownAffairs(listed: readonly string[], used: readonly string[]): string[] {
  const ranks = listed.map((one) => ALL_AFFAIRS.indexOf(one));
  const restFrom = ranks.reduce((from, rank, at) => (at > 0 && rank < (ranks[at - 1] ?? 0) ? at : from), 0);
  const first = listed.slice(0, restFrom);
  const known = used.filter((one) => ALL_AFFAIRS.includes(one));
  return [...new Set([...first, ...known])].slice(0, MOST);
}

/** The themes that usually go with affairs, by their labels. */
export function likelyThemes(affairs: readonly string[]): string[] {
  const codes = affairs.map((one) => one.split(" ")[0] ?? "");
  const themes = THEME.entries.filter((one) => one.affairs.some((code) => codes.includes(code)));
  return themes.slice(0, MOST).map((one) => one.id);
}
