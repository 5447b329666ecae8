// Which lines are rows, or go on with one: small lists as text, each with the whole of what becomes of it.

import { expect, it } from "vitest";
import { judged } from "./lists/judged.ts";

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
    "rows with a name alone",
    ["Nama;Uraian", "Contoh: A;", "Contoh: B;b", "Program Kali Bersih;"],
    ["+2 Contoh: A", "+3 Contoh: B Uraian=b", "+4 Program Kali Bersih"],
  ],
  [
    "rows with letters",
    ["No;Nama;Uraian", "a.;Contoh: A;x", "b.;Contoh: B;y"],
    ["+2 Contoh: A No=a. Uraian=x", "+3 Contoh: B No=b. Uraian=y"],
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
    "last rows whose number was forgotten",
    ["No;Nama;Uraian;Mitra", "1;Contoh: A;a;m", "2;Contoh: B;b;m", ";Contoh: C;c;m", ";Contoh: D;;"],
    [
      "+2 Contoh: A No=1 Uraian=a Mitra=m",
      "+3 Contoh: B No=2 Uraian=b Mitra=m",
      "+4 Contoh: C Uraian=c Mitra=m",
      "+5 Contoh: D",
    ],
  ],
])("%s", (_what, lines, expected) => {
  expect(judged(lines.join("\n"))).toEqual(expected);
});
