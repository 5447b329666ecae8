// Why an agreement counts in no cell of Cakupan Program.

import { notInList, type Problem, problem } from "../messages/problem.ts";
import { findProgramme, isNoProgramme, isValidOn, type Lists, type Programme, programmeLabel } from "../parse/lists.ts";
import { type Entry, nearestLabel, type Vocabulary, vocabulary } from "../vocabularies/vocabulary.ts";
import { dayOf } from "./agreement.ts";
import type { ListRecord } from "./record.ts";

/** What keeps an agreement from being counted: programme, scope, or the days between which it is in force. */
export function agreementProblems(record: ListRecord, lists: Lists): Problem[] {
  const scope = record.scope === undefined ? [problem("list_needed", {}, "scope")] : [];
  return [...programmeProblems(record.programme, lists), ...scope, ...termProblems(record, lists.today)];
}

/** A programme is named by its code, exactly: that is what coverage is counted by. */
function programmeProblems(text: string | undefined, lists: Lists): Problem[] {
  if (text === undefined) return [problem("agreement_no_programme", {}, "programme")];
  const found = lists.programmes.find((one) => one.code === text);
  if (found === undefined) return isNoProgramme(text) ? [] : [unknownProgramme(text, lists)];
  return isValidOn(found, lists.today)
    ? []
    : [problem("agreement_programme_closed", { name: found.name_id }, "programme")];
}

function unknownProgramme(text: string, lists: Lists): Problem {
  const match = findProgramme(lists, text);
  if (match.kind === "several") {
    const [a = "", b = ""] = match.codes;
    return problem("matches_several", { value: text, a, b }, "programme");
  }
  const nearest = match.kind === "one" ? match.code : nearestLabel(wordsOf(lists.programmes), text);
  return notInList(text, { kind: "none", nearest }, "programme");
}

/** Programmes as a list whose words are their codes. */
function wordsOf(programmes: readonly Programme[]): Vocabulary {
  const entries = programmes.map((one) => {
    return { code: one.code, id: one.code, en: one.name_en, also: [one.name_id, programmeLabel(one)] };
  });
  return vocabulary<string, Entry>("programme", { id: "Program", en: "Programme" }, "Program", entries);
}

/** Days that cannot be read, or that are in the wrong order, are told with their cells. */
function termProblems({ signed_on, ends_on }: ListRecord, today: string): Problem[] {
  if (signed_on === undefined) return [problem("agreement_unsigned", {}, "signed_on")];
  const [signed, ends] = [dayOf(signed_on), dayOf(ends_on)];
  if (signed === undefined || (ends !== undefined && ends < signed)) return [];
  if (signed > today) return [problem("agreement_future", { date: signed }, "signed_on")];
  return ends !== undefined && ends < today ? [problem("agreement_ended", { date: ends }, "ends_on")] : [];
}
