// Back from a public item to the columns that it tells, so that an approved version can be compared with a newer one.

import type { Content } from "../columns.ts";
import type { Item, PublicText } from "./item.ts";

/**
 * The columns whose value an item tells for certain; undefined: the version left them blank. Not among them: what the
 * reviewer may have set instead (object, programme), the unit, which may be the agency's own, and a partner kind that
 * nobody has named.
 */
export function contentOfItem(item: Item): Content {
  const [theme, theme_2] = item.themes;
  const told = {
    ...{ title_id: item.title.id, title_en: item.title.en },
    ...{ summary_id: item.summary.id, summary_en: item.summary.en },
    ...{ needs_id: idOf(item.needs), needs_en: enOf(item.needs) },
    ...{ activities_id: idOf(item.activities), activities_en: enOf(item.activities) },
    ...{ outcomes_id: idOf(item.outcomes), outcomes_en: enOf(item.outcomes) },
    ...{ benefit_city: item.benefit.city.id, benefit_city_en: item.benefit.city.en },
    ...{ benefit_partner_id: idOf(item.benefit.partner), benefit_partner_en: enOf(item.benefit.partner) },
    ...{ theme, theme_2, affair: item.affair, scope: item.scope, readiness: item.readiness },
    ...{ countries: item.partner.countries, funding: item.funding },
    ...{ duration_months: item.duration_months, evidence_url: item.evidence_url },
  };
  const isBlank = (value: unknown) =>
    value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(told).map(([key, value]) => [key, isBlank(value) ? undefined : value]));
}

function idOf(text: PublicText | null): string | null {
  return text?.id ?? null;
}

function enOf(text: PublicText | null): string | null {
  return text?.en ?? null;
}
