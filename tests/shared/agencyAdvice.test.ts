// What an agency is told about the law while it fills in the form: in words, without codes of schemes that nobody has set.

import { describe, expect, it } from "vitest";
import { agencyAdvice } from "../../shared/review/agencyAdvice.ts";
import { PARTNER_KIND } from "../../shared/vocabularies/partnerKind.ts";
import { SCOPE } from "../../shared/vocabularies/scope.ts";

const LAST = "Ini saran. Skema ditetapkan oleh Setda.";

describe("the advice in the form", () => {
  it("asks for the scope first", () => {
    expect(agencyAdvice({ theme: "SDM" })).toEqual({
      head: "Arah kerja sama belum terlihat",
      lines: ["Pilih Lingkup kerja sama."],
      law: [],
    });
  });

  it("tells a row for a foreign local government its scheme, who approves and what will be checked", () => {
    expect(agencyAdvice({ scope: "LUAR_NEGERI", partner_kind: "PEMDA_LN", object: "BUDAYA" })).toEqual({
      head: "Pemda luar negeri, jenis belum ditetapkan",
      lines: [
        "Mitra pemerintah daerah di luar negeri; kota kembar bila hubungannya luas, lainnya bila pada satu lingkup.",
        "Nanti diperlukan DPRD: persetujuan, paling lama 45 hari kerja sejak surat diterima; Mendagri: verifikasi dan pertimbangan; " +
          "Mendagri: persetujuan rancangan naskah; Menlu lewat Mendagri: surat konfirmasi, dasar penandatanganan.",
        "Yang akan dipastikan Setda: ada hubungan diplomatik dengan negara mitra; merupakan urusan Pemerintah Daerah; " +
          "Pemda tidak membuka kantor perwakilan di luar negeri; mitra tidak mencampuri urusan dalam negeri; " +
          "sesuai kebijakan dan rencana pembangunan nasional dan daerah; setara status administrasi dan/atau wilayah; " +
          "saling melengkapi; meningkatkan hubungan antarmasyarakat.",
        LAST,
      ],
      law: ["PP 28/2018 Ps 24–25"],
    });
  });

  it("promises nothing where the partner is open, a network, or cannot be where the scope says", () => {
    expect(agencyAdvice({ scope: "ANTAR_DAERAH" })).toEqual({
      head: "Skema mengikuti calon mitra nanti",
      lines: [
        "Di Indonesia, calon mitra belum ada: dengan daerah lain, pihak ketiga, atau kementerian (sinergi).",
        LAST,
      ],
      law: ["PP 28/2018 Ps 1, 14, 46"],
    });
    expect(agencyAdvice({ scope: "LUAR_NEGERI", partner_kind: "JEJARING" }).head).toBe("Jejaring, bukan kerja sama");
    expect(agencyAdvice({ scope: "DALAM_DAERAH", partner_kind: "PEMDA_LN" })).toEqual({
      head: "Lingkup dan jenis calon mitra tidak sesuai",
      lines: ["Ubah Lingkup kerja sama atau Jenis calon mitra."],
      law: [],
    });
  });

  it("calls a row a contradiction exactly where the clerk has to change it", () => {
    const found = SCOPE.entries.flatMap((scope) =>
      PARTNER_KIND.entries
        .filter((kind) => agencyAdvice({ scope: scope.code, partner_kind: kind.code }).lines.length === 1)
        .map((kind) => [scope.code === "LUAR_NEGERI", kind.place]),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const [isAbroad, place] of found) expect(place).toBe(isAbroad ? "indonesia" : "abroad");
  });

  it("tells a clerk what to do about an affair or a country, not what reviewers are to do", () => {
    const { lines } = agencyAdvice({
      scope: "LUAR_NEGERI",
      partner_kind: "PEMDA_LN",
      affair: "4.01",
      countries: ["TW"],
    });
    expect(lines).toContain(
      "Sekretariat Daerah adalah fungsi penunjang, bukan urusan pemerintahan; pilih urusan yang didukung bila ada.",
    );
    expect(lines).toContain(
      "Ada negara sasaran yang tidak berhubungan diplomatik dengan Indonesia; tanyakan dahulu kepada Setda.",
    );
  });

  it("keeps the law behind a fold and every code out of its sentences, whatever is filled in", () => {
    for (const scope of SCOPE.entries) {
      for (const kind of PARTNER_KIND.entries) {
        const content = { scope: scope.code, partner_kind: kind.code, affair: "4.01", countries: ["IL"] };
        for (const line of agencyAdvice(content).lines)
          expect(line).not.toMatch(/\bKSD|\bR\d\b|\bNONE\b|klasifikasi|\bP(?:P|s) \d/);
      }
    }
  });
});
