// What somebody is asked who expresses an interest: the form, its checks and the columns of Minat derive from this list.

import type { Bilingual } from "./vocabularies/vocabulary.ts";

/** One field. `lines`: a longer text; `help`: what to write, and that it is not public. */
export interface InterestField<Key extends string = string> {
  readonly key: Key;
  readonly heading: Bilingual;
  readonly help: Bilingual;
  readonly max: number;
  readonly needed: boolean;
  readonly kind: "line" | "lines" | "email" | "country";
  readonly autocomplete?: string;
}

function field<const Key extends string>(
  key: Key,
  kind: InterestField["kind"],
  max: number,
  heading: Bilingual,
  help: Bilingual,
  more: Partial<Pick<InterestField, "needed" | "autocomplete">> = {},
): InterestField<Key> {
  return { key, kind, max, heading, help, needed: true, ...more };
}

/** In the order of the form. */
export const INTEREST_FIELDS = [
  field(
    "organisation",
    "line",
    150,
    { id: "Kota atau lembaga", en: "City or institution" },
    { id: "Nama resminya.", en: "Its official name." },
    { autocomplete: "organization" },
  ),
  field("country", "country", 2, { id: "Negara", en: "Country" }, { id: "", en: "" }, { autocomplete: "country" }),
  field(
    "office",
    "line",
    150,
    { id: "Kantor atau bagian", en: "Office or department" },
    { id: "Bagian tempat Anda bekerja.", en: "Where in it you work." },
  ),
  field(
    "contact_name",
    "line",
    100,
    { id: "Nama lengkap", en: "Your name" },
    { id: "Beserta jabatan, bila perlu.", en: "With your position, if you like." },
    { autocomplete: "name" },
  ),
  field(
    "office_email",
    "email",
    254,
    { id: "Surel kantor", en: "Office e-mail" },
    {
      id: "Kami mengirim satu tautan ke alamat ini; minat Anda dihitung setelah tautan itu dibuka.",
      en: "We send one link to this address; your interest counts once you have opened it.",
    },
    { autocomplete: "email" },
  ),
  field(
    "purpose",
    "lines",
    1000,
    { id: "Untuk apa", en: "What for" },
    { id: "Apa yang ingin Anda capai bersama.", en: "What you would like to achieve together." },
  ),
  field(
    "offer",
    "lines",
    1000,
    { id: "Yang ditawarkan", en: "What you offer" },
    { id: "Misalnya keahlian, tempat magang, pembiayaan.", en: "For example expertise, placements, funding." },
  ),
  field(
    "timing",
    "line",
    150,
    { id: "Kapan", en: "When" },
    { id: "Misalnya 2027, atau setelah anggaran disahkan.", en: "For example 2027, or once the budget is passed." },
    { needed: false },
  ),
] as const;

export type InterestKey = (typeof INTEREST_FIELDS)[number]["key"];

/** What was written, clean and within its bounds; blank fields are "". The country is a code of ISO 3166-1. */
export type Interest = Readonly<Record<InterestKey, string>>;

/** The fields that say who somebody is, or what they wrote: all but the country. */
export const PERSONAL_KEYS = INTEREST_FIELDS.map((one) => one.key).filter((key) => key !== "country");
