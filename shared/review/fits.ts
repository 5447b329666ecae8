// Which partners of Mitra fit a foreign row, and which rows fit a partner: with reasons, without a score.

import type { Content } from "../columns.ts";
import type { Partner } from "../register/partner.ts";

/** Why a partner and a row fit, in Indonesian; never empty. */
export type FitReasons = readonly string[];

/**
 * The reasons for which a partner fits a row: a theme or the country in common. Undefined where there is neither, where the
 * row is not foreign, or where the row looks for another kind of partner.
 */
function fitReasons(content: Content, partner: Partner): FitReasons | undefined {
  if (content.scope !== "LUAR_NEGERI") return undefined;
  const wanted = content.partner_kind ?? "BELUM_ADA";
  const isWanted = wanted === partner.kind;
  if (wanted !== "BELUM_ADA" && partner.kind !== undefined && !isWanted) return undefined;
  const reasons = [
    ...([content.theme, content.theme_2].some((one) => one !== undefined && partner.themes.includes(one))
      ? ["tema sama"]
      : []),
    ...((content.countries ?? []).some((one) => partner.countries.includes(one)) ? ["negara sama"] : []),
  ];
  if (reasons.length === 0) return undefined;
  return isWanted ? [...reasons, "jenis mitra sesuai"] : reasons;
}

/** The partners that fit a row, in the order of Mitra. */
function partnersFor(
  content: Content,
  partners: readonly Partner[],
): { readonly partner: Partner; readonly reasons: FitReasons }[] {
  return partners.flatMap((partner) => {
    const reasons = fitReasons(content, partner);
    return reasons === undefined ? [] : [{ partner, reasons }];
  });
}

/** The rows that fit a partner, in their order. */
export function rowsFor<Row extends { readonly content: Content }>(
  partner: Partner,
  rows: readonly Row[],
): { readonly row: Row; readonly reasons: FitReasons }[] {
  return rows.flatMap((row) => {
    const reasons = fitReasons(row.content, partner);
    return reasons === undefined ? [] : [{ row, reasons }];
  });
}

/** The fitting partners in words, as Tinjauan shows them; "" where none fits. */
export function fitWords(content: Content, partners: readonly Partner[]): string {
  const found = partnersFor(content, partners).map(({ partner, reasons }) => `${partner.name} (${reasons.join(", ")})`);
  return found.length === 0 ? "" : `Mitra yang cocok: ${found.join("; ")}.`;
}
