// What the law asks of a decision before it may be recorded (PP 28/2018 Pasal 23 to 27, 36, 45).

import type { Content } from "../columns.ts";
import { requirementsFor } from "../law/requirements.ts";
import { ruleFor } from "../law/schemeRules.ts";
import { notInList, type Problem, problem } from "../messages/problem.ts";
import type { DecisionKey } from "../registerTabs.ts";
import { AFFAIR } from "../vocabularies/affair.ts";
import { ANSWER } from "../vocabularies/answer.ts";
import { OBJECT } from "../vocabularies/object.ts";
import { PARTNER_KIND } from "../vocabularies/partnerKind.ts";
import { REASON } from "../vocabularies/reason.ts";
import { REQUIREMENT } from "../vocabularies/requirement.ts";
import { SCHEME, type Scheme } from "../vocabularies/scheme.ts";
import { SCOPE } from "../vocabularies/scope.ts";
import { SUPPORTED_AFFAIR } from "../vocabularies/supportedAffair.ts";
import { codeIn, entryOf, findCode, labelOf, type Vocabulary } from "../vocabularies/vocabulary.ts";
import type { DecisionCells } from "./cells.ts";
import type { DecisionCode } from "./log.ts";

/** A judged decision: what refuses it (empty: it is taken), and the requirements still to be made sure of. */
export interface Judgement {
  readonly refusals: readonly Problem[];
  readonly open: readonly string[];
}

/** Judges a decision on the content of the version it is about. Cells that are no code of their list refuse it too. */
export function judge(decision: DecisionCode, cells: DecisionCells, content: Content): Judgement {
  const unreadable = unreadableCells(cells);
  if (unreadable.length > 0) return { refusals: unreadable, open: [] };
  const scheme = codeIn(SCHEME, cells.scheme_set);
  if (decision === "approve") return judgeApproval(cells, content, scheme);
  const refusals: Problem[] = [];
  if ((decision === "reroute" || decision === "reject") && cells.reason === undefined) refusals.push(needs("reason"));
  if (decision === "reroute") refusals.push(...reroutingProblems(scheme, content));
  const explained = decision === "revise" || codeIn(REASON, cells.reason) === "LAINNYA";
  if (explained && cells.decision_note === undefined) refusals.push(needs("decision_note"));
  return { refusals, open: [] };
}

function judgeApproval(cells: DecisionCells, content: Content, scheme: string | undefined): Judgement {
  const foreign = content.scope === "LUAR_NEGERI";
  const refusals: Problem[] = [];
  if (foreign && scheme === undefined) refusals.push(needs("scheme_set"));
  if (foreign && decidedObject(cells, content) === undefined) refusals.push(needs("object_set"));
  if (scheme !== undefined) refusals.push(...schemeProblems(scheme, content));
  const open: string[] = [];
  for (const { requirement: one, answer } of requirementAnswers(cells, content)) {
    if (answer === "yes") continue;
    if (answer === "no" || one.atApproval) {
      const values = { requirement: `${one.code} ${one.id}`, answer: labelOf(ANSWER, answer, "id") };
      refusals.push(problem("requirement_refused", values, one.key));
    } else open.push(one.code);
  }
  return { refusals, open };
}

/** The object that a reviewer has set, else the agency's; undefined where neither is. */
export function decidedObject(cells: DecisionCells, content: Content): string | undefined {
  return codeIn(OBJECT, cells.object_set) ?? content.object;
}

/** Whether R2 of a row speaks of another affair: that of its agency is a supporting function (UU 23/2014 Ps 12). */
export function isSupporting({ affair }: Content): boolean {
  return entryOf(AFFAIR, affair ?? "")?.supporting === true;
}

/** Each requirement that applies to a row as it was decided, with its answer; a blank counts as Belum tahu. */
export function requirementAnswers(cells: DecisionCells, content: Content) {
  const asked = requirementsFor(content.scope, decidedObject(cells, content), codeIn(SCHEME, cells.scheme_set));
  return asked.map((requirement) => ({ requirement, answer: codeIn(ANSWER, cells[requirement.key]) ?? "unknown" }));
}

/** A scheme must fit where the partner is and what kind of body it is; BELUM_ADA fits every scheme. */
function schemeProblems(code: string, content: Content): Problem[] {
  const scheme = entryOf(SCHEME, code);
  if (scheme === undefined || code === "BELUM_DITENTUKAN") return [];
  const foreign = content.scope === "LUAR_NEGERI";
  if (scheme.foreign !== foreign) {
    return [
      problem("scheme_contradicts", { a: scheme.id, b: labelOf(SCOPE, content.scope ?? "", "id") }, "scheme_set"),
    ];
  }
  const kind = content.partner_kind ?? "BELUM_ADA";
  if (kind === "BELUM_ADA" || code === "BUKAN_KSD" || isAdmitted(code, kind, content.scope)) return [];
  return [problem("scheme_contradicts", { a: scheme.id, b: labelOf(PARTNER_KIND, kind, "id") }, "scheme_set")];
}

/** A row is forwarded to a domestic scheme that fits its partner; where there is none yet, to any of them. */
function reroutingProblems(scheme: Scheme | undefined, content: Content): Problem[] {
  if (scheme === undefined) return [needs("scheme_set")];
  const words = SCHEME.entries.filter((one) => isDomestic(one.code)).map((one) => one.id);
  const value = labelOf(SCHEME, scheme, "id");
  if (!isDomestic(scheme)) return [problem("scheme_not_domestic", { value, list: words.join("; ") }, "scheme_set")];
  const kind = content.partner_kind ?? "BELUM_ADA";
  if (kind === "BELUM_ADA" || scheme === "BUKAN_KSD" || isAdmitted(scheme, kind, content.scope)) return [];
  return [problem("scheme_contradicts", { a: value, b: labelOf(PARTNER_KIND, kind, "id") }, "scheme_set")];
}

/** The schemes to which a row can be forwarded. */
function isDomestic(scheme: string): boolean {
  const entry = entryOf(SCHEME, scheme);
  return entry?.foreign === false && entry.scheme !== null;
}

function isAdmitted(scheme: string, kind: string, scope: string | undefined): boolean {
  const rule = ruleFor(codeIn(PARTNER_KIND, kind), codeIn(SCOPE, scope));
  return rule?.admits.some((one) => one === scheme) === true;
}

const LISTED: readonly (readonly [DecisionKey, Vocabulary])[] = [
  ["reason", REASON],
  ["scheme_set", SCHEME],
  ["object_set", OBJECT],
  ["supported_affair", SUPPORTED_AFFAIR],
  ...REQUIREMENT.entries.map((one) => [one.key, ANSWER] as const),
];

function unreadableCells(cells: DecisionCells): Problem[] {
  return LISTED.flatMap(([key, list]) => {
    const text = cells[key];
    if (text === undefined) return [];
    const match = findCode(list, text);
    if (match.kind === "one") return [];
    return [notInList(text, match, key)];
  });
}

function needs(key: DecisionKey): Problem {
  return problem("decision_needs", {}, key);
}
