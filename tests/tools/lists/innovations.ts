// Lists as they come out of the systems in which agencies have described their innovations already.

import { type DescribedList, link, number } from "./describe.ts";

const DAY = "dd/mm/yyyy";

export const INNOVATIONS: Readonly<Record<string, DescribedList>> = {
  "indeks inovasi daerah": {
    ending: "xlsx",
    tabs: [
      {
        name: "Worksheet",
        rows: [
          [
            ...["No", "Nama Inovasi Daerah", "Tahapan Inovasi", "Inisiator Inovasi Daerah", "Jenis Inovasi"],
            ...["Bentuk Inovasi Daerah", "Urusan Inovasi Daerah", "Waktu Uji Coba", "Waktu Penerapan"],
            ...["Rancang Bangun dan Pokok Perubahan yang Dilakukan", "Manfaat yang Diperoleh", "Hasil Inovasi"],
            ...["Data Dukung", "Tautan Video", "Skor Kematangan"],
          ],
          [
            ...[
              1,
              "Contoh: Klinik terapung",
              "Penerapan",
              "OPD",
              "Non Digital",
              "Inovasi pelayanan publik",
              "Kesehatan",
            ],
            ...[number(44927, DAY), number(45292, DAY), "Layanan dari perahu", "Warga terlayani", "120 kunjungan"],
            ...[
              link("Lihat berkas", "https://contoh.go.id/klinik.pdf"),
              "https://contoh.go.id/video",
              number(98.5, "0.00"),
            ],
          ],
          [
            ...[2, "Contoh: Bank sampah sungai", "UJI COBA", "Masyarakat", "Digital", "Inovasi daerah lainnya"],
            ...["Lingkungan hidup", number(45658, DAY), "", "Sampah ditukar", "Sungai bersih", "2 ton"],
            ...["https://contoh.go.id/bank-sampah", "", 70],
          ],
          [
            ...[3, "Contoh: Perahu listrik", "1. Inisiatif", "Kepala Daerah", "Non Digital", "Inovasi daerah lainnya"],
            ...["Perhubungan", "", "", "Perahu tanpa asap", "Udara bersih"],
          ],
        ],
      },
    ],
  },
  jippnas: {
    ending: "csv",
    text: `Judul Inovasi;Instansi;UPP;Kelompok Inovasi;Ringkasan Proposal;Signifikansi;URL Bukti Inisiatif;Tautan Video;Tahapan
Contoh: Antar obat lewat sungai;Pemerintah Kota Contoh;RSUD Contoh;Umum;Obat diantar perahu;Pasien tidak antre;https://contoh.go.id/obat;https://contoh.go.id/obat-video;Implementasi
Contoh: Kelas perahu;Pemerintah Kota Contoh;Dinas Pendidikan;Replikasi;Kelas di atas air;Siswa mengenal sungai;;;Belum dimulai
`,
  },
};
