// What changed between two reports to the Mayor, in sentences.

import { STAGE } from "../vocabularies/stage.ts";
import { labelOf } from "../vocabularies/vocabulary.ts";

/** What a report said: fulfilled places of coverage, agreements in force, candidates with their stage (0: none yet). */
export interface ReportSnapshot {
  readonly met: number;
  readonly agreements: readonly { readonly code: string; readonly title: string }[];
  readonly candidates: readonly { readonly id: string; readonly title: string; readonly stage: number }[];
}

/** So many of each kind are named; the rest is counted. */
const MOST_NAMED = 3;

/** The changes in Indonesian; none where nothing changed. */
export function reportChanges(before: ReportSnapshot, now: ReportSnapshot): string[] {
  const codesOf = (one: ReportSnapshot) => new Set(one.agreements.map(({ code }) => code));
  const [codesBefore, codesNow] = [codesOf(before), codesOf(now)];
  const stages = new Map(before.candidates.map(({ id, stage }) => [id, stage]));
  const ids = new Set(now.candidates.map(({ id }) => id));
  const moved = now.candidates.filter(({ id, stage }) => stages.has(id) && stages.get(id) !== stage);
  const titles = (rows: readonly { readonly title: string }[]) => rows.map(({ title }) => title);
  return [
    ...(before.met === now.met ? [] : [`Cakupan terpenuhi dari ${before.met} menjadi ${now.met}.`]),
    ...said("Naskah baru", titles(now.agreements.filter(({ code }) => !codesBefore.has(code)))),
    ...said("Naskah tidak berlaku lagi", titles(before.agreements.filter(({ code }) => !codesNow.has(code)))),
    ...said("Calon baru", titles(now.candidates.filter(({ id }) => !stages.has(id)))),
    ...said("Tidak lagi calon", titles(before.candidates.filter(({ id }) => !ids.has(id)))),
    ...said(
      "Maju tahap",
      moved.map(({ title, stage }) => `${title} (tahap ${stage} ${labelOf(STAGE, String(stage), "id")})`),
    ),
  ];
}

function said(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const rest = names.length > MOST_NAMED ? `; dan ${names.length - MOST_NAMED} lainnya` : "";
  return [`${what} (${names.length}): ${names.slice(0, MOST_NAMED).join("; ")}${rest}.`];
}
