// The scheme adviser: where a row belongs by the law, who has to approve it, what it has to meet, and why.

import type { Content } from "../columns.ts";
import { type ApprovalRule, approvalsFor } from "../law/approvalRules.ts";
import { requirementsFor } from "../law/requirements.ts";
import { ruleFor, type SchemeRule } from "../law/schemeRules.ts";
import { misplacedPartner } from "../parse/submitRules.ts";
import { capital } from "../text/capital.ts";
import { PARTNER_KIND } from "../vocabularies/partnerKind.ts";
import type { REQUIREMENT } from "../vocabularies/requirement.ts";
import { SCHEME, type Scheme } from "../vocabularies/scheme.ts";
import { SCOPE } from "../vocabularies/scope.ts";
import { type Bilingual, codeIn, labelOf } from "../vocabularies/vocabulary.ts";
import { type AdviceNote, adviceNotes } from "./adviceNotes.ts";

/**
 * `standing`: clear (the law places the partner), classify (somebody has to), open (no partner yet), network (never a
 * scheme), contradiction (scope and partner exclude each other), unknown (no scope yet). `admits`: the schemes that may be set.
 */
export interface Advice {
  readonly standing: SchemeRule["standing"] | "contradiction" | "unknown";
  readonly scheme: Scheme | undefined;
  readonly admits: readonly Scheme[];
  readonly why: Bilingual;
  readonly article: string;
  readonly approvals: readonly ApprovalRule[];
  readonly requirements: readonly (typeof REQUIREMENT)["entries"][number][];
  readonly notes: readonly AdviceNote[];
}

const UNKNOWN: Bilingual = { id: "lingkup belum diisi", en: "no scope yet" };
const CONTRADICTION: Bilingual = {
  id: "lingkup dan jenis calon mitra tidak sesuai; minta perbaikan",
  en: "scope and kind of partner do not fit; request a revision",
};

/** Advises on a row. `scheme`: the one that a reviewer has set, which then replaces the suggested one. */
export function advise(content: Content, scheme?: Scheme): Advice {
  const notes = adviceNotes(content);
  const none = { scheme: undefined, admits: [], article: "", approvals: [], requirements: [], notes };
  if (misplacedPartner(content) !== undefined) return { ...none, standing: "contradiction", why: CONTRADICTION };
  const rule = ruleFor(codeIn(PARTNER_KIND, content.partner_kind), codeIn(SCOPE, content.scope));
  if (rule === undefined) return { ...none, standing: "unknown", why: UNKNOWN };
  const chosen = scheme ?? rule.suggests;
  return {
    standing: rule.standing,
    scheme: chosen,
    admits: rule.admits,
    why: rule.why,
    article: rule.article,
    approvals: approvalsFor(chosen === undefined ? rule.admits : [chosen]),
    requirements: rule.standing === "network" ? [] : requirementsFor(content.scope, content.object, chosen),
    notes,
  };
}

/** The advice in words, as Tinjauan shows it: the scheme, why, who approves, what else to know. */
export function adviceWords(content: Content): string {
  const advice = advise(content);
  const source = advice.article === "" ? "" : ` (PP 28/2018 ${advice.article})`;
  const name = advice.scheme === undefined ? HEADS[advice.standing] : schemeWords(advice.scheme);
  const first = `${name}: ${advice.why.id}${source}.`;
  const parties = [...new Set(advice.approvals.map(partyWords))].join("; ");
  const approvals = advice.scheme === undefined ? "" : ` Perlu: ${parties}.`;
  return first + approvals + advice.notes.map((one) => ` ${capital(one.id)} (${one.article}).`).join("");
}

function partyWords({ by, when }: ApprovalRule): string {
  return when === undefined ? by.id : `${by.id}, ${when.id}`;
}

const HEADS: Readonly<Record<Advice["standing"], string>> = {
  clear: "Perlu klasifikasi",
  classify: "Perlu klasifikasi",
  open: "Skema belum tentu",
  network: "Bukan skema",
  contradiction: "Perlu klasifikasi",
  unknown: "Skema belum tentu",
};

function schemeWords(code: Scheme): string {
  return `${code} ${labelOf(SCHEME, code, "id")}`;
}
