// What keeps an agreement, or a part of it, from being shown to everybody, and what it needs while it is in force.

import { type Problem, problem } from "../messages/problem.ts";
import { codeIn } from "../vocabularies/vocabulary.ts";
import { YES_NO } from "../vocabularies/yesNo.ts";
import { dormantSince, endingOn } from "./agreementCare.ts";
import { agreementTextProblems } from "./agreementTextProblems.ts";
import type { ListRecord } from "./record.ts";
import { wikidataAddress } from "./wikidata.ts";

/** What is wrong with what everybody reads; nothing of a row that is not to be shown. */
export function sharedAgreementProblems(record: ListRecord): readonly Problem[] {
  if (codeIn(YES_NO, record.public) !== "yes") return [];
  const { partner_wikidata: wikidata, document_url: link } = record;
  return [
    ...agreementTextProblems(record),
    ...(wikidata === undefined || wikidataAddress(wikidata) !== undefined
      ? []
      : [problem("agreement_wikidata", { value: wikidata }, "partner_wikidata")]),
    ...(link === undefined || /^https:\/\/\S+$/i.test(link) ? [] : [problem("agreement_link", {}, "document_url")]),
  ];
}

/** What an agreement in force needs on an ISO day: a contact, or a decision before it ends. */
export function careProblems(record: ListRecord, day: string): readonly Problem[] {
  const [dormant, ends] = [dormantSince(record, day), endingOn(record, day)];
  return [
    ...(dormant === undefined ? [] : [problem("agreement_dormant", { date: dormant }, "last_contact")]),
    ...(ends === undefined ? [] : [problem("agreement_ending", { date: ends }, "ends_on")]),
  ];
}
