// Public items of a realistic size and spread, by number.

import type { Item } from "../../shared/publish/item.ts";
import { wordsOfItem } from "../../shared/search/itemWords.ts";
import { AVAILABILITY } from "../../shared/vocabularies/availability.ts";
import { READINESS } from "../../shared/vocabularies/readiness.ts";
import { SCOPE } from "../../shared/vocabularies/scope.ts";
import { THEME } from "../../shared/vocabularies/theme.ts";

const COUNTRIES = ["JP", "NL", "TH", "MY", "KR", "AU", "GB", "SG"];
const WORDS =
  "sungai pasar kesehatan perawat sekolah sampah wisata kain air kota warga pelatihan mitra banjir kapal".split(" ");
const ENGLISH =
  "river market health nurse school waste travel cloth water city people training partner flood boat".split(" ");
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The row of the nth item; everything follows from its number. */
export function samplePayload(n: number): {
  id: string;
  since: number;
  agency: string;
  payload: string;
  words: string;
} {
  const id = `KB-${[...n.toString().padStart(10, "0")].map((digit) => LETTERS[Number(digit)]).join("")}`;
  const agency = `AGENCY${n % 32}`;
  const text = (words: readonly string[], length: number) =>
    Array.from({ length }, (_, at) => words[(n * 7 + at * (1 + (n % 5))) % words.length]).join(" ");
  const both = (length: number) => ({ id: text(WORDS, length), en: text(ENGLISH, length) });
  const item = {
    ...{
      id,
      version: `V${n}`,
      city: "63.71",
      example: true,
      title: { id: `${text(WORDS, 5)} ${n}`, en: `${text(ENGLISH, 5)} ${n}` },
    },
    ...{
      summary: { id: `${text(WORDS, 40)} motif${n % 50}`, en: `${text(ENGLISH, 40)} motif${n % 50}` },
      needs: both(25),
      activities: both(25),
      outcomes: null,
    },
    ...{ benefit: { city: { id: text(WORDS, 20), en: null }, partner: both(15) }, translation: "checked" },
    ...{ agency: { code: agency, name: { id: `Dinas ${agency}`, en: `Office ${agency}` } }, unit: "Bidang" },
    ...{ contact: { unit: { id: "Bagian", en: "Division" }, email: "kerjasama@banjarmasin.example" }, affair: "1.02" },
    ...{
      themes: [THEME.entries[n % 16]?.code],
      sdgs: [3],
      programme: `P25-M${n % 4}`,
      scope: SCOPE.entries[n % 3]?.code,
    },
    ...{ object: "KAPASITAS", scheme: "KSDLL", scheme_type: null },
    ...{ partner: { kind: "LEMBAGA_LN_LAIN", countries: [COUNTRIES[n % 8]] }, funding: ["APBD"], duration_months: 12 },
    ...{
      readiness: READINESS.entries[n % 4]?.code,
      availability: AVAILABILITY.entries[n % 3]?.code,
      evidence_url: null,
    },
    links: { self: `/v1/opportunities/${id}`, id: `/id/opportunities/${id}`, en: `/en/opportunities/${id}` },
    ...{ published_at: "2026-03-01T00:00:00.000Z", modified_at: "2026-03-01T00:00:00.000Z", confirmed_at: null },
    listing: "listed",
  };
  return { id, since: n, agency, payload: JSON.stringify(item), words: wordsOfItem(item as unknown as Item) };
}
