// Holds a city at rest against the model: what was typed stands, each decision is where it was taken, the rest is not public.

import { DECISION } from "../../shared/vocabularies/decision.ts";
import { codeIn } from "../../shared/vocabularies/vocabulary.ts";
import { openTab } from "../e2e/support/sheet.ts";
import { REVIEWER, type SmallCity } from "../e2e/support/smallCity.ts";
import { type ModelRow, publicTitle } from "./model.ts";
import { coverageLosses } from "./recount.ts";
import { REVIEWERS } from "./reviewers.ts";

/** Every loss, in words; none is an empty list. */
export async function checkCity(city: SmallCity, rows: readonly ModelRow[]): Promise<string[]> {
  return [
    ...typedLosses(city, rows),
    ...decisionLosses(city, rows),
    ...stageLosses(city, rows),
    ...coverageLosses(city),
    ...(await publicLosses(city, rows)),
  ];
}

/** The history as it stands, entry by entry: it only grows, so an earlier one is a beginning of every later one. */
export function historyOf(city: SmallCity): string[] {
  return inRegister(city, "Riwayat Keputusan").map(({ _row, mark: _mark, ...entry }) => JSON.stringify(entry));
}

/** Entries that stood in the history before and are gone or changed. */
export function historyLosses(before: readonly string[], now: readonly string[]): string[] {
  return before.filter((entry, at) => now[at] !== entry).map((entry) => `the history no longer says ${entry}`);
}

function inRegister(city: SmallCity, title: string) {
  return openTab(city.google, city.register, title, REVIEWER).rows();
}

function typedLosses(city: SmallCity, rows: readonly ModelRow[]): string[] {
  const agencies = [...new Set(rows.map((row) => row.agency))];
  return agencies.flatMap((agency) => {
    const tab = openTab(city.google, city.workbook(agency), "Keunggulan", city.staffOf(agency));
    const stands = new Map(tab.rows().map((row) => [row.id, row.title_id]));
    const own = rows.filter((row) => row.agency === agency && row.deleted === undefined);
    const lost = own.filter((row) => stands.get(row.id) !== row.title);
    return lost.map((row) => `${row.id} was typed "${row.title}" and says "${stands.get(row.id)}"`);
  });
}

function decisionLosses(city: SmallCity, rows: readonly ModelRow[]): string[] {
  const unclear = new Set(
    inRegister(city, "Masalah")
      .filter((row) => row.code === "decision_unclear")
      .map((row) => row.id),
  );
  const history = inRegister(city, "Riwayat Keputusan").filter(
    ({ decision }) => !String(decision).endsWith("(dilengkapi)") && !String(decision).startsWith("Tahap "),
  );
  return rows.flatMap((row) => {
    const taken = history.filter((one) => one.id === row.id).map((one) => codeIn(DECISION, String(one.decision)));
    // A decision that was asked for again was not taken: nobody knows whether it was meant for this version. The request
    // stands until somebody decides again; the decision is forgotten once.
    if (unclear.has(row.id) && row.decisions.length === taken.length + 1) row.decisions.pop();
    const typed = row.decisions.map((one) => one.code).join();
    const notes = history.filter((one) => one.id === row.id).map((one) => String(one.note));
    const unsaid = row.decisions.flatMap(({ note = "" }) => (note === "" || notes.includes(note) ? [] : [note]));
    return [
      ...(taken.join() === typed ? [] : [`${row.id} was decided ${typed} and the history says ${taken.join()}`]),
      ...unsaid.map((note) => `${row.id} was told "${note}" and the history does not say so`),
    ];
  });
}

/** Only lawful stages are in the history, each once and in their order. */
function stageLosses(city: SmallCity, rows: readonly ModelRow[]): string[] {
  const history = inRegister(city, "Riwayat Keputusan");
  return rows.flatMap((row) => {
    const own = history.filter((one) => one.id === row.id);
    const told = own.flatMap((one) => /^Tahap (\d+) /.exec(String(one.decision))?.[1] ?? []).join();
    return told === row.stages.join()
      ? []
      : [`${row.id} went through ${row.stages.join()} and the history says ${told}`];
  });
}

async function publicLosses(city: SmallCity, rows: readonly ModelRow[]): Promise<string[]> {
  const answer = await fetch(`${city.worker.url}/v1/opportunities?limit=100`);
  const { items } = (await answer.json()) as { items: readonly PublicItem[] };
  const found = new Map(items.map((item) => [item.id, item.title.id]));
  const wrong = rows.filter((row) => found.get(row.id) !== publicTitle(row));
  const unknown = items.filter((item) => !rows.some((row) => row.id === item.id));
  return [
    ...wrong.map((row) => `${row.id} is public as "${found.get(row.id)}" and should be "${publicTitle(row)}"`),
    ...unknown.map((item) => `${item.id} is public and was never typed`),
    ...untraced(city, items),
  ];
}

interface PublicItem {
  readonly id: string;
  readonly version: string;
  readonly title: { readonly id: string };
}

/** Whatever is public leads back to a workbook, and to an approval of exactly this version by somebody who is named. */
function untraced(city: SmallCity, items: readonly PublicItem[]): string[] {
  const history = inRegister(city, "Riwayat Keputusan");
  const held = new Set(inRegister(city, "Data Gabungan").map((row) => (row.agency_code === "" ? "" : row.id)));
  return items.flatMap(({ id, version }) => {
    const approved = history.some(
      (one) =>
        one.id === id &&
        one.version === version &&
        REVIEWERS.includes(String(one.reviewer)) &&
        codeIn(DECISION, String(one.decision).replace(" (dilengkapi)", "")) === "approve",
    );
    return approved && held.has(id) ? [] : [`${id} is public as ${version}, and nobody is known who approved that`];
  });
}
