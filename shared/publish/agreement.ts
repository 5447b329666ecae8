// The public agreement: what everybody may know of one row of Kerja Sama. A whitelist; the plan beside it never is.

import { findCountries } from "../countries/findCountries.ts";
import { laterDays } from "../days/laterDays.ts";
import { dayOf } from "../register/agreement.ts";
import { agreementTextProblems } from "../register/agreementTextProblems.ts";
import type { ListRecord } from "../register/record.ts";
import { wikidataAddress } from "../register/wikidata.ts";
import { AGREEMENT_KIND, type AgreementKind } from "../vocabularies/agreementKind.ts";
import { type AgreementState, agreementStateOn, endingFrom } from "../vocabularies/agreementState.ts";
import { PARTNER_KIND } from "../vocabularies/partnerKind.ts";
import { SCHEME } from "../vocabularies/scheme.ts";
import { SCOPE } from "../vocabularies/scope.ts";
import type { Bilingual } from "../vocabularies/vocabulary.ts";
import { codeIn, entryOf } from "../vocabularies/vocabulary.ts";
import { YES_NO } from "../vocabularies/yesNo.ts";
import type { PublicText } from "./item.ts";

export interface Agreement {
  readonly code: string;
  readonly kind: AgreementKind;
  readonly title: PublicText;
  readonly partner: {
    readonly name: string | null;
    readonly kind: string | null;
    readonly country: string | null;
    readonly wikidata: string | null;
  };
  readonly programme: string | null;
  readonly scope: string | null;
  readonly scheme: string | null;
  readonly scheme_type: string | null;
  readonly agency: { readonly code: string; readonly name: Bilingual } | null;
  readonly state: AgreementState;
  readonly signed_on: string;
  readonly ends_on: string | null;
  readonly document: { readonly name: string | null; readonly url: string } | null;
}

/** Projects a record on an ISO day; undefined for what is not to be shown, not signed yet, or holds what may not be public. */
export function agreementOf(
  record: ListRecord,
  agencies: ReadonlyMap<string, Bilingual>,
  day: string,
): Agreement | undefined {
  const signed = dayOf(record.signed_on);
  if (!isShown(record) || signed === undefined || signed > day) return undefined;
  const scheme = entryOf(SCHEME, codeIn(SCHEME, record.scheme) ?? "");
  const ends = dayOf(record.ends_on);
  return {
    code: record.code ?? "",
    kind: kindOf(record),
    title: { id: record.title ?? record.partner ?? record.code ?? "", en: record.title_en ?? null },
    partner: {
      name: record.partner ?? null,
      kind: codeIn(PARTNER_KIND, record.partner_kind) ?? null,
      country: countryIn(record.country),
      wikidata: wikidataAddress(record.partner_wikidata ?? "") ?? null,
    },
    programme: programmeIn(record.programme),
    scope: codeIn(SCOPE, record.scope) ?? null,
    scheme: scheme?.scheme ?? null,
    scheme_type: scheme?.type ?? null,
    agency: agencyIn(record.agency_code, agencies),
    state: agreementStateOn(ends, day),
    signed_on: signed,
    ends_on: ends ?? null,
    document: documentIn(record),
  };
}

/** The next ISO day after one on which a record would read otherwise; undefined where none comes. */
export function nextAgreementDay(record: ListRecord, day: string): string | undefined {
  if (!isShown(record)) return undefined;
  const ends = dayOf(record.ends_on);
  const days = [dayOf(record.signed_on), ...(ends === undefined ? [] : [endingFrom(ends), laterDays(ends, 1)])];
  return days.flatMap((one) => (one !== undefined && one > day ? [one] : [])).sort()[0];
}

function isShown(record: ListRecord): boolean {
  return codeIn(YES_NO, record.public) === "yes" && agreementTextProblems(record).length === 0;
}

/** The kind that stands in the row, else what scheme and partner make it. */
function kindOf(record: ListRecord): AgreementKind {
  const typed = codeIn(AGREEMENT_KIND, record.agreement_kind);
  if (typed !== undefined) return typed;
  if (codeIn(SCHEME, record.scheme) === "KSDPL_KEMBAR") return "twin_city";
  return codeIn(PARTNER_KIND, record.partner_kind) === "JEJARING" ? "network" : "other_cooperation";
}

/** Of several countries none is the partner's own. */
function countryIn(text: string | undefined): string | null {
  const [only = null, ...others] = findCountries(text ?? "").codes;
  return others.length > 0 ? null : only;
}

/** A code, as coverage counts by it; a sentence that there is none is no code. */
function programmeIn(text: string | undefined): string | null {
  return text !== undefined && /^[\w.-]{1,64}$/.test(text) && text !== "NONE" ? text : null;
}

function agencyIn(code: string | undefined, agencies: ReadonlyMap<string, Bilingual>): Agreement["agency"] {
  if (code === undefined) return null;
  const name = agencies.get(code);
  return name === undefined ? null : { code, name };
}

/** The document is public where its address is. */
function documentIn({ document, document_url }: ListRecord): Agreement["document"] {
  if (document_url === undefined || !/^https:\/\/\S+$/i.test(document_url)) return null;
  return { name: document ?? null, url: document_url };
}
