// The words that people read in sheets for what is stored as codes.

import { dayIn, type Zone } from "../city/zones.ts";
import { type Content, type ContentKey, columnOf } from "../columns.ts";
import { COUNTRY } from "../countries/findCountries.ts";
import { longDay } from "../days/longDay.ts";
import { type LogEntry, latest } from "../decisions/log.ts";
import type { State } from "../decisions/stateOf.ts";
import { NO_PROGRAMME, type Programme, programmeLabel } from "../parse/lists.ts";
import { AFFAIR } from "../vocabularies/affair.ts";
import { DECISION } from "../vocabularies/decision.ts";
import { SCHEME } from "../vocabularies/scheme.ts";
import { STATE } from "../vocabularies/state.ts";
import { THEME } from "../vocabularies/theme.ts";
import { codeIn, labelOf } from "../vocabularies/vocabulary.ts";

/** The Indonesian words for a stored value, as a sheet shows it; "" for none. */
export function wordsFor(
  key: ContentKey,
  content: Content,
  programmes: ReadonlyMap<string, Programme>,
): string | number {
  const value = content[key];
  if (value === undefined) return "";
  const column = columnOf(key);
  if (typeof value === "number") return value;
  if (typeof value === "object") {
    const list = column.kind === "countries" ? COUNTRY : column.list;
    return value.map((code) => (list === undefined ? code : labelOf(list, code, "id"))).join("; ");
  }
  if (column.kind === "date") return longDay(value, "id");
  if (column.kind === "programme") return programmeWords(value, programmes);
  if (column.list === AFFAIR) return `${value} ${labelOf(AFFAIR, value, "id")}`;
  return column.list === undefined ? value : labelOf(column.list, value, "id");
}

/** A programme's code and name; the sentence for none where there is none. */
export function programmeWords(code: string, programmes: ReadonlyMap<string, Programme>): string {
  if (code === NO_PROGRAMME.code) return NO_PROGRAMME.id;
  const programme = programmes.get(code);
  return programme === undefined ? code : programmeLabel(programme);
}

/** Both themes in words. */
export function themeWords(content: Content): string {
  const themes = [content.theme, content.theme_2].flatMap((one) => (one === undefined ? [] : [one]));
  return [...new Set(themes)].map((one) => labelOf(THEME, one, "id")).join("; ");
}

/** The state in words, with the scheme or the day that belongs to it. */
export function stateWords(state: State, log: readonly LogEntry[], missingSince: string | null): string {
  const scheme = codeIn(SCHEME, latest(log)?.cells.scheme_set);
  return labelOf(STATE, state, "id")
    .replace("{skema}", scheme === undefined ? "skema lain" : labelOf(SCHEME, scheme, "id"))
    .replace("{tgl}", missingSince === null ? "-" : longDay(missingSince, "id"));
}

/** What is stored as the latest decision, for which version, and the day it was taken on in a zone. */
export function recordedWords(log: readonly LogEntry[], zone: Zone): string {
  const entry = latest(log);
  if (entry === undefined) return "";
  return `${labelOf(DECISION, entry.decision, "id")} (versi ${entry.version}, ${longDay(dayIn(zone, entry.taken_at), "id")})`;
}
