// How single lines are judged: small lists as text, each with the whole of what becomes of it.

import { expect, it } from "vitest";
import { readList } from "../../shared/import/readList.ts";
import { readCsv } from "../../tools/table/readCsv.ts";
import { NO_ORDER } from "./lists/planOf.ts";

/** The rows as "line title [context] other cells", what is left out as "line reason". */
function judged(text: string): string[] {
  const lines = readCsv(text);
  if ("finding" in lines) return [lines.finding.code];
  const reading = readList([{ name: "", hidden: false, lines, hiddenColumns: [] }], NO_ORDER);
  if ("finding" in reading) return [reading.finding.code];
  return [
    ...reading.rows.map(({ lines: at, title, context, cells }) =>
      [
        `+${at.join("+")} ${title}`,
        ...context.map((one) => `[${one}]`),
        ...cells.filter(({ key }) => key !== "title_id").map(({ heading, cell }) => `${heading}=${cell.text}`),
      ].join(" "),
    ),
    ...reading.left.map(
      ({ line, through, reason }) => `-${line}${through === undefined ? "" : `-${through}`} ${reason}`,
    ),
  ];
}

it.each([
  [
    "words of a signature and of a total in the names of numbered rows",
    [
      "No;Nama;Uraian",
      "1;Contoh: Jumlah;a",
      "2;Total Football Academy;b",
      "3;Kepala Dinas Menyapa Warga;c",
      "4;Catatan Sungai;d",
      "5;Banjarmasin, 12 Maret 2026;e",
    ],
    [
      "+2 Contoh: Jumlah No=1 Uraian=a",
      "+3 Total Football Academy No=2 Uraian=b",
      "+4 Kepala Dinas Menyapa Warga No=3 Uraian=c",
      "+5 Catatan Sungai No=4 Uraian=d",
      "+6 Banjarmasin, 12 Maret 2026 No=5 Uraian=e",
    ],
  ],
  [
    "the same without numbers",
    [
      "Nama;Uraian;Mitra",
      "Total Football Academy;b;x",
      "Kepala Dinas Menyapa Warga;c;y",
      "Catatan Sungai;d;z",
      "Program Adiwiyata;f;r",
    ],
    [
      "+2 Total Football Academy Uraian=b Mitra=x",
      "+3 Kepala Dinas Menyapa Warga Uraian=c Mitra=y",
      "+4 Catatan Sungai Uraian=d Mitra=z",
      "+5 Program Adiwiyata Uraian=f Mitra=r",
    ],
  ],
  [
    "a signature in the first column",
    [
      "Nama;Uraian;Mitra",
      "Contoh: A;satu;x",
      "Contoh: B;dua;y",
      ";;",
      "Banjarmasin, 3 Maret 2026;;",
      "Kepala Bagian Kerja Sama;;",
      "Contoh Nama;;",
      "NIP 19800101 200501 1 002;;",
    ],
    [
      "+2 Contoh: A Uraian=satu Mitra=x",
      "+3 Contoh: B Uraian=dua Mitra=y",
      "-4 blank",
      "-5 signature",
      "-6 signature",
      "-7 signature",
      "-8 signature",
    ],
  ],
  [
    "a name without a degree, and a number of staff alone",
    [
      "No;Nama;Uraian;Lokasi",
      "1;Contoh: A;satu;x",
      ";;;Banjarmasin, ... Maret 2026",
      ";;;KEPALA DINAS,",
      ";;;CONTOH BIN NAMA",
      ";;;19800101 200501 1 002",
    ],
    ["+2 Contoh: A No=1 Uraian=satu Lokasi=x", "-3 signature", "-4 signature", "-5 signature", "-6 signature"],
  ],
  [
    "a signature in the middle, and rows after it",
    [
      "No;Nama;Uraian",
      "1;Contoh: A;a",
      ";Mengetahui;",
      ";Kepala Dinas;",
      ";NIP. 123;",
      "No;Nama;Uraian",
      "2;Contoh: B;b",
      "3;Contoh: C;c",
    ],
    [
      "+2 Contoh: A No=1 Uraian=a",
      "+7 Contoh: B No=2 Uraian=b",
      "+8 Contoh: C No=3 Uraian=c",
      "-3 signature",
      "-4 signature",
      "-5 signature",
      "-6 repeated",
    ],
  ],
  [
    "copies to others are no rows",
    [
      "No;Nama;Uraian",
      "1;Contoh: A;a",
      ";;Banjarmasin, 5-3-2026",
      ";;a.n. Wali Kota",
      ";;Sekretaris Daerah,",
      "Tembusan:;;",
      "1.;Wali Kota;",
      "2.;Arsip;",
    ],
    ["+2 Contoh: A No=1 Uraian=a", "-3 signature", "-4 signature", "-5 signature", "-6 note", "-7 note", "-8 note"],
  ],
  [
    "three who sign, with names only",
    [
      "No;Nama;Pagu",
      "1;Contoh: A;3",
      ";Rata-rata;3",
      ";Jumlah Seluruhnya;3",
      "Dibuat oleh:;;Disetujui oleh:",
      "Operator;;Kepala Bidang",
      "Si Anu;;Si Fulan",
    ],
    ["+2 Contoh: A No=1 Pagu=3", "-3 total", "-4 total", "-5 signature", "-6 signature", "-7 signature"],
  ],
  [
    "sums of sections",
    [
      "NO;KEGIATAN;LOKASI;PAGU",
      "I;URUSAN WAJIB;;",
      "1;Contoh: A;k1;10",
      ";Jumlah I;;10",
      "II;URUSAN PILIHAN;;",
      "A;Bidang Satu;;",
      "1;Contoh: B;k3;30",
      "B;Bidang Dua;;",
      "1;Contoh: C;k4;30",
      "III;LAIN-LAIN;;",
      "1;Contoh: D;k5;5",
      ";TOTAL (I+II+III);;75",
    ],
    [
      "+3 Contoh: A [I URUSAN WAJIB] NO=1 LOKASI=k1 PAGU=10",
      "+7 Contoh: B [II URUSAN PILIHAN] [A Bidang Satu] NO=1 LOKASI=k3 PAGU=30",
      "+9 Contoh: C [II URUSAN PILIHAN] [B Bidang Dua] NO=1 LOKASI=k4 PAGU=30",
      "+11 Contoh: D [III LAIN-LAIN] NO=1 LOKASI=k5 PAGU=5",
      "-2 subheading",
      "-4 total",
      "-5 subheading",
      "-6 subheading",
      "-8 subheading",
      "-10 subheading",
      "-12 total",
    ],
  ],
  [
    "headings of two lines without merged cells",
    [
      "RENCANA AKSI;;;;",
      "No;Nama Kegiatan;Rencana;;",
      ";;Lokasi;Waktu;Biaya",
      "1;2;3;4;5",
      "1;Contoh: A;Kuin;Mei;10",
      ";Jumlah;;;10",
    ],
    [
      "+5 Contoh: A No=1 Rencana / Lokasi=Kuin Rencana / Waktu=Mei Rencana / Biaya=10",
      "-1 above",
      "-4 numbers",
      "-6 total",
    ],
  ],
  [
    "two lists side by side that begin in different lines",
    [
      "DAFTAR A;;;;;;",
      "No;Nama;Uraian;;;;",
      "1;Contoh: A;a;;DAFTAR B;;",
      "2;Contoh: B;b;;No;Nama Kegiatan;Manfaat",
      "3;Contoh: C;c;;1;Contoh: X;x",
    ],
    [
      "+3 Contoh: A No=1 Uraian=a",
      "+4 Contoh: B No=2 Uraian=b",
      "+5 Contoh: C No=3 Uraian=c",
      "+5 Contoh: X No=1 Manfaat=x",
      "-1 above",
      "-3 above",
    ],
  ],
  [
    "two lists side by side without a gap",
    ["No;Nama;Uraian;No;Nama;Manfaat", "1;Contoh: A;a;1;Contoh: X;x", "2;Contoh: B;b;;;"],
    ["+2 Contoh: A No=1 Uraian=a", "+3 Contoh: B No=2 Uraian=b", "+2 Contoh: X No=1 Manfaat=x"],
  ],
  [
    "lines that go on with the row above",
    [
      "No;Nama;Kegiatan;Lokasi",
      "1;Contoh: A;satu;L1",
      ";;dua;L2",
      ";;tiga;",
      "2;Contoh: B;empat;L3",
      ";;;",
      ";;catatan lepas;",
    ],
    [
      "+2+3+4 Contoh: A No=1 Kegiatan=satu\ndua\ntiga Lokasi=L1\nL2",
      "+5 Contoh: B No=2 Kegiatan=empat Lokasi=L3",
      "-6 blank",
      "-7 note",
    ],
  ],
  [
    "numbers that were written before there was a row",
    ["No;Nama;Uraian", "1;Contoh: A;a", "2;;", "3;;"],
    ["+2 Contoh: A No=1 Uraian=a", "-3 blank", "-4 blank"],
  ],
  [
    "rows with a name alone",
    ["Nama;Uraian", "Contoh: A;", "Contoh: B;b", "Program Kali Bersih;"],
    ["+2 Contoh: A", "+3 Contoh: B Uraian=b", "+4 Program Kali Bersih"],
  ],
  [
    "rows with letters",
    ["No;Nama;Uraian", "a.;Contoh: A;x", "b.;Contoh: B;y"],
    ["+2 Contoh: A No=a. Uraian=x", "+3 Contoh: B No=b. Uraian=y"],
  ],
  [
    "sections in capitals without numbers",
    ["Nama Kegiatan;Uraian;Lokasi", "BIDANG PENDIDIKAN;;", "Contoh: A;x;l", "BIDANG KESEHATAN;;", "Contoh: B;z;n"],
    [
      "+3 Contoh: A [BIDANG PENDIDIKAN] Uraian=x Lokasi=l",
      "+5 Contoh: B [BIDANG KESEHATAN] Uraian=z Lokasi=n",
      "-2 subheading",
      "-4 subheading",
    ],
  ],
  [
    "lines over the headings that look like cells",
    ["Nama OPD;:;Dinas X;", "Tahun;:;2026;", ";;;", "No;Nama Kegiatan;Uraian;Lokasi", "1;Contoh: A;x;y"],
    ["+5 Contoh: A No=1 Uraian=x Lokasi=y", "-1 above", "-2 above", "-3 blank"],
  ],
  [
    "headings known by their first words",
    ["No;Nama Inovasi Daerah;Deskripsi Singkat Inovasi;Manfaat yang Diperoleh;Nama PIC", "1;Contoh: A;a;m;p"],
    ["+2 Contoh: A No=1 Deskripsi Singkat Inovasi=a Manfaat yang Diperoleh=m Nama PIC=p"],
  ],
  [
    "years as headings, and their sum",
    ["No,Nama Kegiatan,2024,2025,2026", "1,Contoh: A,1,2,3", "2,Contoh: B,4,5,6", "Total,,5,7,9"],
    ["+2 Contoh: A No=1 2024=1 2025=2 2026=3", "+3 Contoh: B No=2 2024=4 2025=5 2026=6", "-4 total"],
  ],
  [
    "a sum in words",
    ["No;Nama;Jumlah;Satuan", "1;Contoh: A;2;paket", "Jumlah;;5 paket;", "Terbilang: lima paket;;;"],
    ["+2 Contoh: A No=1 Jumlah=2 Satuan=paket", "-3 total", "-4 note"],
  ],
  ["Excel's own line of the delimiter", ["sep=;", "Nama;Uraian", "Contoh: A;x, y, z"], ["+3 Contoh: A Uraian=x, y, z"]],
  [
    "quotes, tabs and a mark of inches",
    ["No\tNama\tUraian", '1\t"Contoh: A"\t"satu; dua, ""tiga"""', '2\tContoh: B 5" pipa\tx'],
    ['+2 Contoh: A No=1 Uraian=satu; dua, "tiga"', '+3 Contoh: B 5" pipa No=2 Uraian=x'],
  ],
  [
    "a sum with a remark",
    ["No;Nama;Biaya;Ket", "1;Contoh: A;3;x", "2;Contoh: B;4;y", ";JUMLAH;7;lihat lampiran"],
    ["+2 Contoh: A No=1 Biaya=3 Ket=x", "+3 Contoh: B No=2 Biaya=4 Ket=y", "-4 total"],
  ],
  [
    "three who sign side by side",
    [
      "No;Nama;Uraian;Mitra;Lokasi",
      "1;Contoh: A;a;m;l",
      "2;Contoh: B;b;m;l",
      ";;;;",
      ";Mengetahui;;Menyetujui;Banjarmasin, Senin 2 Maret 2026",
      ";Plt Kepala Dinas;;Sekretaris;Kasubbag Perencanaan",
      ";Contoh Satu;;Contoh Dua;Contoh Tiga",
      ";NIP 197001011995031001;;NIP 197001011995031002;NIP 197001011995031003",
    ],
    [
      "+2 Contoh: A No=1 Uraian=a Mitra=m Lokasi=l",
      "+3 Contoh: B No=2 Uraian=b Mitra=m Lokasi=l",
      "-4 blank",
      "-5 signature",
      "-6 signature",
      "-7 signature",
      "-8 signature",
    ],
  ],
  [
    "a signature between two lists",
    [
      "DAFTAR SATU;;;",
      "No;Nama;Uraian;",
      "1;Contoh: A;a;",
      ";Jumlah;1;",
      ";;Kepala Dinas;",
      ";;NIP. 1970;",
      ";;;",
      "DAFTAR DUA;;;",
      "No;Judul;Negara;Hasil",
      "1;Contoh: X;Jepang;h",
      ";;;Banjarmasin, Januari 2026",
    ],
    [
      "+3 Contoh: A No=1 Uraian=a",
      "+10 Contoh: X No=1 Negara=Jepang Hasil=h",
      "-1 above",
      "-4 total",
      "-5 signature",
      "-6 signature",
      "-7 blank",
      "-8 above",
      "-11 signature",
    ],
  ],
  [
    "numbers of several parts",
    [
      "No;Uraian;Lokasi;Pagu",
      "1;Urusan Pendidikan;;",
      "1.1;Program Sekolah;;",
      "1.1.1;Contoh: A;l;1",
      "1.2;Program Guru;;",
      "1.2.1;Contoh: B;l;3",
      "2;Urusan Sosial;;",
      "2.1.1;Contoh: C;l;3",
    ],
    [
      "+4 Contoh: A [1 Urusan Pendidikan] [1.1 Program Sekolah] No=1.1.1 Lokasi=l Pagu=1",
      "+6 Contoh: B [1 Urusan Pendidikan] [1.2 Program Guru] No=1.2.1 Lokasi=l Pagu=3",
      "+8 Contoh: C [2 Urusan Sosial] No=2.1.1 Lokasi=l Pagu=3",
      "-2 subheading",
      "-3 subheading",
      "-5 subheading",
      "-7 subheading",
    ],
  ],
  [
    "lines of dashes",
    ["No;Nama;Uraian;Mitra", "1;Contoh: A;-;-", "-;-;-;-", "2;Contoh: B;b;nihil"],
    ["+2 Contoh: A No=1 Uraian=- Mitra=-", "+4 Contoh: B No=2 Uraian=b Mitra=nihil", "-3 blank"],
  ],
  [
    "headings again in other letters",
    ["NO;NAMA;URAIAN", "1;Contoh: A;a", "No.;Nama;Uraian", "2;Contoh: B;b"],
    ["+2 Contoh: A NO=1 URAIAN=a", "+4 Contoh: B NO=2 URAIAN=b", "-3 repeated"],
  ],
  [
    "sums beside the names of sections",
    [
      "No;Nama;Pagu",
      "A;Bidang Satu;30",
      "1;Contoh: A;10",
      "2;Contoh: B;20",
      "B;Bidang Dua;5",
      "1;Contoh: C;5",
      "JUMLAH;;35",
    ],
    [
      "+3 Contoh: A [A Bidang Satu] No=1 Pagu=10",
      "+4 Contoh: B [A Bidang Satu] No=2 Pagu=20",
      "+6 Contoh: C [B Bidang Dua] No=1 Pagu=5",
      "-2 subheading",
      "-5 subheading",
      "-7 total",
    ],
  ],
  [
    "what is said before a signature",
    [
      "Nama;Uraian;Mitra",
      "Contoh: A;a;m",
      "Contoh: B;b;m",
      "Demikian daftar ini dibuat dengan sebenarnya.;;",
      "Banjarmasin, 2 Maret 2026;;",
      "Lurah Contoh;;",
    ],
    ["+2 Contoh: A Uraian=a Mitra=m", "+3 Contoh: B Uraian=b Mitra=m", "-4 note", "-5 note", "-6 note"],
  ],
  ["no headings", ["Contoh: A;a", "Contoh: B;b"], ["no_headings"]],
])("%s", (_what, lines, expected) => {
  expect(judged(lines.join("\n"))).toEqual(expected);
});
