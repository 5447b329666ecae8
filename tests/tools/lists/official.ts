// Lists as offices print and sign them.

import { type DescribedList, number } from "./describe.ts";

const RUPIAH = '"Rp"#,##0';

export const OFFICIAL: Readonly<Record<string, DescribedList>> = {
  "surat resmi": {
    ending: "xlsx",
    tabs: [
      {
        name: "Daftar",
        rows: [
          ["DAFTAR POTENSI UNGGULAN"],
          ["DINAS KESEHATAN KOTA CONTOH TAHUN 2026"],
          [],
          ["No", "Nama Potensi", "Uraian", "Manfaat", "Anggaran"],
          ["(1)", "(2)", "(3)", "(4)", "(5)"],
          [
            1,
            "Contoh: Klinik terapung",
            "Layanan dari perahu",
            "Warga tepi sungai terlayani",
            number(1250000000, RUPIAH),
          ],
          [2, "Contoh: Posyandu digital", "Catatan anak", "Data lebih cepat", number(90000000, RUPIAH)],
          ["JUMLAH", "", "", "", number(1340000000, RUPIAH)],
          [],
          ["", "", "", "Kota Contoh, 12 Januari 2026"],
          ["", "", "", "Kepala Dinas Kesehatan"],
          [],
          [],
          ["", "", "", "Dr. Contoh Nama, M.Kes"],
          ["", "", "", "Pembina Utama Muda (IV/c)"],
          ["", "", "", "NIP. 19700101 199503 1 001"],
        ],
        merges: ["A1:E1", "A2:E2", "A8:D8"],
      },
    ],
  },
  "dua penanda tangan": {
    ending: "xlsx",
    tabs: [
      {
        name: "Sheet1",
        rows: [
          ["No.", "Judul Inovasi", "Deskripsi", "Mitra"],
          ["1.", "Contoh: Bank sampah sungai", "Sampah ditukar", "Kelurahan"],
          ["2.", "Contoh: Dermaga ramah anak", "Dermaga dengan pagar", "Sekolah"],
          ["3.", "Contoh: Kepala Dinas Menyapa", "Siaran mingguan", "Radio"],
          [],
          ["Mengetahui,", "", "", "Banjarmasin,        Februari 2026"],
          ["Sekretaris Daerah", "", "", "Plt. Kepala Dinas Lingkungan Hidup"],
          [],
          ["(.........................)", "", "", "Contoh Pejabat, S.T., M.T."],
          ["NIP.", "", "", "NIP 197505052000031002"],
        ],
      },
    ],
  },
  "jumlah di tengah": {
    ending: "xlsx",
    tabs: [
      {
        name: "Rekap",
        rows: [
          ["NO", "KEGIATAN", "LOKASI", "PAGU"],
          ["A", "Bidang Pendidikan"],
          [1, "Contoh: Kelas sungai", "Kuin", 100],
          [2, "Contoh: Jumlah buku bertambah", "Pasar Lama", 200],
          ["", "Jumlah Bidang Pendidikan", "", 300],
          ["B", "Bidang Kesehatan"],
          [1, "Contoh: Ambulans air", "Alalak", 400],
          ["", "Sub Total", "", 400],
          ["TOTAL", "", "", 700],
          [],
          ["Keterangan:"],
          ["*) Pagu dalam juta rupiah"],
          ["Sumber: Contoh DPA 2026"],
        ],
      },
    ],
  },
  "judul dua baris": {
    ending: "xlsx",
    tabs: [
      {
        name: "Rencana",
        rows: [
          ["RENCANA KERJA SAMA"],
          ["No", "Nama Kegiatan", "Rencana", "", "", "Calon Mitra", "", "Ket."],
          ["", "", "Lokasi", "Waktu", "Biaya", "Nama", "Negara"],
          [1, 2, 3, 4, 5, 6, 7, 8],
          [1, "Contoh: Festival perahu", "Sungai Martapura", "Juli", 250, "Kota Contoh", "Jepang", "baru"],
          [2, "Contoh: Batik sasirangan", "Kampung Sasirangan", "Mei", 75, "", "Belanda"],
        ],
        merges: ["A1:H1", "A2:A3", "B2:B3", "C2:E2", "F2:G2", "H2:H3"],
      },
    ],
  },
  "tahun sebagai kolom": {
    ending: "xlsx",
    tabs: [
      {
        name: "Landscape",
        rows: [
          ["No", "Program/Kegiatan", "Satuan", "Target Tahun", "", "", "Perangkat Daerah"],
          ["", "", "", 2024, 2025, 2026],
          ["", "", "", "Rp", "Rp", "Rp"],
          ["1", "Contoh: Perahu listrik", "unit", 1, 2, number(3.5, "0.0"), "Dishub"],
          ["2", "Contoh: Halte sungai", "unit", 0, number(0.125, "0.0\\ %"), 4, "Dishub"],
        ],
        merges: ["A1:A3", "B1:B3", "C1:C3", "D1:F1", "G1:G3"],
      },
    ],
  },
  "nomor bertingkat": {
    ending: "xlsx",
    tabs: [
      {
        name: "Sheet1",
        rows: [
          ["No", "Uraian Kegiatan", "Manfaat", "Penanggung Jawab"],
          ["1", "Pelayanan sungai"],
          ["1.a", "Contoh: Patroli sungai", "Aman", "Dishub"],
          ["1.b", "Contoh: Rambu sungai", "Tertib", "Dishub"],
          ["2", "Pelayanan pasar"],
          ["2.a", "Contoh: Pasar terapung", "Ramai", "Disperdagin"],
        ],
      },
    ],
  },
};
