// Lists whose layout asks to be understood: several tables, notes beside them, tabs, hidden parts, far cells.

import { utils } from "@e965/xlsx";
import type { DescribedList } from "./describe.ts";

/** A row that somebody formatted to the last column. */
const BLANK_TO_XFD = `<row r="3">${Array.from({ length: 16_384 }, (_, at) => `<c r="${utils.encode_col(at)}3" s="0"/>`).join("")}</row>`;

export const LAYOUT: Readonly<Record<string, DescribedList>> = {
  "dua tabel bersebelahan": {
    ending: "xlsx",
    tabs: [
      {
        name: "Gabungan",
        rows: [
          ["POTENSI BUDAYA", "", "", "", "POTENSI ALAM"],
          ["No", "Nama", "Uraian", "", "No", "Nama", "Manfaat"],
          [1, "Contoh: Madihin", "Pantun bersyair", "", 1, "Contoh: Pulau Bromo", "Wisata"],
          [2, "Contoh: Sasirangan", "Kain celup", "", 2, "Contoh: Hutan galam", "Udara bersih"],
          ["", "", "", "", 3, "Contoh: Sungai Kuin", "Air"],
        ],
      },
    ],
  },
  "dua tabel bersusun": {
    ending: "xlsx",
    tabs: [
      {
        name: "Sheet1",
        rows: [
          ["A. DAFTAR INOVASI"],
          ["No", "Nama Inovasi", "Deskripsi"],
          [1, "Contoh: Antrean daring", "Tanpa antre"],
          [2, "Contoh: Surat kilat", "Selesai sehari"],
          [],
          ["B. DAFTAR MITRA YANG DICARI"],
          ["No", "Nama Kegiatan", "Negara", "Kebutuhan"],
          [1, "Contoh: Magang perawat", "Jepang", "Pelatihan bahasa"],
        ],
      },
    ],
  },
  "catatan di kanan": {
    ending: "xlsx",
    tabs: [
      {
        name: "Sheet1",
        rows: [
          ["No", "Nama Kegiatan", "Uraian"],
          [1, "Contoh: Taman baca", "Buku di perahu", "", "cek lagi ke Bu A"],
          [2, "Contoh: Radio sungai", "Siaran warga"],
          [3, "Contoh: Peta banjir", "Peta daring", "", "sudah ada di web"],
        ],
      },
    ],
  },
  "judul terulang": {
    ending: "xlsx",
    tabs: [
      {
        name: "Cetak",
        rows: [
          ["No", "Nama Kegiatan", "Uraian", "Mitra"],
          ["(1)", "(2)", "(3)", "(4)"],
          [1, "Contoh: Satu", "Uraian satu", "A"],
          [2, "Contoh: Dua", "Uraian dua", "B"],
          ["No", "Nama Kegiatan", "Uraian", "Mitra"],
          ["(1)", "(2)", "(3)", "(4)"],
          [3, "Contoh: Tiga", "Uraian tiga", "C"],
        ],
      },
    ],
  },
  "tab tersembunyi lebih dulu": {
    ending: "xlsx",
    tabs: [
      {
        name: "Lama",
        hidden: true,
        rows: [
          ["Nama", "Uraian"],
          ["Contoh: Usang", "Tidak dipakai"],
        ],
      },
      { name: "Petunjuk", rows: [["Isi tab 2026 saja"]] },
      {
        name: "2026",
        rows: [
          ["Nama", "Uraian"],
          ["Contoh: Baru", "Dipakai"],
        ],
      },
      {
        name: "2025",
        rows: [
          ["Nama", "Uraian"],
          ["Contoh: Tahun lalu", "Selesai"],
        ],
      },
      { name: "Kosong", rows: [] },
    ],
  },
  "sel gabungan menurun": {
    ending: "xlsx",
    tabs: [
      {
        name: "Sheet1",
        rows: [
          ["No", "Bidang", "Nama Kegiatan", "Uraian"],
          [1, "Bidang Wisata", "Contoh: Susur sungai", "Perahu pagi"],
          [2, "", "Contoh: Kuliner malam", "Tepi sungai"],
          [3, "Bidang Budaya", "Contoh: Lomba madihin", "Setiap Mei"],
        ],
        merges: ["B2:B3"],
      },
    ],
  },
  "tersembunyi, tersaring, terkunci": {
    ending: "xlsx",
    tabs: [
      {
        name: "Sheet1",
        rows: [
          ["No", "Nama", "Uraian", "Nilai"],
          [1, "Contoh: Tampak", "Biasa", 1],
          [2, "Contoh: Disembunyikan", "Tetap isi", 2],
          [3, "Contoh: Tersaring", "Tetap isi juga", 3],
        ],
        hiddenRows: [3, 4],
        hiddenColumns: ["D"],
        filter: "A1:D4",
        protected: true,
      },
    ],
  },
  "sel di ujung lembar": {
    ending: "xlsx",
    tabs: [
      {
        name: "Sheet1",
        rows: [
          ["Nama", "Uraian", "Manfaat"],
          ["Contoh: Jembatan", "Kayu ulin", "Awet"],
        ],
        rowsAfter: `${BLANK_TO_XFD}<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>`,
      },
    ],
  },
};
