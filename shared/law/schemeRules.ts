// The law's table of schemes: for each kind of partner, or for none yet, which schemes it admits and why.

import type { PartnerKind } from "../vocabularies/partnerKind.ts";
import type { Scheme } from "../vocabularies/scheme.ts";
import type { Scope } from "../vocabularies/scope.ts";
import type { Bilingual } from "../vocabularies/vocabulary.ts";

/**
 * One legal rule. It applies to rows with one of these partners; with `scopes` only where the row has one of them.
 * `suggests`: the scheme to begin with, undefined where the law does not place the partner. `admits`: every scheme that may
 * be set for such a row besides BUKAN_KSD and BELUM_DITENTUKAN, which are no cooperation and contradict nothing.
 */
export interface SchemeRule {
  readonly partners: readonly PartnerKind[];
  readonly scopes?: readonly Scope[];
  readonly standing: "clear" | "classify" | "open" | "network";
  readonly suggests: Scheme | undefined;
  readonly admits: readonly Scheme[];
  readonly why: Bilingual;
  readonly article: string;
}

/** One row per legal rule; the first that applies counts. Articles are of PP 28/2018. */
export const SCHEME_RULES: readonly SchemeRule[] = [
  {
    partners: ["PEMDA_LN"],
    standing: "clear",
    suggests: "KSDPL",
    admits: ["KSDPL", "KSDPL_KEMBAR", "KSDPL_LAINNYA"],
    why: {
      id: "mitra pemerintah daerah di luar negeri; kota kembar bila hubungannya luas, lainnya bila pada satu lingkup",
      en: "the partner is a foreign local government; sister city if the relation is broad, other if it has one focus",
    },
    article: "Ps 24–25",
  },
  {
    partners: ["ORG_INTERNASIONAL", "NONPROFIT_LN", "MITRA_PEMBANGUNAN_LN"],
    standing: "classify",
    suggests: "KSDLL",
    admits: ["KSDLL", "KSDLL_PENERUSAN"],
    why: {
      id: "mitra lembaga di luar negeri; lembaga ini disebut untuk penerusan, yaitu bila Pusat sudah bekerja sama dengannya; persetujuan Pusat hanya untuk lembaga lain; tidak untuk partai politik",
      en: "the partner is a foreign institution; it is named for continuation, which needs national cooperation with it; national approval is for other institutions only; never a political party",
    },
    article: "Ps 36(1), 36(4)",
  },
  {
    partners: ["PERGURUAN_TINGGI_LN", "LEMBAGA_LN_LAIN"],
    standing: "classify",
    suggests: "KSDLL",
    admits: ["KSDLL", "KSDLL_PERSETUJUAN"],
    why: {
      id: "mitra lembaga di luar negeri; dasar perlu klasifikasi: lembaga ini tidak disebut untuk penerusan, sehingga hanya dengan persetujuan Pusat",
      en: "the partner is a foreign institution; the basis needs classification: it is not named for continuation, so only by national approval",
    },
    article: "Ps 36",
  },
  {
    partners: ["DAERAH_LAIN"],
    standing: "clear",
    suggests: "KSDD",
    admits: ["KSDD"],
    why: { id: "mitra pemerintah daerah lain di Indonesia", en: "the partner is another Indonesian local government" },
    article: "Ps 1",
  },
  {
    partners: ["PERSEORANGAN", "BADAN_USAHA", "ORMAS"],
    standing: "clear",
    suggests: "KSDPK",
    admits: ["KSDPK"],
    why: {
      id: "mitra pihak ketiga: perseorangan, badan usaha berbadan hukum, atau organisasi kemasyarakatan",
      en: "the partner is a third party: an individual, a company or a civil organisation",
    },
    article: "Ps 14",
  },
  {
    partners: ["PERGURUAN_TINGGI"],
    standing: "classify",
    suggests: undefined,
    admits: ["KSDPK"],
    why: {
      id: "perguruan tinggi tidak disebut di antara tiga pihak ketiga; perlu klasifikasi",
      en: "universities are not among the three third parties; needs classification",
    },
    article: "Ps 14",
  },
  {
    partners: ["KEMENTERIAN_LEMBAGA"],
    standing: "clear",
    suggests: "SINERGI",
    admits: ["SINERGI"],
    why: { id: "mitra kementerian atau lembaga pusat", en: "the partner is a ministry or national agency" },
    article: "Ps 46",
  },
  {
    partners: ["JEJARING"],
    standing: "network",
    suggests: undefined,
    admits: [],
    why: {
      id: "jejaring atau asosiasi bukan skema kerja sama; keanggotaannya dicatat, tidak diputuskan di sini",
      en: "a network or association is no scheme of cooperation; membership is noted, not decided here",
    },
    article: "Ps 45",
  },
  {
    partners: ["BELUM_ADA"],
    scopes: ["LUAR_NEGERI"],
    standing: "open",
    suggests: undefined,
    admits: ["KSDPL", "KSDPL_KEMBAR", "KSDPL_LAINNYA", "KSDLL", "KSDLL_PENERUSAN", "KSDLL_PERSETUJUAN"],
    why: {
      id: "luar negeri, calon mitra belum ada: dengan pemerintah daerah (KSDPL) atau dengan lembaga (KSDLL)",
      en: "abroad, no partner yet: with a local government (KSDPL) or with an institution (KSDLL)",
    },
    article: "Ps 24, 36",
  },
  {
    partners: ["BELUM_ADA"],
    scopes: ["ANTAR_DAERAH"],
    standing: "open",
    suggests: undefined,
    admits: ["KSDD", "KSDPK", "SINERGI"],
    why: {
      id: "di Indonesia, calon mitra belum ada: dengan daerah lain (KSDD), pihak ketiga (KSDPK), atau kementerian (sinergi)",
      en: "in Indonesia, no partner yet: with another region (KSDD), a third party (KSDPK) or a ministry (synergy)",
    },
    article: "Ps 1, 14, 46",
  },
  {
    partners: ["BELUM_ADA"],
    scopes: ["DALAM_DAERAH"],
    standing: "open",
    suggests: undefined,
    admits: ["KSDD", "KSDPK", "SINERGI"],
    why: {
      id: "dalam daerah, calon mitra belum ada: dengan pihak ketiga (KSDPK), selain itu dilaksanakan sendiri",
      en: "within the city, no partner yet: with a third party (KSDPK), otherwise carried out directly",
    },
    article: "Ps 14",
  },
];

/** The rule for a row; undefined while it has no scope and no partner. */
export function ruleFor(partner: PartnerKind | undefined, scope: Scope | undefined): SchemeRule | undefined {
  const kind = partner ?? "BELUM_ADA";
  return SCHEME_RULES.find(
    (one) =>
      one.partners.includes(kind) && (one.scopes === undefined || (scope !== undefined && one.scopes.includes(scope))),
  );
}
