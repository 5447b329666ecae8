// What Umpan Balik says: what is wrong with the tabs, how each row of the agency stands, and which rows are not recorded.

import { dayIn, type Zone } from "../../shared/city/zones.ts";
import { longDay } from "../../shared/days/longDay.ts";
import { latest } from "../../shared/decisions/log.ts";
import { type Problem, problem } from "../../shared/messages/problem.ts";
import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import { gravestFirst } from "../../shared/messages/severities.ts";
import { type Profile, whomToAsk } from "../../shared/register/profile.ts";
import { renewalProblems } from "../../shared/renewal/renewalProblems.ts";
import { AFTER_REVISION, clerkWords } from "../../shared/review/clerkWords.ts";
import { markOf, type TabValues } from "../../shared/system/tabRow.ts";
import { digest } from "../../shared/version/digest.ts";
import type { ToldCapability } from "../store/capabilities.ts";
import type { Source } from "../store/sources.ts";
import { alikeHints } from "./alikeHints.ts";

/** So many rows without a code are told one by one: a clerk mends them from the top, and the next ones follow. */
const MOST_UNRECORDED = 200;

/** Whom an agency may ask, for how many days a lost row stays public, and where the city lies. */
export type Desk = Pick<Profile, "unit" | "desk_email" | "graceDays" | "city">;

/**
 * First what is wrong with the tabs themselves, then every id of the agency, by id, each of which says so while the sheet
 * is held or not read at all; below them what stands in the sheet under no id of the agency: where no add-on runs, nothing
 * else would say so. `day`: the ISO day it is.
 */
export function feedbackRows(source: Source, rows: readonly ToldCapability[], desk: Desk, day: string): TabValues[] {
  if (!source.active) return unreadRows(rows, desk);
  const { problems: sheet, tab_problems: ofTabs, state, reason } = source;
  const held = state === "held" && reason !== null ? [reason] : [];
  const own = rows.map((one) =>
    feedbackRow(
      one,
      [
        ...held,
        ...one.problems,
        ...sheet.filter((it) => it.id === one.id),
        ...renewalProblems(one, day),
        ...alikeTo(one),
      ],
      desk,
    ),
  );
  return [...ofTabs.map(tabRow), ...own, ...strangerRows(sheet, rows), ...codelessRows(source)];
}

/** Another agency is told by its code: its name is no part of what an agency's workbook is told with. */
function alikeTo({ alike }: ToldCapability): Problem[] {
  return alikeHints(alike, (code) => code);
}

/** The agency is not active, so nobody reads its sheet: that stands above all, and beside each row. */
function unreadRows(rows: readonly ToldCapability[], desk: Desk): TabValues[] {
  const paused = problem("agency_inactive", { unit: whomToAsk(desk) });
  return [tabRow(paused), ...rows.map((one) => feedbackRow(one, [paused], desk))];
}

function tabRow(one: Problem): TabValues {
  const values = { id: "", review_status: "Perlu diperbaiki", problems: sentenceOf(one, "id"), updated_at: one.since };
  return { ...values, row_mark: markOf(values) };
}

function feedbackRow(one: ToldCapability, problems: readonly Problem[], desk: Desk): TabValues {
  const { log } = one;
  const entry = latest(log);
  const note = entry?.version === one.version || one.version === null ? entry?.cells.decision_note : undefined;
  const decidedAt = entry?.taken_at ?? "";
  const values = {
    id: one.id,
    version: one.version ?? "",
    review_status: clerkWords(one, desk.graceDays),
    review_note: noteWords(one, note ?? "", decidedAt, desk.city.zone),
    problems: gravestFirst([...lostRow(one), ...problems])
      .map((it) => sentenceOf(it, "id"))
      .join("\n"),
    updated_at: decidedAt > one.modified_at ? decidedAt : one.modified_at,
  };
  return { ...values, row_mark: markOf(values) };
}

/** A row that is gone has no cell in which to say so: its title tells which it was. */
function lostRow({ state, gone, title, id }: ToldCapability): Problem[] {
  return state === "missing" && gone === null ? [problem("row_missing", { name: title ?? id })] : [];
}

/** The reviewer's note, and what follows it: that the agency's answer is read, or what to do. */
function noteWords({ state, replied_at }: ToldCapability, note: string, decidedAt: string, zone: Zone): string {
  if (state !== "needs_revision") return note;
  const isAnswered = replied_at !== null && replied_at > decidedAt;
  const read = isAnswered ? `Jawaban Anda ${longDay(dayIn(zone, replied_at), "id")} sudah sampai di Setda.` : "";
  return [note, read, AFTER_REVISION].filter((one) => one !== "").join("\n");
}

/** Ids that stand in the sheet and are not, or not yet, the agency's own: the lookups of those rows find them here. */
function strangerRows(sheet: readonly Problem[], rows: readonly ToldCapability[]): TabValues[] {
  const own = new Set(rows.map((one) => one.id));
  const byId = new Map<string, Problem[]>();
  for (const one of sheet) {
    if (one.id !== undefined && !own.has(one.id)) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  }
  return [...byId].map(([id, problems]) => unrecorded(id, problems));
}

/** Rows without a code, or with one that is none: where they are, what they are called, and a code that they may have. */
function codelessRows(source: Source): TabValues[] {
  const codeless = source.problems.filter((one) => one.id === undefined && isCodeless(one));
  const told = codeless.slice(0, MOST_UNRECORDED).map((one) => unrecorded("", [withCode(source, one)]));
  const more = codeless.length - told.length;
  return more > 0 ? [...told, unrecorded("", [problem("rows_unrecorded", { count: more })])] : told;
}

/** Whether a problem of a sheet is that one of its rows has no code of its own. */
export function isCodeless({ code }: Problem): boolean {
  return code === "no_id" || code === "malformed_id";
}

/** The same as long as the row stands there without one, and another for every row and time. */
function withCode({ agency_code }: Source, one: Problem): Problem {
  const code = `KB-${digest(JSON.stringify([agency_code, one.row, one.values, one.since]), 10)}`;
  const values = { name: "", value: "", ...one.values, row: one.row ?? 0, code };
  const told = problem(one.code === "no_id" ? "row_without_code" : "row_with_bad_code", values);
  return one.since === undefined ? told : { ...told, since: one.since };
}

function unrecorded(id: string, problems: readonly Problem[]): TabValues {
  const words = problems.map((one) => sentenceOf(one, "id")).join("\n");
  const values = { id, review_status: "Belum tercatat", problems: words, updated_at: problems[0]?.since };
  return { ...values, row_mark: markOf(values) };
}
