// Which scheme a row points to by where its partner is and what kind of body it is, and why.

import type { Content } from "../columns.ts";
import { SCHEME } from "../vocabularies/scheme.ts";
import { labelOf } from "../vocabularies/vocabulary.ts";

/** A suggested scheme code; undefined where the law does not place the partner; `why` is a sentence in Indonesian. */
export interface Advice {
  readonly scheme: string | undefined;
  readonly why: string;
}

const BY_KIND: Readonly<Record<string, Advice>> = {
  PEMDA_LN: { scheme: "KSDPL", why: "mitra pemerintah daerah di luar negeri (PP 28/2018 Ps 24)" },
  ORG_INTERNASIONAL: { scheme: "KSDLL", why: "mitra lembaga di luar negeri, dasar perlu klasifikasi (Ps 36)" },
  NONPROFIT_LN: { scheme: "KSDLL", why: "mitra lembaga di luar negeri, dasar perlu klasifikasi (Ps 36)" },
  MITRA_PEMBANGUNAN_LN: { scheme: "KSDLL", why: "mitra lembaga di luar negeri, dasar perlu klasifikasi (Ps 36)" },
  PERGURUAN_TINGGI_LN: { scheme: "KSDLL", why: "mitra lembaga di luar negeri, dasar perlu klasifikasi (Ps 36)" },
  LEMBAGA_LN_LAIN: { scheme: "KSDLL", why: "mitra lembaga di luar negeri, dasar perlu klasifikasi (Ps 36)" },
  DAERAH_LAIN: { scheme: "KSDD", why: "mitra daerah lain (Ps 1)" },
  KEMENTERIAN_LEMBAGA: { scheme: "SINERGI", why: "mitra kementerian atau lembaga (Ps 46)" },
  BADAN_USAHA: { scheme: "KSDPK", why: "mitra badan usaha (Ps 14)" },
  ORMAS: { scheme: "KSDPK", why: "mitra organisasi kemasyarakatan (Ps 14)" },
  PERSEORANGAN: { scheme: "KSDPK", why: "mitra perseorangan (Ps 14)" },
  PERGURUAN_TINGGI: { scheme: undefined, why: "perguruan tinggi tidak disebut dalam Ps 14; perlu klasifikasi" },
  JEJARING: { scheme: undefined, why: "jejaring bukan skema kerja sama (Ps 45)" },
};

/** The suggestion for a row; without a partner its scope alone decides. */
export function advise(content: Content): Advice {
  const byKind = BY_KIND[content.partner_kind ?? ""];
  if (byKind !== undefined) return byKind;
  if (content.scope === "LUAR_NEGERI")
    return { scheme: undefined, why: "luar negeri, calon mitra belum ada: KSDPL atau KSDLL" };
  if (content.scope === "ANTAR_DAERAH")
    return { scheme: undefined, why: "di Indonesia, calon mitra belum ada: KSDD, KSDPK, atau sinergi" };
  return { scheme: undefined, why: "dalam daerah, calon mitra belum ada: KSDPK, atau dilaksanakan sendiri" };
}

/** The suggestion in words, as Tinjauan shows it. */
export function adviceWords(content: Content): string {
  const { scheme, why } = advise(content);
  return scheme === undefined ? `Perlu klasifikasi: ${why}` : `${scheme} ${labelOf(SCHEME, scheme, "id")}: ${why}`;
}
