// Groups what waits for a decision by where the law puts it, so that alike rows can be routed at once.

import type { Content } from "../columns.ts";
import type { Reason } from "../vocabularies/reason.ts";
import { SCHEME, type Scheme } from "../vocabularies/scheme.ts";
import { SCOPE } from "../vocabularies/scope.ts";
import { entryOf, labelOf } from "../vocabularies/vocabulary.ts";
import { type Advice, advise } from "./advise.ts";

/** A scheme to which a row may be forwarded, with the reason that is written for it. */
export interface Route {
  readonly scheme: Scheme;
  readonly reason: Reason;
}

/**
 * `schemes`: those to which all rows may be forwarded, the suggested one first; empty abroad, where each row is decided.
 * `isOpen`: the law suggests none of them.
 */
export interface QueueGroup<Row> {
  readonly label: string;
  readonly isOpen: boolean;
  readonly schemes: readonly Route[];
  readonly rows: readonly Row[];
}

/** The groups of waiting rows: those to be forwarded first, the largest first; then what has to be read one by one. */
export function queueGroups<Row extends { readonly content: Content }>(rows: readonly Row[]): QueueGroup<Row>[] {
  const groups = new Map<string, QueueGroup<Row>>();
  for (const row of rows) {
    const advice = advise(row.content);
    const label = labelFor(advice, row.content);
    const found = groups.get(label) ?? {
      label,
      isOpen: advice.scheme === undefined,
      schemes: schemesFor(advice),
      rows: [],
    };
    groups.set(label, { ...found, rows: [...found.rows, row] });
  }
  const isRouted = (one: QueueGroup<Row>): number => (one.schemes.length > 0 ? 1 : 0);
  return [...groups.values()].sort((a, b) => isRouted(b) - isRouted(a) || b.rows.length - a.rows.length);
}

function labelFor({ standing, scheme }: Advice, content: Content): string {
  if (scheme !== undefined) return `${scheme} ${labelOf(SCHEME, scheme, "id")}`;
  const scope = labelOf(SCOPE, content.scope ?? "", "id");
  return `${scope}: ${OPEN_WORDS[standing]}`;
}

const OPEN_WORDS: Readonly<Record<Advice["standing"], string>> = {
  clear: "perlu klasifikasi",
  classify: "perlu klasifikasi",
  open: "calon mitra belum ada",
  network: "jejaring, bukan skema",
  contradiction: "lingkup dan mitra tidak sesuai",
  unknown: "lingkup belum diisi",
};

/** The scheme to which the law sends a row that is no foreign cooperation, and why; undefined where somebody has to choose. */
export function plainRoute(content: Content): Route | undefined {
  const advice = advise(content);
  return advice.scheme === undefined ? undefined : schemesFor(advice).find(({ scheme }) => scheme === advice.scheme);
}

function schemesFor({ standing, scheme, admits }: Advice): readonly Route[] {
  if (standing === "contradiction" || standing === "unknown" || standing === "network") return [];
  const domestic = admits.filter((one) => entryOf(SCHEME, one)?.foreign === false);
  if (domestic.length === 0) return [];
  const first = scheme === undefined ? [] : [scheme];
  const others: Scheme[] = [...domestic, "BUKAN_KSD"];
  return [...new Set([...first, ...others])].map((one) => ({ scheme: one, reason: REASONS[one] ?? "DALAM_NEGERI" }));
}

/** Why a row leaves the foreign list, where it is not simply that its partner is in Indonesia. */
const REASONS: Partial<Record<Scheme, Reason>> = { SINERGI: "PUSAT", BUKAN_KSD: "INTERNAL" };
