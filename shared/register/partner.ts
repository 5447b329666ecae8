// One possible partner as the tab Mitra describes it.

import { findCountries } from "../countries/findCountries.ts";
import { PARTNER_KIND, type PartnerKind } from "../vocabularies/partnerKind.ts";
import { THEME } from "../vocabularies/theme.ts";
import { codeIn } from "../vocabularies/vocabulary.ts";
import type { ListRecord } from "./record.ts";

export interface Partner {
  readonly code: string;
  readonly name: string;
  readonly kind: PartnerKind | undefined;
  readonly countries: readonly string[];
  readonly themes: readonly string[];
}

/** Reads a partner's record; words that are in no list are left out. */
export function partnerOf(record: ListRecord): Partner {
  const themes = (record.themes ?? "").split(";").flatMap((one) => codeIn(THEME, one.trim() || undefined) ?? []);
  return {
    code: record.code ?? "",
    name: record.name ?? record.code ?? "",
    kind: codeIn(PARTNER_KIND, record.kind),
    countries: findCountries(record.country ?? "").codes,
    themes: [...new Set(themes)],
  };
}
