// What a row must hold before Setda sees it, and what is only worth a warning.

import { CONTENT_COLUMNS, type Content } from "../columns.ts";
import { type Problem, problem } from "../messages/problem.ts";
import { AFFAIR } from "../vocabularies/affair.ts";
import { PARTNER_KIND } from "../vocabularies/partnerKind.ts";
import { SCOPE } from "../vocabularies/scope.ts";
import { entryOf, labelOf } from "../vocabularies/vocabulary.ts";

/**
 * The problems of a row that is to be submitted. `typed` says whether a cell of that key is filled: a cell that is
 * filled but unreadable has a problem of its own already and is not also called empty.
 */
export function submitProblems(content: Content, typed: (key: string) => boolean): Problem[] {
  return [...neededProblems(content, typed), ...scopeProblems(content), ...warnings(content, typed)];
}

const NEEDED = CONTENT_COLUMNS.filter((one) => one.needed !== undefined && one.role === "content");

function neededProblems(content: Content, typed: (key: string) => boolean): Problem[] {
  const foreign = content.scope === "LUAR_NEGERI";
  return NEEDED.filter(({ key }) => content[key] === undefined && !typed(key)).flatMap((one) => {
    if (one.needed === "submit") return [problem("needed", {}, one.key)];
    return foreign ? [problem("needed_foreign", {}, one.key)] : [];
  });
}

/** The kind of partner where it cannot be where the scope says; undefined where both fit or one is missing. */
export function misplacedPartner(content: Content): (typeof PARTNER_KIND)["entries"][number] | undefined {
  const kind = content.partner_kind === undefined ? undefined : entryOf(PARTNER_KIND, content.partner_kind);
  if (kind === undefined || kind.place === "any" || content.scope === undefined) return undefined;
  return (kind.place === "abroad") === (content.scope === "LUAR_NEGERI") ? undefined : kind;
}

function scopeProblems(content: Content): Problem[] {
  const kind = misplacedPartner(content);
  if (kind === undefined) return [];
  return [problem("scope_partner", { a: labelOf(SCOPE, content.scope ?? "", "id"), b: kind.id }, "scope")];
}

function warnings(content: Content, typed: (key: string) => boolean): Problem[] {
  const found: Problem[] = [];
  const affair = content.affair === undefined ? undefined : entryOf(AFFAIR, content.affair);
  if (affair?.powers === "provincial") found.push(problem("affair_powers", { name: affair.id }, "affair"));
  if (affair?.supporting === true) found.push(problem("affair_supporting", { name: affair.id }, "affair"));
  const active = content.readiness === "running" || content.readiness === "partnered";
  if (active && !typed("evidence_url")) found.push(problem("evidence_missing", {}, "evidence_url"));
  return found;
}
