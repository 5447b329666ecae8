// The public item: what the feed says of one approved capability. A whitelist; nothing internal can slip through.

import type { Content } from "../columns.ts";
import type { DecisionCells, Settings } from "../decisions/cells.ts";
import { decidedObject } from "../decisions/law.ts";
import { findProgramme, type Lists, NO_PROGRAMME } from "../parse/lists.ts";
import { readStage } from "../stages/readStage.ts";
import type { PublicText } from "../text/bilingual.ts";
import { wholeSeconds } from "../text/wholeSeconds.ts";
import type { Availability } from "../vocabularies/availability.ts";
import type { Listing } from "../vocabularies/listing.ts";
import { SCHEME } from "../vocabularies/scheme.ts";
import { THEME } from "../vocabularies/theme.ts";
import { codeIn, entryOf } from "../vocabularies/vocabulary.ts";
import { YES_NO } from "../vocabularies/yesNo.ts";
import { availabilityOf } from "./availability.ts";

export type { PublicText } from "../text/bilingual.ts";

export interface Item {
  readonly id: string;
  readonly version: string;
  readonly city: string;
  readonly example: boolean;
  readonly title: PublicText;
  readonly summary: PublicText;
  readonly needs: PublicText | null;
  readonly activities: PublicText | null;
  readonly outcomes: PublicText | null;
  readonly benefit: { readonly city: PublicText; readonly partner: PublicText | null };
  readonly translation: "none" | "machine" | "checked";
  readonly agency: { readonly code: string; readonly name: { readonly id: string; readonly en: string } };
  readonly unit: string | null;
  readonly contact: { readonly unit: PublicText; readonly email: string };
  readonly affair: string;
  readonly themes: readonly string[];
  readonly sdgs: readonly number[];
  readonly programme: string | null;
  readonly scope: string;
  readonly object: string | null;
  readonly scheme: string | null;
  readonly scheme_type: string | null;
  readonly partner: { readonly kind: string; readonly countries: readonly string[] };
  readonly funding: readonly string[];
  readonly duration_months: number | null;
  readonly readiness: string;
  readonly availability: Availability;
  readonly evidence_url: string | null;
  readonly links: { readonly self: string; readonly id: string; readonly en: string };
  readonly published_at: string;
  readonly modified_at: string;
  readonly confirmed_at: string | null;
  readonly listing: Listing;
}

/** What an item is made of besides its content. `decided`: the cells of the approval that made it public. */
export interface ItemFacts {
  readonly id: string;
  readonly version: string;
  readonly content: Content;
  readonly decided: DecisionCells;
  readonly settings: Settings;
  readonly confirmedOn: string | undefined;
  readonly agency: { readonly code: string; readonly name_id: string; readonly name_en: string; readonly unit: string };
  readonly city: { readonly code: string; readonly desk_unit: PublicText; readonly desk_email: string };
  readonly lists: Lists;
  readonly publishedAt: string;
  readonly modifiedAt: string;
  readonly listing: Listing;
}

/** Projects an approved version to its public item. Links are paths; the edge makes them absolute. */
export function itemOf(facts: ItemFacts): Item {
  const { content, decided } = facts;
  const scheme = entryOf(SCHEME, codeIn(SCHEME, decided.scheme_set) ?? "");
  const themes = [content.theme, content.theme_2].flatMap((one) => (one === undefined ? [] : [one]));
  return {
    id: facts.id,
    version: facts.version,
    city: facts.city.code,
    example: /^contoh\b/i.test(content.title_id ?? ""),
    title: textIn(content.title_id, content.title_en) ?? { id: "", en: null },
    summary: textIn(content.summary_id, content.summary_en) ?? { id: "", en: null },
    needs: textIn(content.needs_id, content.needs_en),
    activities: textIn(content.activities_id, content.activities_en),
    outcomes: textIn(content.outcomes_id, content.outcomes_en),
    benefit: {
      city: textIn(content.benefit_city, content.benefit_city_en) ?? { id: "", en: null },
      partner: textIn(content.benefit_partner_id, content.benefit_partner_en),
    },
    translation: translationOf(content, facts.settings),
    agency: { code: facts.agency.code, name: { id: facts.agency.name_id, en: facts.agency.name_en } },
    unit: content.contact_unit ?? (facts.agency.unit === "" ? null : facts.agency.unit),
    contact: { unit: facts.city.desk_unit, email: facts.city.desk_email },
    affair: content.affair ?? "",
    themes: [...new Set(themes)],
    sdgs: [...new Set(themes.flatMap((one) => entryOf(THEME, one)?.sdgs ?? []))].sort((a, b) => a - b),
    programme: programmeOf(facts),
    scope: content.scope ?? "",
    object: decidedObject(decided, content) ?? null,
    scheme: scheme?.scheme ?? null,
    scheme_type: scheme?.type ?? null,
    partner: { kind: content.partner_kind ?? "BELUM_ADA", countries: content.countries ?? [] },
    funding: content.funding ?? [],
    duration_months: content.duration_months ?? null,
    readiness: content.readiness ?? "",
    availability: availabilityOf(readStage(facts.settings).record?.stage, isComplete(facts.settings)),
    evidence_url: content.evidence_url ?? null,
    links: {
      self: `/v1/opportunities/${facts.id}`,
      id: `/id/opportunities/${facts.id}`,
      en: `/en/opportunities/${facts.id}`,
    },
    published_at: wholeSeconds(facts.publishedAt),
    modified_at: wholeSeconds(facts.modifiedAt),
    confirmed_at: facts.confirmedOn ?? null,
    listing: facts.listing,
  };
}

/** Whether the secretariat looks for no further partner. */
function isComplete(settings: Settings): boolean {
  return codeIn(YES_NO, settings.partnership_complete) === "yes";
}

function textIn(id: string | undefined, en: string | undefined): PublicText | null {
  return id === undefined ? null : { id, en: en ?? null };
}

/** The programme that the reviewer set, if the register knows it, else the agency's. */
function programmeOf({ content, decided, lists }: ItemFacts): string | null {
  const set = decided.programme_set === undefined ? undefined : findProgramme(lists, decided.programme_set);
  const code = set?.kind === "one" ? set.code : content.programme;
  return code === undefined || code === NO_PROGRAMME.code ? null : code;
}

function translationOf(content: Content, settings: Settings): Item["translation"] {
  if (content.title_en === undefined && content.summary_en === undefined) return "none";
  return codeIn(YES_NO, settings.en_checked) === "yes" ? "checked" : "machine";
}
