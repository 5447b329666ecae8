// Which lines are sums and names of sections: small lists as text, each with the whole of what becomes of it.

import { expect, it } from "vitest";
import { judged } from "./lists/judged.ts";

it.each([
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
    "numbers that were written before there was a row",
    ["No;Nama;Uraian", "1;Contoh: A;a", "2;;", "3;;"],
    ["+2 Contoh: A No=1 Uraian=a", "-3 blank", "-4 blank"],
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
    "a sum in words",
    ["No;Nama;Jumlah;Satuan", "1;Contoh: A;2;paket", "Jumlah;;5 paket;", "Terbilang: lima paket;;;"],
    ["+2 Contoh: A No=1 Jumlah=2 Satuan=paket", "-3 total", "-4 note"],
  ],
  [
    "shares and means below the sum",
    ["Inovasi;2025;2026", "Contoh: A;1;3", "Contoh: B;2;4", "Jumlah;3;7", "Rata-rata;1,5;3,5", "Persentase;30%;70%"],
    ["+2 Contoh: A 2025=1 2026=3", "+3 Contoh: B 2025=2 2026=4", "-4 total", "-5 total", "-6 total"],
  ],
  [
    "lines of dashes",
    ["No;Nama;Uraian;Mitra", "1;Contoh: A;-;-", "-;-;-;-", "2;Contoh: B;b;nihil"],
    ["+2 Contoh: A No=1 Uraian=- Mitra=-", "+4 Contoh: B No=2 Uraian=b Mitra=nihil", "-3 blank"],
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
])("%s", (_what, lines, expected) => {
  expect(judged(lines.join("\n"))).toEqual(expected);
});
