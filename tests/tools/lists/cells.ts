// Lists whose cells are more than text: formats, days, links, formulas, bullets; and lists as text files.

import { type DescribedList, formula, link, NOT_AVAILABLE, noted, number } from "./describe.ts";

const CSV = [
  "Nama Kegiatan;Uraian;Anggaran",
  'Contoh: Café sungai – pagi;"Kopi; teh, dan ""wadai""\nsetiap pagi";Rp1.250.000.000,50',
  "Contoh: Dermaga;Kayu;007",
].join("\r\n");

/** Windows-1252: é and – are one byte each. */
function windows1252(text: string): Buffer {
  return Buffer.from(text.replace(/–/g, "\u0096"), "latin1");
}

export const CELLS: Readonly<Record<string, DescribedList>> = {
  "format angka": {
    ending: "xlsx",
    tabs: [
      {
        name: "Sheet1",
        rows: [
          ["Kode", "Nama", "Capaian", "Anggaran", "Jam", "Mulai", "Selesai", "Lama", "Urusan"],
          [
            number(7, "000"),
            "Contoh: Satu",
            number(0.125, "0.0\\ %"),
            number(1250000000.5, '"Rp"#,##0.00'),
            number(0.5625, "hh:mm"),
            number(46053, "m/d/yy"),
            number(46053, "[$-421]dd\\ mmmm\\ yyyy;@"),
            number(24, '0" bulan"'),
            2.1,
          ],
          [
            "007",
            "Contoh: Dua",
            number(1, "0%"),
            number(-500, "#,##0;(#,##0)"),
            number(1.5, "[h]:mm"),
            number(46053.75, "dd/mm/yyyy hh:mm"),
            number(46053, "mmm-yy"),
            12,
            number(1.02, "0.00"),
          ],
          [1234567890123, "Contoh: Tiga", 0.1, number(1250, '_-"Rp"* #,##0_-;-"Rp"* #,##0_-')],
        ],
      },
    ],
  },
  "tanggal 1904": {
    ending: "xlsx",
    date1904: true,
    tabs: [
      {
        name: "Sheet1",
        rows: [
          ["Nama", "Uraian", "Mulai"],
          ["Contoh: Mac", "Lama", number(44591, "dd/mm/yyyy")],
        ],
      },
    ],
  },
  "tautan dan rumus": {
    ending: "xlsx",
    tabs: [
      {
        name: "Sheet1",
        rows: [
          ["No", "Nama", "Uraian", "Link", "Biaya"],
          [
            1,
            link("Contoh: Tertaut", "https://kota.example/satu"),
            "A",
            link("lihat", "https://kota.example/bukti"),
            formula("1+1", 2),
          ],
          [2, "Contoh: Salah", "B", "https://kota.example/dua", NOT_AVAILABLE],
        ],
        rowsAfter:
          '<row r="4"><c r="A4"><v>3</v></c><c r="B4" t="str"><f>"Contoh: "&amp;"Tanpa nilai"</f><v>Contoh: Tanpa nilai</v></c>' +
          '<c r="C4" t="str"><f>""</f><v></v></c><c r="E4"><f>SUM(E2:E3)</f><v></v></c></row><row r="5"><c r="A5"><v>4</v></c>' +
          '<c r="B5" t="inlineStr"><is><r><t>Contoh: </t></r><r><rPr><b/></rPr><t>Tebal</t></r></is></c><c r="E5"><f>E2*2</f></c></row>',
      },
    ],
  },
  "sel kosong yang berketerangan": {
    ending: "xlsx",
    tabs: [
      {
        name: "Sheet1",
        rows: [
          ["No", "Nama Inovasi", "Uraian", "Bukti Dukung", "Email", "Anggaran"],
          [
            1,
            "Contoh: Satu",
            "a",
            link("foto", "https://kota.example/satu"),
            link("kontak", "mailto:contoh@kota.example"),
            number(5, ";;;"),
          ],
          [2, "Contoh: Dua", "b", noted("menyusul"), "", number(0, "0;-0;;@")],
          ["", "", link("lanjutan b", "https://kota.example/lanjutan"), link("", "https://kota.example/dua")],
          ["JUMLAH", "", "", "", "", { ...number(5, "0"), c: [{ t: "cek" }] }],
        ],
      },
    ],
  },
  "butir dalam sel": {
    ending: "xlsx",
    tabs: [
      {
        name: "Sheet1",
        rows: [
          ["No", "Nama Kegiatan", "Rencana Kegiatan", "Hasil"],
          [1, "Contoh: Sekolah sungai", "- pelatihan guru\n- buku\n- lomba", "• 10 sekolah\n• 200 siswa"],
          ["", "", "- pameran"],
          [2, "Contoh: Kebun lansia", "1. bibit\n2. panen", "sehat"],
        ],
      },
    ],
  },
  "titik koma, Windows-1252": { ending: "csv", text: windows1252(CSV) },
  "titik koma, UTF-16": { ending: "csv", text: Buffer.from(`\ufeff${CSV}`, "utf16le") },
};
