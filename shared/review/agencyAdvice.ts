// What the adviser tells an agency while it fills in a row: where the law would put it, who will be asked, what will be checked.

import type { Content, ContentKey } from "../columns.ts";
import { capital } from "../text/capital.ts";
import { SCHEME } from "../vocabularies/scheme.ts";
import { labelOf } from "../vocabularies/vocabulary.ts";
import { type Advice, advise } from "./advise.ts";

/** Indonesian sentences for a clerk: the direction in a few words, what follows from it, and behind a fold the law. */
export interface AgencyAdvice {
  readonly head: string;
  readonly lines: readonly string[];
  readonly law: readonly string[];
}

/** The cells on which the advice rests: when one of them changes, it is asked anew. */
export const ADVISED_BY: readonly ContentKey[] = [
  "scope",
  "partner_kind",
  "object",
  "theme",
  "theme_2",
  "affair",
  "countries",
];

/** Advises an agency on the cells that it has filled so far. */
export function agencyAdvice(content: Content): AgencyAdvice {
  const advice = advise(content);
  const mend = MENDS[advice.standing];
  if (mend !== undefined) return { head: HEADS[advice.standing], lines: [mend], law: [] };
  const head = advice.scheme === undefined ? HEADS[advice.standing] : labelOf(SCHEME, advice.scheme, "id");
  const lines = [sentence(advice.why.id), ...approvalLines(advice), ...requirementLines(advice)];
  const notes = advice.notes.map((one) => sentence(one.clerk));
  const law = [
    ...(advice.article === "" ? [] : [`PP 28/2018 ${advice.article}`]),
    ...advice.notes.map((one) => one.article),
  ];
  return { head, lines: [...lines, ...notes, "Ini saran. Skema ditetapkan oleh Setda."], law: [...new Set(law)] };
}

const HEADS: Readonly<Record<Advice["standing"], string>> = {
  clear: "Skema perlu ditetapkan Setda",
  classify: "Skema perlu ditetapkan Setda",
  open: "Skema mengikuti calon mitra nanti",
  network: "Jejaring, bukan kerja sama",
  contradiction: "Lingkup dan jenis calon mitra tidak sesuai",
  unknown: "Arah kerja sama belum terlihat",
};

/** Where there is nothing to advise yet: what to do first. */
const MENDS: Readonly<Partial<Record<Advice["standing"], string>>> = {
  unknown: "Pilih Lingkup kerja sama.",
  contradiction: "Ubah Lingkup kerja sama atau Jenis calon mitra.",
};

/** Only where one scheme is suggested: else the lists of several schemes would be read as one. */
function approvalLines({ scheme, approvals }: Advice): string[] {
  if (scheme === undefined || approvals.length === 0) return [];
  const parts = approvals.map(
    ({ by, what, when }) => `${by.id}: ${what.id}${when === undefined ? "" : `, ${when.id}`}`,
  );
  return [`Nanti diperlukan ${parts.join("; ")}.`];
}

function requirementLines({ requirements }: Advice): string[] {
  if (requirements.length === 0) return [];
  return [`Yang akan dipastikan Setda: ${requirements.map((one) => lowered(one.id)).join("; ")}.`];
}

/** Codes of schemes say nothing to a clerk, nor does the word of reviewers for a scheme that somebody has to set. */
const CODES = / \(KSD[A-Z]+\)/g;
const UNSET = /perlu klasifikasi/g;

function sentence(text: string): string {
  return `${capital(text.replace(CODES, "").replace(UNSET, "perlu ditetapkan Setda"))}.`;
}

/** Only an ordinary first word: Pemda keeps its capital. */
function lowered(text: string): string {
  return text.startsWith("Pemda") ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
