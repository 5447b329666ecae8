// Personal data in a text meant for the public: NIK, NIP, telephone numbers, e-mail addresses (UU 27/2022).

import type { Bilingual } from "../vocabularies/vocabulary.ts";

/** What kind of personal data a text seems to hold. */
export interface PersonalData extends Bilingual {
  readonly kind: "nik" | "nip" | "telephone" | "email";
}

const KINDS: readonly (PersonalData & { readonly pattern: RegExp })[] = [
  { kind: "email", id: "alamat surel", en: "an e-mail address", pattern: /[\w.+-]+\s?@\s?[\w-]+(\.[\w-]+)+/ },
  {
    kind: "nip",
    id: "NIP",
    en: "a civil servant number (NIP)",
    pattern: /(?<!\d)(19|20)\d{2}(0[1-9]|1[0-2])\d{2}[ .]?(19|20)\d{2}(0[1-9]|1[0-2])[ .]?[12][ .]?\d{3}(?!\d)/,
  },
  {
    kind: "nik",
    id: "NIK",
    en: "an identity number (NIK)",
    pattern: /(?<![\d.,])\d{2}[ .]?\d{4}[ .]?\d{6}[ .]?\d{4}(?![\d])/,
  },
  {
    kind: "telephone",
    id: "nomor telepon",
    en: "a telephone number",
    pattern: /(?<![\d.,/-])(\+?62|0)[ ().-]{0,2}(8\d{1,2}|[2-7]\d{1,2}|9\d{1,2})([ ().-]{0,2}\d{2,5}){2,4}(?![\d/])/,
  },
];

/** The first kind of personal data that a text seems to hold; undefined for none. */
export function findPersonalData(text: string): PersonalData | undefined {
  const hasAt = text.includes("@");
  if (!hasAt && !/\d/.test(text)) return undefined;
  return KINDS.find((one) => (one.kind !== "email" || hasAt) && one.pattern.test(text));
}
