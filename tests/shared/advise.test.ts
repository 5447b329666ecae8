// The scheme adviser against the law's own table: partners and scopes to schemes, approvals with conditions, requirements.

import { describe, expect, it } from "vitest";
import type { Content } from "../../shared/columns.ts";
import { judge } from "../../shared/decisions/law.ts";
import { SCHEME_RULES } from "../../shared/law/schemeRules.ts";
import { adviceWords, advise } from "../../shared/review/advise.ts";
import { PARTNER_KIND } from "../../shared/vocabularies/partnerKind.ts";
import { SCHEME } from "../../shared/vocabularies/scheme.ts";
import { SCOPE } from "../../shared/vocabularies/scope.ts";

const ABROAD: Content = { scope: "LUAR_NEGERI", object: "KAPASITAS" };
const ELSEWHERE: Content = { scope: "ANTAR_DAERAH" };
const HERE: Content = { scope: "DALAM_DAERAH" };
const ALL_FOREIGN = ["R1", "R2", "R3", "R4", "R5"];
const ABROAD_APPROVALS = ["DPRD@6", "Mendagri@7", "Mendagri@9", "Menlu lewat Mendagri@10"];

/** Partner and scope → standing, scheme, approvals (who@stage, ? where conditional), requirements. */
const TABLE: readonly (readonly [string, Content, string, string | undefined, readonly string[], readonly string[]])[] =
  [
    [
      "Ps 24–25: a foreign local government",
      { ...ABROAD, partner_kind: "PEMDA_LN" },
      "clear",
      "KSDPL",
      ABROAD_APPROVALS,
      [...ALL_FOREIGN, "R7", "R8", "R9"],
    ],
    [
      "Ps 36: an international organisation",
      { ...ABROAD, partner_kind: "ORG_INTERNASIONAL" },
      "classify",
      "KSDLL",
      ABROAD_APPROVALS,
      ALL_FOREIGN,
    ],
    [
      "Ps 36: a foreign non-profit",
      { ...ABROAD, partner_kind: "NONPROFIT_LN" },
      "classify",
      "KSDLL",
      ABROAD_APPROVALS,
      ALL_FOREIGN,
    ],
    [
      "Ps 36: a development partner",
      { ...ABROAD, partner_kind: "MITRA_PEMBANGUNAN_LN" },
      "classify",
      "KSDLL",
      ABROAD_APPROVALS,
      ALL_FOREIGN,
    ],
    [
      "Kaikoukai: another foreign body",
      { ...ABROAD, partner_kind: "LEMBAGA_LN_LAIN" },
      "classify",
      "KSDLL",
      ABROAD_APPROVALS,
      ALL_FOREIGN,
    ],
    [
      "Cambridge: a foreign university",
      { ...ABROAD, partner_kind: "PERGURUAN_TINGGI_LN" },
      "classify",
      "KSDLL",
      ABROAD_APPROVALS,
      ALL_FOREIGN,
    ],
    [
      "Ps 27: IPTEK must be transferable",
      { ...ABROAD, object: "IPTEK", partner_kind: "ORG_INTERNASIONAL" },
      "classify",
      "KSDLL",
      ABROAD_APPROVALS,
      [...ALL_FOREIGN, "R6"],
    ],
    ["abroad, nobody yet", { ...ABROAD, partner_kind: "BELUM_ADA" }, "open", undefined, ABROAD_APPROVALS, ALL_FOREIGN],
    ["UCLG ASPAC, abroad: a network", { ...ABROAD, partner_kind: "JEJARING" }, "network", undefined, [], []],
    ["APEKSI, at home: a network", { ...ELSEWHERE, partner_kind: "JEJARING" }, "network", undefined, [], []],
    ["Ps 1: another region", { ...ELSEWHERE, partner_kind: "DAERAH_LAIN" }, "clear", "KSDD", ["DPRD?"], []],
    ["Ps 14: a company", { ...HERE, partner_kind: "BADAN_USAHA" }, "clear", "KSDPK", ["pemrakarsa", "DPRD?"], []],
    ["Ps 14: a civil organisation", { ...HERE, partner_kind: "ORMAS" }, "clear", "KSDPK", ["pemrakarsa", "DPRD?"], []],
    [
      "Ps 14: an individual",
      { ...ELSEWHERE, partner_kind: "PERSEORANGAN" },
      "clear",
      "KSDPK",
      ["pemrakarsa", "DPRD?"],
      [],
    ],
    [
      "a university is none of the three",
      { ...HERE, partner_kind: "PERGURUAN_TINGGI" },
      "classify",
      undefined,
      ["pemrakarsa", "DPRD?"],
      [],
    ],
    [
      "Ps 46: a ministry",
      { ...ELSEWHERE, partner_kind: "KEMENTERIAN_LEMBAGA" },
      "clear",
      "SINERGI",
      ["kementerian atau lembaga"],
      [],
    ],
    [
      "in Indonesia, nobody yet",
      ELSEWHERE,
      "open",
      undefined,
      ["DPRD?", "pemrakarsa", "DPRD?", "kementerian atau lembaga"],
      [],
    ],
    [
      "in the city, nobody yet",
      HERE,
      "open",
      undefined,
      ["DPRD?", "pemrakarsa", "DPRD?", "kementerian atau lembaga"],
      [],
    ],
    ["scope and partner exclude each other", { ...HERE, partner_kind: "PEMDA_LN" }, "contradiction", undefined, [], []],
    ["nothing filled in", {}, "unknown", undefined, [], []],
  ];

describe("the scheme adviser", () => {
  it.each(TABLE)("%s", (_name, content, standing, scheme, approvals, requirements) => {
    const advice = advise(content);
    expect({
      standing: advice.standing,
      scheme: advice.scheme,
      approvals: advice.approvals.map(
        (one) => one.by.id + (one.stage === undefined ? "" : `@${one.stage}`) + (one.when === undefined ? "" : "?"),
      ),
      requirements: advice.requirements.map((one) => one.code),
    }).toEqual({ standing, scheme, approvals, requirements });
  });

  it("has a rule for every kind of partner, and one for each scope without a partner", () => {
    for (const { code } of PARTNER_KIND.entries) {
      const rules = SCHEME_RULES.filter((rule) => rule.partners.includes(code));
      expect([code, rules.length]).toEqual([code, code === "BELUM_ADA" ? SCOPE.entries.length : 1]);
    }
  });

  it("names the law in every rule and every approval, and refuses at approval what it does not admit", () => {
    for (const rule of SCHEME_RULES) {
      expect(rule.article).toMatch(/^Ps \d/);
      if (rule.partners.includes("BELUM_ADA")) continue;
      for (const kind of rule.partners) refusedExactlyWhatIsNotAdmitted(kind, rule.admits);
    }
  });

  it("lets the scheme that was set decide the requirements", () => {
    const row: Content = { ...ABROAD, partner_kind: "BELUM_ADA" };
    expect(advise(row, "KSDPL_KEMBAR").requirements.map((one) => one.code)).toEqual([...ALL_FOREIGN, "R7", "R8", "R9"]);
    expect(advise(row, "KSDLL").requirements.map((one) => one.code)).toEqual(ALL_FOREIGN);
  });

  it("hints at what else is to be known", () => {
    expect(adviceWords({ scope: "LUAR_NEGERI", partner_kind: "PEMDA_LN", affair: "4.01", theme: "SDM" })).toBe(
      "KSDPL Pemda luar negeri, jenis belum ditetapkan: mitra pemerintah daerah di luar negeri; kota kembar bila hubungannya luas, lainnya bila pada satu lingkup (PP 28/2018 Ps 24–25). " +
        "Perlu: DPRD; Mendagri; Menlu lewat Mendagri. " +
        "Sekretariat Daerah adalah fungsi penunjang, bukan urusan; tetapkan urusan yang didukung (R2) (UU 23/2014 Ps 12). " +
        "Objek belum diisi; yang lazim untuk tema ini: Peningkatan kemampuan teknis dan manajemen pemerintahan (PP 28/2018 Ps 23(2)).",
    );
    const taipei: Content = { ...ABROAD, partner_kind: "PEMDA_LN", countries: ["TW"], affair: "3.28" };
    expect(advise(taipei).notes.map((one) => one.article)).toEqual(["UU 23/2014 Ps 14", "PP 28/2018 Ps 27"]);
  });
});

function refusedExactlyWhatIsNotAdmitted(kind: string, admits: readonly string[]): void {
  const place = PARTNER_KIND.entries.find((one) => one.code === kind)?.place;
  for (const scope of place === "abroad" ? ["LUAR_NEGERI"] : ["ANTAR_DAERAH"]) {
    for (const { code, foreign } of SCHEME.entries) {
      if (code === "BELUM_DITENTUKAN" || foreign !== (scope === "LUAR_NEGERI")) continue;
      const yes = { r1: "Ya", r2: "Ya", r3: "Ya", r4: "Ya", r5: "Ya", r7: "Ya", r8: "Ya", r9: "Ya" };
      const cells = { decision: "Setujui", scheme_set: code, object_set: "BUDAYA", ...yes };
      const { refusals } = judge("approve", cells, { scope, partner_kind: kind } as Content);
      const expected = admits.some((one) => one === code) || code === "BUKAN_KSD" ? [] : ["scheme_contradicts"];
      expect([kind, code, refusals.map((one) => one.code)]).toEqual([kind, code, expected]);
    }
  }
}
