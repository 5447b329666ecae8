// Which lines are headings, and where a second list begins: small lists as text, each with the whole of what becomes of it.

import { expect, it } from "vitest";
import { judged } from "./lists/judged.ts";

it.each([
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
    "names under a heading that says what they are",
    ["No;Destinasi Wisata;Lokasi;Deskripsi", "1;Contoh: Pasar;Kuin;Pagi", "2;Contoh: Menara;;Sore"],
    ["+2 Contoh: Pasar No=1 Lokasi=Kuin Deskripsi=Pagi", "+3 Contoh: Menara No=2 Deskripsi=Sore"],
  ],
  [
    "such a heading among others that nobody knows",
    ["No;Produk Unggulan UMKM;Omzet;Izin;Alamat", "1;Contoh: Kain;5;ada;Kuin"],
    ["+2 Contoh: Kain No=1 Omzet=5 Izin=ada Alamat=Kuin"],
  ],
  [
    "a plan under which no column has a name",
    ["No;Rencana Aksi;2026;;2027;", ";;Smt I;Smt II;Smt I;Smt II", "1;Contoh: Sekolah kembar;v;;;v"],
    ["+3 Contoh: Sekolah kembar No=1 2026 / Smt I=v 2027 / Smt II=v"],
  ],
  [
    "two lists side by side without a gap",
    ["No;Nama;Uraian;No;Nama;Manfaat", "1;Contoh: A;a;1;Contoh: X;x", "2;Contoh: B;b;;;"],
    ["+2 Contoh: A No=1 Uraian=a", "+3 Contoh: B No=2 Uraian=b", "+2 Contoh: X No=1 Manfaat=x"],
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
    "headings again in other letters",
    ["NO;NAMA;URAIAN", "1;Contoh: A;a", "No.;Nama;Uraian", "2;Contoh: B;b"],
    ["+2 Contoh: A NO=1 URAIAN=a", "+4 Contoh: B NO=2 URAIAN=b", "-3 repeated"],
  ],
  ["no headings", ["Contoh: A;a", "Contoh: B;b"], ["no_headings"]],
])("%s", (_what, lines, expected) => {
  expect(judged(lines.join("\n"))).toEqual(expected);
});
