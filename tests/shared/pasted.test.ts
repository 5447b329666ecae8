// What people paste is read where it is safe, blank where it says nothing, and refused with the reason where it is not.

import { describe, expect, it } from "vitest";
import { COLUMNS } from "../../shared/columns.ts";
import { findCountries } from "../../shared/countries/findCountries.ts";
import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import { readMonths } from "../../shared/parse/months.ts";
import { readRow } from "../../shared/parse/readRow.ts";
import { readSheet } from "../../shared/parse/readSheet.ts";
import { readTab } from "../../shared/parse/readTab.ts";
import { spreadsheetIn } from "../../shared/register/agency.ts";
import { emailsIn } from "../../shared/register/emailsIn.ts";
import { PROFILE_TAB, PROGRAMME_TAB } from "../../shared/registerTabs.ts";
import { ABOVE_SIGNS, ABOVE_WORDS, EMPTY_WORDS } from "../../shared/vocabularies/emptyWords.ts";
import { saysNothing } from "../../shared/vocabularies/saysNothing.ts";
import { THEME } from "../../shared/vocabularies/theme.ts";
import { nearestLabel } from "../../shared/vocabularies/vocabulary.ts";
import { GOOD, gridOf, LISTS, type RowCells } from "./support.ts";

const POSITIONS = new Map(COLUMNS.map((one, at) => [one.key as string, at]));

/** A row as a sheet is read: cells that say nothing are blank. */
function read(cells: RowCells) {
  const reading = readSheet(gridOf([{ ...GOOD, ...cells }]));
  if ("problem" in reading) throw new Error(reading.problem.code);
  return readRow(reading.rows[0]?.cells ?? [], POSITIONS, LISTS);
}

const told = (cells: RowCells) => read(cells).problems.map((one) => sentenceOf(one, "id"));

describe("nothing", () => {
  const nothings = ["-", "–", "—", "--", "- -", ".", "...", "…", "?", "_", "*", "/", "=", "\u2800", "“-”"];
  const words = [
    "N/A",
    "n/a",
    "N.A.",
    "NA",
    "Nihil",
    "KOSONG",
    "(kosong)",
    "Tidak ada.",
    "tidak  ada",
    "tidak-ada",
    "Belum ada",
    "tdk ada",
    "- nihil -",
    "tidak ada / nihil",
    "ＮＩＨＩＬ",
    "TBA",
    "none",
  ];

  it.each([...nothings, ...words, ...EMPTY_WORDS])("%s", (text) => {
    expect(saysNothing(text)).toBe(true);
    expect(read({ countries: text, funding: text, evidence_url: text, duration_months: text }).problems).toEqual([]);
    expect(read({ countries: text, notes_internal: text }).content).toEqual(read({}).content);
    expect(read({ summary_id: text }).problems.map((one) => [one.code, one.column])).toEqual([
      ["needed", "summary_id"],
    ]);
  });

  it.each([
    "0",
    "Tidak",
    "nihilisme",
    "Tidak ada sampah di sungai",
    "Belum ada kota lain yang melakukannya",
    "Nol sampah",
    "🌊",
    "$",
    "A",
    "1.",
  ])("%s is something", (text) => expect(saysNothing(text)).toBe(false));

  it("is not what points at the row above: that is asked for, whatever the column", () => {
    const pointing = [
      "sda",
      "SDA",
      "s.d.a.",
      "s d a",
      "(sda)",
      "idem",
      "Ditto.",
      "〃",
      '"',
      "″",
      "Sama dengan di atas",
    ];
    for (const text of [...pointing, ...ABOVE_WORDS, ...ABOVE_SIGNS]) {
      expect(saysNothing(text)).toBe(false);
      const { content, problems } = read({ summary_id: text, funding: text, title_en: text, theme: text });
      expect(content).toMatchObject({ title_id: GOOD.title_id });
      expect(
        Object.keys(content).filter((key) => ["summary_id", "funding", "title_en", "theme"].includes(key)),
      ).toEqual([]);
      expect(problems.map(({ code, column }) => `${code} ${column}`)).toEqual([
        "points_above summary_id",
        "points_above theme",
        "points_above funding",
        "points_above title_en",
      ]);
    }
    expect(told({ summary_id: "s.d.a." })).toEqual([
      'Uraian keunggulan: "s.d.a." menunjuk baris di atas, padahal urutan baris dapat berubah. Tulis isinya secara lengkap.',
    ]);
    expect(told({ summary_id: "SDA air baku sama dengan kota di atas bukit" })).toEqual([]);
  });

  it("is a choice where the list has the word", () => {
    expect(read({ partner_kind: "belum ada" }).content.partner_kind).toBe("BELUM_ADA");
    expect(read({ programme: "none" }).content.programme).toBe("NONE");
  });

  it("makes no row of its own, and is no value in the register", () => {
    expect(readSheet(gridOf([{ title_id: "-", summary_id: "nihil" }]))).toMatchObject({ rows: [] });
    const tags = (keys: readonly { key: string }[]) => keys.map((one) => `#${one.key}`);
    const program = [
      tags(PROGRAMME_TAB.columns),
      tags(PROGRAMME_TAB.columns),
      ["P1", "-", "", "Sungai", "", 45000, "-"],
    ];
    expect(readTab(program, PROGRAMME_TAB)).toMatchObject({
      rows: [{ row: 3, cells: { code: "P1", name_id: "Sungai", valid_from: 45000 } }],
    });
    const profile = [tags(PROFILE_TAB.columns), tags(PROFILE_TAB.columns), ["website", "tidak ada", "n/a"]];
    expect(readTab(profile, PROFILE_TAB)).toMatchObject({ rows: [{ row: 3, cells: { key: "website" } }] });
  });
});

describe("lengths of time", () => {
  it.each([
    [12, 12],
    ["12 bulan.", 12],
    ["12bulan", 12],
    ["12 (bulan)", 12],
    ["3 (tiga) tahun", 36],
    ["36 (tiga puluh enam) bulan", 36],
    ["2 (dua) tahun 6 (enam) bulan", 30],
    ["24 bulan (2 tahun)", 24],
    ["2 tahun (2026–2028)", 24],
    ["dua tahun", 24],
    ["setahun", 12],
    ["satu setengah tahun", 18],
    ["1½ tahun", 18],
    ["kurang lebih dua puluh empat bulan", 24],
    ["dua semester", 12],
    ["seratus dua puluh bulan", 120],
    ["twenty-four months", 24],
  ])("%s is %i months", (text, months) => {
    expect(readMonths(text)).toEqual({ kind: "value", value: months });
  });

  it.each([
    ["3 (empat) tahun", 36, 48],
    ["24 bulan (3 tahun)", 24, 36],
    ["1–2 tahun", 12, 24],
    ["12 s.d. 24 bulan", 12, 24],
    ["dua sampai tiga tahun", 24, 36],
    ["enam bulan sampai setahun", 6, 12],
    ["1 atau 2 tahun", 12, 24],
    ["1/2 tahun", 6, 24],
    ["2026–2028", 24, 36],
  ])("%s may be %i or %i months", (text, a, b) => {
    expect(readMonths(text)).toEqual({ kind: "ambiguous", a, b });
  });

  it.each(["dua", "lama", "tahun 2027", "3 minggu", "bulan"])("%s cannot be read", (text) => {
    expect(readMonths(text)).toEqual({ kind: "unreadable" });
  });
});

describe("lists in a cell", () => {
  it.each([
    ["1. Jepang\n2. Belanda"],
    ["1.Jepang 2.Belanda"],
    ["1) Jepang; 2) Belanda"],
    ["(1) Jepang (2) Belanda"],
    ["a. Jepang\nb. Belanda"],
    ["• Jepang\n• Belanda"],
    ["Jepang • Belanda"],
    ["- Jepang\n- Belanda"],
    ["\uf0b7 Jepang\n\uf0b7 Belanda"],
    ["Jepang, Belanda."],
    ["Jepang / Belanda"],
    ["Jepang | Belanda"],
    ["Jepang dan/atau Belanda"],
    ["“Jepang” & “Belanda”"],
    ["Jepang (Kitakyushu), Belanda (Rotterdam, Den Haag)"],
    ["Negara Jepang; Belanda; -"],
  ])("%s", (text) => {
    expect(findCountries(text)).toEqual({ codes: ["JP", "NL"], unknown: [] });
  });

  it("keeps names with a comma, an apostrophe or “dan” whole", () => {
    expect(findCountries("Trinidad dan Tobago, Côte d’Ivoire; Bosnia dan Herzegovina").codes).toEqual([
      "BA",
      "CI",
      "TT",
    ]);
  });

  it.each([
    ["APBD kota, Hibah", ["APBD", "HIBAH"]],
    ["1. APBD kota\n2. Ditanggung mitra.", ["APBD", "MITRA"]],
    ["• APBN / Hibah", ["APBN", "HIBAH"]],
    ["APBD kota (murni dan perubahan); nihil", ["APBD"]],
  ])("%s as funding", (text, codes) => {
    expect(read({ funding: text })).toMatchObject({ content: { funding: codes }, problems: [] });
  });

  it.each([
    ["1. Kesehatan dan keluarga", "KESEHATAN"],
    ["• kesehatan dan keluarga.", "KESEHATAN"],
    ["“Kesehatan dan keluarga”", "KESEHATAN"],
  ])("%s as a theme", (text, code) => {
    expect(read({ theme: text })).toMatchObject({ content: { theme: code }, problems: [] });
  });

  it("names two choices in a cell for one", () => {
    expect(told({ theme: "Kesehatan dan keluarga; Pendidikan dan literasi" })).toEqual([
      'Tema utama: "Kesehatan dan keluarga; Pendidikan dan literasi" cocok dengan Kesehatan dan keluarga dan Pendidikan dan literasi. Pilih salah satu.',
    ]);
  });

  it("reads LN as abroad", () => {
    expect(read({ scope: "LN" }).content.scope).toBe("LUAR_NEGERI");
  });

  it("tells regions with their countries, and a nearest word only where it is near", () => {
    expect(told({ countries: "Wakanda; Eropa; negara-negara ASEAN; Blanda; NA" })).toEqual([
      'Negara sasaran (pisahkan dengan titik koma): "Wakanda" tidak ada dalam daftar. Pilih salah satu dari daftar.',
      'Negara sasaran (pisahkan dengan titik koma): "Eropa" adalah kawasan, bukan negara. Tulis nama negaranya, misalnya Belanda, Jerman, Inggris Raya, Prancis, Italia, Spanyol, Polandia dan Turki.',
      'Negara sasaran (pisahkan dengan titik koma): "negara-negara ASEAN" adalah kawasan, bukan negara. Tulis nama negaranya, misalnya Brunei, Filipina, Kamboja, Laos, Malaysia, Myanmar, Singapura, Thailand, Timor Leste dan Vietnam.',
      'Negara sasaran (pisahkan dengan titik koma): "Blanda" tidak ada dalam daftar. Pilih dari daftar; yang mirip: "Belanda".',
      'Negara sasaran (pisahkan dengan titik koma): "NA" tidak ada dalam daftar. Pilih dari daftar; yang mirip: "Namibia".',
    ]);
    expect(["Kesehatn", "Budaya", "Umum", "qqqq"].map((text) => nearestLabel(THEME, text))).toEqual([
      "Kesehatan dan keluarga",
      "Pariwisata dan budaya",
      undefined,
      undefined,
    ]);
  });
});

describe("links and addresses", () => {
  it.each([
    ["https://a.id/x.", { evidence_url: "https://a.id/x" }, []],
    ["<https://a.id/x>", { evidence_url: "https://a.id/x" }, []],
    [
      "https://id.wikipedia.org/wiki/Sungai_(Banjar)",
      { evidence_url: "https://id.wikipedia.org/wiki/Sungai_(Banjar)" },
      [],
    ],
    [
      "https://a.id/x; https://b.id/y",
      { evidence_url: "https://a.id/x", notes_internal: "https://b.id/y" },
      [
        "Peringatan: dari Tautan bukti hanya tautan pertama yang dipakai. Selebihnya dicatat di Catatan internal; mohon pastikan tautan pertama yang benar.",
      ],
    ],
    [
      "Laporan 2025 https://a.id/x",
      { evidence_url: "https://a.id/x", notes_internal: "Laporan 2025" },
      [
        "Peringatan: dari Tautan bukti hanya tautan pertama yang dipakai. Selebihnya dicatat di Catatan internal; mohon pastikan tautan pertama yang benar.",
      ],
    ],
    ["www.banjarmasinkota.go.id/berita", {}, ["Tautan bukti harus diawali https://. Salin alamat lengkapnya."]],
    ["http://a.id/x", {}, ["Tautan bukti harus diawali https://. Salin alamat lengkapnya."]],
    [
      "https://a .id/x",
      {},
      ['Tautan bukti: "https://a .id/x" bukan alamat yang utuh. Buka halamannya, lalu salin alamat lengkapnya.'],
    ],
    [
      "Laporan akhir.pdf",
      {},
      [
        'Tautan bukti: "Laporan akhir.pdf" adalah berkas di komputer, tidak dapat dibuka orang lain. Unggah ke Drive, bagikan, lalu tempel tautannya di sini.',
      ],
    ],
    [
      "Terlampir dalam surat",
      {},
      [
        'Tautan bukti berisi kata-kata ("Terlampir dalam surat"), bukan tautan. Tempel alamat halamannya di sini; pindahkan keterangan ke Catatan internal.',
      ],
    ],
    [
      "https://gоogle.com/x",
      { evidence_url: "https://gоogle.com/x" },
      [
        'Peringatan: alamat "gоogle.com" di Tautan bukti memakai huruf yang mirip huruf Latin (sebenarnya xn--gogle-jye.com). Mohon pastikan alamatnya benar, lalu salin ulang.',
      ],
    ],
    ["https://日本語.jp/x", { evidence_url: "https://日本語.jp/x" }, []],
  ])("%s in the link column", (text, content, sentences) => {
    const reading = read({ evidence_url: text });
    expect(reading.content).toEqual({ ...read({}).content, ...content });
    expect(reading.problems.map((one) => sentenceOf(one, "id"))).toEqual(sentences);
  });

  it.each([
    ["mailto:a@b.id", ["a@b.id"]],
    ["A@B.id.; Budi <c@d.id>, \u200be@f.id", ["a@b.id", "c@d.id", "e@f.id"]],
    ["a@b.id/c@d.id dan e@f.id", ["a@b.id", "c@d.id", "e@f.id"]],
    ["Budi Santoso", []],
  ])("%s as addresses of staff", (text, addresses) => {
    expect(emailsIn(text.replace("\u200b", ""))).toEqual(addresses);
  });

  it.each([
    ["https://drive.google.com/open?id=1a2B3c4D5e6F7g8H9i0JkLmNoP"],
    ["https://drive.google.com/file/d/1a2B3c4D5e6F7g8H9i0JkLmNoP/view?usp=sharing"],
    ["https://docs.google.com/spreadsheets/u/0/d/1a2B3c4D5e6F7g8H9i0JkLmNoP/edit#gid=0"],
    ["1a2B3c4D5e6F7g8H9i0JkLmNoP"],
  ])("%s as a spreadsheet", (text) => {
    expect(spreadsheetIn(text)).toBe("1a2B3c4D5e6F7g8H9i0JkLmNoP");
  });
});

describe("what a public text holds of a person", () => {
  it("is told whole, all kinds in one sentence", () => {
    expect(told({ summary_id: "NIK 6371050309800001, HP 0812 3456 7890, nama@gmail.com" })).toEqual([
      "Uraian keunggulan tampaknya memuat NIK, nomor telepon dan alamat surel. Kolom ini tampil untuk umum; mohon hapus bagian itu.",
    ]);
  });

  it.each([
    ["Transfer ke rekening BRI 1234-01-000123-53-1 a.n. panitia.", "nomor rekening bank"],
    ["Peserta dengan paspor A1234567.", "nomor paspor"],
    ["Alamat rumah ketua: Jl. Melati No. 5 RT 02.", "alamat rumah"],
    ["Instagram pribadi @budi_s dan t.me/budi_s.", "akun media sosial pribadi"],
  ])("%s is a warning", (text, kind) => {
    expect(told({ summary_id: text })).toEqual([
      `Peringatan: Uraian keunggulan tampaknya memuat ${kind}. Kolom ini tampil untuk umum; mohon hapus bila itu milik perorangan.`,
    ]);
  });

  it.each([
    "Rekening belanja 5.1.02.01.01.0024 dipakai.",
    "Kantor di Jalan R.E. Martadinata No. 1.",
    "Instagram @pemkobjm memuat kegiatan.",
    "Rumah kemasan di Jl. A. Yani Km. 5.",
  ])("%s is none", (text) => {
    expect(told({ summary_id: text })).toEqual([]);
  });
});
