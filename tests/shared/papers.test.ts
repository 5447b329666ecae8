// Papers as plain data: what each field says, where it comes from, what is named as blank, and what must fit on a page.

import { describe, expect, it } from "vitest";
import type { Content } from "../../shared/columns.ts";
import { assemblePaper } from "../../shared/papers/assemble.ts";
import { type Block, type Field, type Paper, textOfPaper } from "../../shared/papers/document.ts";
import type { PaperFacts, ProgrammeCoverage, RowFacts } from "../../shared/papers/facts.ts";
import { PAPERS, type PaperKind } from "../../shared/papers/paperList.ts";
import { namedKeys, untoldKeys } from "../../shared/papers/profileParts.ts";
import { reportChanges } from "../../shared/papers/reportChanges.ts";
import { withoutUnfinished } from "../../shared/papers/withoutUnfinished.ts";
import { DISCLAIMER } from "../../shared/texts/disclaimer.ts";

const ID = "KB-7M2Q9D4XKA";

const CONTENT = {
  title_id: "Bank sampah sungai",
  title_en: "River waste banks",
  summary_id: "Warga memilah sampah sungai.",
  theme: "SUNGAI_LINGKUNGAN",
  affair: "2.11",
  programme: "P1",
  readiness: "running",
  benefit_city: "Sungai lebih bersih.",
  scope: "LUAR_NEGERI",
  benefit_partner_id: "Mitra belajar dari warga.",
  needs_id: "Kota sungai yang berpengalaman.",
  activities_id: "1. kunjungan belajar; lokakarya\n- pertukaran",
  partner_kind: "PEMDA_LN",
  countries: ["JP"],
  object: "KAPASITAS",
  funding: ["APBD", "HIBAH"],
  duration_months: 18,
} as const satisfies Content;

const ROW: RowFacts = {
  id: ID,
  version: "GQHDYDM4KRBS",
  content: CONTENT,
  partnerName: "Kota Kitakyushu",
  agency: { id: "Dinas Lingkungan Hidup", en: "Environment Office" },
  state: "Disetujui sebagai calon prakarsa",
  decided: {
    decision: "approve",
    cells: { scheme_set: "KSDPL_KEMBAR", object_set: "IPTEK", r2: "Ya", r3: "Ya", r5: "Ya", r6: "Ya", r4: "Tidak" },
    day: "2026-03-03",
    reviewer: "peninjau tapem",
  },
  englishChecked: false,
};

const FACTS: PaperFacts = {
  rows: [ROW],
  profile: {
    name: { id: "Kota Banjarmasin", en: "City of Banjarmasin" },
    mayor: { id: "Nama Contoh", en: "Nama Contoh" },
    area_km2: { id: "98,46", en: "98.46" },
  },
  programmes: [{ code: "P1", name_id: "Sungai bersih", name_en: "Clean rivers", valid_from: "", valid_to: "" }],
  coverage: {
    programmes: [],
    waiting: 3,
    candidates: 2,
    agreements: 1,
    byAgency: [],
    byTheme: [],
    dataDay: "2026-11-23",
  },
  day: "2026-11-24",
};

const blocks = (paper: Paper): Block[] => paper.sections.flatMap((one) => one.blocks);
const fields = (row: RowFacts): Field[] =>
  blocks(assemblePaper("rencana-kerja-sama", { ...FACTS, rows: [row] })).filter((one) => one.kind === "field");
const texts = (field: Field | undefined) =>
  field?.lines.map((line) => (typeof line === "string" ? line : line.map((run) => run.text).join("")));
const blanksOf = (paper: Paper) => textOfPaper(paper).match(/\[(?:belum diisi|to be completed): [^\]]+\]/g) ?? [];

describe("the plan", () => {
  it("fills the seven statutory fields, each with the columns it comes from", () => {
    expect(fields(ROW).map((one) => [one.label, texts(one), one.from])).toEqual([
      [
        "a. Subjek kerja sama",
        [
          "Pihak pertama: Pemerintah Kota Banjarmasin, diwakili oleh Wali Kota Banjarmasin, Nama Contoh; pelaksana Dinas Lingkungan Hidup",
          "Pihak kedua: Kota Kitakyushu; Pemerintah daerah di luar negeri; Jepang",
        ],
        "dari kolom “Nama calon mitra”, “Jenis calon mitra”, “Negara sasaran” dan tab Profil Kota",
      ],
      [
        "b. Latar belakang",
        ["Warga memilah sampah sungai.", "Kesiapan: Berjalan (sudah dilaksanakan)."],
        "dari kolom “Uraian keunggulan”, “Kesiapan”, “Tautan bukti”",
      ],
      [
        "c. Maksud, tujuan, dan sasaran",
        [
          "Maksud: Kerja sama ini dimaksudkan untuk melaksanakan kunjungan belajar, lokakarya, dan pertukaran bersama Kota Kitakyushu, agar sungai lebih bersih. [sunting rumusan maksud ini]",
          "Tujuan bagi daerah: Sungai lebih bersih.",
          "Tujuan bagi mitra: Mitra belajar dari warga.",
          "Sasaran: [belum diisi: sasaran yang dapat diukur]",
        ],
        "dari kolom “Kegiatan yang diusulkan”, “Manfaat bagi kota”, “Manfaat bagi mitra”, “Hasil yang diharapkan”",
      ],
      [
        "d. Objek kerja sama",
        ["Objek: Pengembangan ilmu pengetahuan dan teknologi.", "Urusan pemerintahan: 2.11 Lingkungan Hidup."],
        "dari kolom “Objek (ditetapkan)” di Tinjauan dan “Objek kerja sama luar negeri”, “Urusan pemerintahan”",
      ],
      [
        "e. Ruang lingkup",
        [
          "1. Kunjungan belajar",
          "2. Lokakarya",
          "3. Pertukaran",
          "Yang diharapkan dari mitra: Kota sungai yang berpengalaman.",
        ],
        "dari kolom “Kegiatan yang diusulkan”, “Yang dicari dari mitra”",
      ],
      [
        "f. Sumber pembiayaan",
        ["APBD; Hibah.", "Hibah dilaksanakan menurut ketentuan hibah (PP 28/2018 Pasal 26)."],
        "dari kolom “Sumber pembiayaan”",
      ],
      ["g. Jangka waktu pelaksanaan", ["18 bulan, mulai [belum diisi: tanggal mulai]"], "dari kolom “Perkiraan lama”"],
    ]);
  });

  it("names the affair that a supporting function serves, not the function", () => {
    const content = { ...CONTENT, affair: "4.01" };
    const cells = { ...ROW.decided?.cells, supported_affair: "1.02 Kesehatan" };
    const decided = { decision: "approve", day: "2026-03-03", reviewer: "", cells } as const;
    const objectOf = (row: RowFacts) => texts(fields(row).find((one) => one.label === "d. Objek kerja sama"))?.[1];
    expect(objectOf({ ...ROW, content, decided })).toBe("Urusan pemerintahan: 1.02 Kesehatan.");
    expect(objectOf({ ...ROW, content })).toBe("Urusan pemerintahan: [belum diisi: urusan yang didukung]");
  });

  it("speaks for a regency in its own words, and for no other city", () => {
    const name = { id: "Kabupaten Sleman", en: "Sleman Regency" };
    const text = JSON.stringify(assemblePaper("rencana-kerja-sama", { ...FACTS, profile: { name } }));
    for (const words of ["BUPATI SLEMAN", "Pemerintah Kabupaten Sleman", "nama Bupati"]) expect(text).toContain(words);
    expect(text).not.toMatch(/wali kota|pemerintah kota|banjarmasin|kalimantan/i);
  });

  it("names every blank of a row that says little, and never leaves one empty", () => {
    const { decided: _decided, partnerName: _partner, ...rest } = ROW;
    const bare = { ...rest, content: { title_id: "Sungai", scope: "LUAR_NEGERI" } };
    const plan = assemblePaper("rencana-kerja-sama", { ...FACTS, rows: [bare], profile: {} });
    expect(blanksOf(plan)).toEqual([
      "[belum diisi: nama Kepala Daerah]",
      "[belum diisi: calon mitra]",
      "[belum diisi: latar belakang]",
      "[belum diisi: maksud]",
      "[belum diisi: tujuan bagi daerah]",
      "[belum diisi: tujuan bagi mitra]",
      "[belum diisi: sasaran yang dapat diukur]",
      "[belum diisi: objek kerja sama]",
      "[belum diisi: kegiatan]",
      "[belum diisi: sumber pembiayaan]",
      "[belum diisi: lama pelaksanaan]",
      "[belum diisi: tanggal mulai]",
    ]);
    expect(textOfPaper(plan)).toContain("dan [calon mitra]");
  });

  it.each([undefined, 1, 2, 3, 4, 5, 6, 7, 13])("at stage %s is a draft before stage 5 alone", (stage) => {
    const row = stage === undefined ? ROW : { ...ROW, stage: { stage } };
    for (const kind of ["rencana-kerja-sama", "surat-pengantar"] as const) {
      const marks = blocks(assemblePaper(kind, { ...FACTS, rows: [row] })).filter((one) => one.kind === "mark");
      expect(marks.map((one) => one.text)).toEqual((stage ?? 0) < 5 ? ["RANCANGAN – belum dapat diajukan"] : []);
      const text = textOfPaper(assemblePaper(kind, { ...FACTS, rows: [row] }));
      if ((stage ?? 0) >= 5) expect(text).not.toMatch(/dari kolom|belum diperiksa/);
    }
  });

  it("lists each requirement that applies with its answer; IPTEK has R6", () => {
    const text = textOfPaper(assemblePaper("rencana-kerja-sama", FACTS));
    expect(text).toContain("R6\nDapat dialihkan ke SDM Indonesia\nYa");
    expect(text).toContain("R4\nMitra tidak mencampuri urusan dalam negeri\nTidak");
    expect(text).toContain("(tahap 4): R1, R4, R7, R8, R9.");
  });
});

describe("the letter", () => {
  it.each([
    [undefined, "Yth. Ketua Dewan Perwakilan Rakyat Daerah", "Pasal 30 ayat (2) Peraturan"],
    [6, "Yth. Ketua Dewan Perwakilan Rakyat Daerah", "Pasal 30 ayat (2) Peraturan"],
    [7, "Yth. Menteri Dalam Negeri", "Pasal 31 ayat (1) Peraturan"],
    [13, "Yth. Menteri Dalam Negeri", "Pasal 31 ayat (1) Peraturan"],
  ])("at stage %s goes to %s", (stage, addressee, article) => {
    const row = stage === undefined ? ROW : { ...ROW, stage: { stage } };
    const text = textOfPaper(assemblePaper("surat-pengantar", { ...FACTS, rows: [row] }));
    expect(text.match(/^Yth\..*$/gm)).toEqual([addressee]);
    expect(text).toContain(article);
  });

  it("says a long scope in short and points to the plan", () => {
    const content = { ...CONTENT, activities_id: "kunjungan belajar ke tepi sungai; ".repeat(50) };
    const text = textOfPaper(assemblePaper("surat-pengantar", { ...FACTS, rows: [{ ...ROW, content }] }));
    const [scope] = text.match(/^Kunjungan belajar.*$/m) ?? [""];
    expect(scope).toMatch(/ … \(selengkapnya dalam rencana kerja sama\)$/);
    expect(scope.length).toBeLessThan(350);
  });

  it("for an institution abroad names Pasal 38 too", () => {
    const cells = { ...ROW.decided?.cells, scheme_set: "KSDLL" };
    const decided = { decision: "approve", day: "2026-03-03", reviewer: "", cells } as const;
    const text = textOfPaper(assemblePaper("surat-pengantar", { ...FACTS, rows: [{ ...ROW, decided }] }));
    expect(text).toContain("Pasal 30 ayat (2) dan Pasal 38 Peraturan Pemerintah");
  });
});

describe("the team's matrix", () => {
  it("advises where no scheme is set, and asks nothing of a row that was forwarded", () => {
    const { decided, ...waiting } = ROW;
    const cells = { scheme_set: "KSDPK" };
    const rerouted: RowFacts = {
      ...ROW,
      id: "KB-0000000002",
      decided: { ...decided, cells, decision: "reroute", day: "2026-03-04", reviewer: "" },
    };
    const paper = assemblePaper("bahan-tkksd", {
      ...FACTS,
      rows: [{ ...waiting, state: "Menunggu tinjauan" }, rerouted],
    });
    const [matrix] = blocks(paper).filter((one) => one.kind === "table");
    const shown = matrix?.rows.map((row) =>
      row.map((one) =>
        one.lines.map((line) => (typeof line === "string" ? line : line.map((run) => run.text).join(""))).join(" "),
      ),
    );
    expect(shown?.map((row) => [row[4], row[7], row[8]])).toEqual([
      [expect.stringMatching(/^Saran: KSDPL .*\(PP 28\/2018 Ps 24–25\)/), "R1, R2, R3, R4, R5", "Menunggu tinjauan"],
      [
        "Ditetapkan: KSDPK Dengan pihak ketiga Objek: Peningkatan kemampuan teknis dan manajemen pemerintahan",
        "–",
        "Teruskan ke skema dalam negeri 4 Maret 2026",
      ],
    ]);
    expect(paper.sections.map((one) => one.landscape)).toEqual([true, false]);
  });
});

describe("the team's comparison", () => {
  it("puts the readiest foreign row first, with what is needed to choose", () => {
    const idea: RowFacts = {
      ...ROW,
      id: "KB-0000000002",
      content: { ...CONTENT, title_id: "Gagasan", readiness: "idea" },
    };
    const paper = assemblePaper("bahan-tkksd", { ...FACTS, rows: [idea, ROW] });
    const tables = blocks(paper).filter((one) => one.kind === "table");
    expect(tables[1]?.rows.map((row) => row.map((one) => one.lines[0]))).toEqual([
      ["Bank sampah sungai", "Berjalan", "4 dari 9", "APBD; Hibah", "18 bulan", "P1 Sungai bersih"],
      ["Gagasan", "Gagasan", "4 dari 9", "APBD; Hibah", "18 bulan", "P1 Sungai bersih"],
    ]);
    expect(textOfPaper(paper)).toContain("Manfaat bagi mitra: Mitra belajar dari warga.");
  });
});

describe("the coverage report", () => {
  const empty = { agreements: 0, candidates: 0, proposals: 0 };
  const programmes = (count: number): ProgrammeCoverage[] =>
    Array.from({ length: count }, (_, at) => ({
      code: `P${at}`,
      name: "Program dengan nama yang sangat panjang sekali sehingga perlu dipotong agar muat pada satu halaman saja",
      scopes: [{ ...empty, agreements: at === 0 ? 2 : 0 }, { ...empty, candidates: at }, empty],
    }));
  const report = (count: number) =>
    assemblePaper("laporan-cakupan", {
      ...FACTS,
      rows: [],
      coverage: {
        programmes: programmes(count),
        waiting: 3,
        candidates: 2,
        agreements: 1,
        byAgency: ["F", "E", "D", "C", "B", "A"].map((name, at) => ({
          name: `Dinas ${name}`,
          count: at === 3 ? 4 : 1,
        })),
        byTheme: [{ name: "Kesehatan dan keluarga", count: 9 }],
        dataDay: undefined,
      },
    });
  const rowsOf = (paper: Paper) =>
    blocks(paper)
      .filter((one) => one.kind === "table")
      .at(-1)?.rows ?? [];

  it("says for each scope what there is, and which programmes have nothing", () => {
    const text = textOfPaper(report(3));
    expect(text).toContain("1 dari 9\ncakupan terpenuhi");
    expect(text).toContain("Dalam daerah: 1 dari 3 program terpenuhi; 0 ada calon, 0 ada usulan, 2 kosong (P1, P2).");
    expect(text).toContain("Antardaerah: 0 dari 3 program terpenuhi; 2 ada calon, 0 ada usulan, 1 kosong (P0).");
    expect(text).toContain(
      "Luar negeri: 0 dari 3 program terpenuhi; 0 ada calon, 0 ada usulan, 3 kosong (P0, P1, P2).",
    );
    expect(text).toContain("Perangkat daerah: Dinas C (4), Dinas A (1), Dinas B (1), Dinas D (1) dan 2 lainnya.");
    expect(text).toContain("Tema: Kesehatan dan keluarga (9).");
    expect(text).toContain("Keadaan data per belum ada lembar yang terbaca.");
  });

  it("names agreements, candidates by stage, silent agencies, what changed and what comes next", () => {
    const details = {
      agreements: [{ code: "N1", title: "Kota kembar", partner: "Kota Contoh", ends: "2027-01-31" }],
      candidates: [
        { id: "KB-1", title: "Bank sampah", agency: "Dinas LH", stage: 0 },
        { id: "KB-2", title: "Perawat lansia", agency: "Dinkes", stage: 6 },
      ],
      silent: ["Kecamatan A", "Kecamatan B"],
      period: "2025-2029",
      since: { day: "2026-08-31", changes: ["Calon baru (1): Bank sampah."] },
    };
    const coverage = {
      programmes: programmes(2),
      waiting: 3,
      candidates: 2,
      agreements: 1,
      byAgency: [],
      byTheme: [],
      dataDay: "2026-11-23",
      details,
    };
    const paper = assemblePaper("laporan-cakupan", { ...FACTS, rows: [], coverage });
    const text = textOfPaper(paper);
    for (const told of [
      "2 program prioritas periode 2025-2029 yang berlaku hari ini.",
      "Kota kembar, dengan Kota Contoh, sampai 31 Januari 2027.",
      "Perubahan sejak laporan 31 Agustus 2026",
      "Calon baru (1): Bank sampah.",
      "Putuskan perpanjangan Kota kembar, yang berakhir 31 Januari 2027.",
      "1 calon belum memulai tahap 1: catat prakarsanya.",
      "2 perangkat daerah belum mengisi atau diam: hubungi petugasnya.",
      "2 program belum punya usulan luar negeri: minta usulan kepada perangkat daerahnya.",
      "Kecamatan A; Kecamatan B.",
    ])
      expect(text).toContain(told);
    expect(text).toMatch(/Perawat lansia: tahap 6 .*\nBank sampah: tahap belum dicatat/);
    expect(text).toMatch(/Perawat lansia: tahap 7 /);
    const [bars] = blocks(paper).filter((one) => one.kind === "bars");
    expect(bars?.bars.map(({ parts }) => parts.map((one) => one.count))).toEqual([
      [1, 0, 0, 1],
      [0, 1, 0, 1],
      [0, 0, 0, 2],
    ]);
  });

  it("tells what changed since the last one, and nothing where nothing did", () => {
    const before = {
      met: 1,
      agreements: [{ code: "A", title: "Naskah A" }],
      candidates: [
        { id: "1", title: "Satu", stage: 1 },
        { id: "2", title: "Dua", stage: 0 },
      ],
    };
    const now = {
      met: 2,
      agreements: [{ code: "B", title: "Naskah B" }],
      candidates: [
        { id: "1", title: "Satu", stage: 2 },
        { id: "3", title: "Tiga", stage: 0 },
      ],
    };
    expect(reportChanges(before, before)).toEqual([]);
    expect(reportChanges(before, now)).toEqual([
      "Cakupan terpenuhi dari 1 menjadi 2.",
      "Naskah baru (1): Naskah B.",
      "Naskah tidak berlaku lagi (1): Naskah A.",
      "Calon baru (1): Tiga.",
      "Tidak lagi calon (1): Dua.",
      "Maju tahap (1): Satu (tahap 2 Penjajakan).",
    ]);
  });

  it.each([1, 21, 22, 400])("of %s programmes lists as many as fit on a page", (count) => {
    const rows = rowsOf(report(count));
    expect(rows).toHaveLength(Math.min(count, 21));
    if (count > 21) expect(rows.at(-1)?.[0]?.lines).toEqual([`… dan ${count - 20} program lain`]);
  });
});

describe("the partner profile", () => {
  it("names no partner, marks Indonesian texts and missing facts, and gives the area its unit", () => {
    const paper = assemblePaper("partner-profile", FACTS);
    const text = textOfPaper(paper);
    expect(text).not.toContain("Kitakyushu");
    expect(text).toContain("98.46 km²");
    expect(text).toContain("Kota sungai yang berpengalaman. (Indonesian)");
    expect(text).toContain("River waste banks");
    expect(blanksOf(paper)).toEqual([]);
    expect(untoldKeys(FACTS).slice(0, 3)).toEqual(["province", "country", "population"]);
    expect(text).toContain("candidate initiative since 3 March 2026 (reviewer peninjau tapem)");
  });
});

describe("what Profil Kota says is unfinished", () => {
  it("stands in no paper, and is named to the reviewer beforehand", () => {
    const profile = {
      ...FACTS.profile,
      port: { id: "Trisakti (belum diverifikasi)", en: "Trisakti port (not verified)" },
      preferred_countries: {
        id: "Jepang (contoh; ditetapkan Wali Kota)",
        en: "Japan (example; to be set by the Mayor)",
      },
      culture: { id: "Pasar terapung", en: "Floating market" },
    };
    for (const kind of Object.keys(PAPERS) as PaperKind[]) {
      const text = textOfPaper(assemblePaper(kind, { ...FACTS, profile }));
      expect(text).not.toMatch(/not verified|belum diverifikasi|\(example|\(contoh/i);
    }
    const untold = untoldKeys(withoutUnfinished({ ...FACTS, profile }));
    expect(untold).toEqual(expect.arrayContaining(["port", "preferred_countries"]));
    expect(untold).not.toContain("culture");
    expect(namedKeys(["port", "preferred_countries", "nearest_airport", "culture"])).toEqual([
      "Bandara dan pelabuhan (nearest_airport, port)",
      "Negara yang diharapkan (preferred_countries)",
      "Budaya (culture)",
    ]);
  });
});

describe("every paper", () => {
  it("carries the disclaimer where it shows a list, and what it was made from", () => {
    for (const kind of Object.keys(PAPERS) as PaperKind[]) {
      const paper = assemblePaper(kind, FACTS);
      const isList = PAPERS[kind].rows !== "one";
      expect([kind, textOfPaper(paper).includes(DISCLAIMER[paper.language])]).toEqual([kind, isList]);
      expect(paper.footer).toMatch(/24 November 2026$/);
      if (PAPERS[kind].rows === "one")
        expect(paper.footer).toMatch(/^KB-7M2Q9D4XKA · vers(i|ion) GQHDYDM4KRBS · .*3 Mar(et|ch) 2026.*peninjau tapem/);
    }
  });
});
