// More of what people paste: every form in which words for nothing, lengths, lists, links and addresses were met.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findCountries } from "../../shared/countries/findCountries.ts";
import { readMonths } from "../../shared/parse/months.ts";
import { spreadsheetIn } from "../../shared/register/agency.ts";
import { emailsIn } from "../../shared/register/emailsIn.ts";
import { findPersonalData } from "../../shared/text/personalData.ts";
import { saysNothing } from "../../shared/vocabularies/saysNothing.ts";

/** What a reader makes of each text, where that is not as it should be. */
function wrong<T>(texts: readonly string[], readOne: (text: string) => T, right: T): (readonly [string, T])[] {
  return texts
    .map((text) => [text, readOne(text)] as const)
    .filter(([, found]) => JSON.stringify(found) !== JSON.stringify(right));
}

const cut = (text: string) => text.split("|");
const linesOf = (name: string) =>
  readFileSync(new URL(`personalData/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter(Boolean);

it("knows what says nothing from what says something", () => {
  const nothing = cut(
    '-.-|——|--- ---|( - )|[-]|«-»|n / a|N/A.|n.a|tdk. ada|tidak ada.|TIDAK ADA!|(tidak ada)|"tidak ada"|‘nihil’|Nihil.|- kosong -|*kosong*|belum ada data|data belum ada|Data tidak ada|tidak ada data|belum tersedia|tidak tersedia|tidak diisi|belum diisi|akan diisi|null|NULL|nil|none|None.|not applicable|not available|no data|tbd|TBC|menyusul|nanti menyusul|blm ada|blm|Blm.|belum|BELUM|(belum)|- belum -|xxx|XXX|xxxx|NaN|nan|undefined|-/-|tdk tersedia|belum punya|nanti diisi|to be determined|tak ada|ndak ada|gak ada|tidak relevan|tidak berlaku|strip|–.–|...?|#N/A|•|<kosong>|~|//|\\|===|___|¯',
  );
  const something = cut(
    "0|1|Ya|Tidak|Ada|Nanti|X|xx-12|Nan Jaya|Belum Lunas|Belumnya|sda|s.d.a.|″|Air|ok|Nilai|Nihau|Nona|None of the rivers|Tidak ada banjir sejak 2020|Belum ada jembatan|kosongkan lahan|Nankai|Tbilisi|🌊|+62|A/B|N|NA/12|tidak ada lagi sampah|Data terbuka|-5|1-2|$5|日本|✓|idem",
  );
  expect(wrong(nothing, saysNothing, true)).toEqual([]);
  expect(wrong(something, saysNothing, false)).toEqual([]);
});

it.each([
  [1, "sebulan"],
  [3, "¼ tahun|satu triwulan"],
  [4, "satu caturwulan"],
  [6, "½ tahun|0,5 tahun|enam (6) bulan|setengah tahun|satu semester|2 triwulan|6 mos|dua kuartal"],
  [9, "¾ tahun"],
  [12, "1 tahun / 12 bulan|satu tahun|dua belas (12) bulan|4 kuartal|1 th|12.0"],
  [15, "1¼ tahun"],
  [
    18,
    "1 ½ tahun|1 1/2 tahun|1th6bln|satu tahun setengah|1 tahun dan 6 bulan|1 tahun 6 bulan|1 thn 6 bln|1,5 tahun|1.5 tahun|satu tahun enam bulan|1 year 6 months|18 months|3 semester",
  ],
  [
    24,
    "2 years|selama 2 tahun|± 24 bulan|~2 tahun|24|24.0|024 bulan|２４ bulan|2tahun|dua (2) tahun|24 bulan / 2 tahun",
  ],
  [30, "2,5 tahun|2 ½ thn|2 tahun 6 bulan (30 bulan)"],
  [
    36,
    "maks. 3 tahun|Maks 36|maksimal 36 bulan|sampai 3 tahun|sampai dengan 3 tahun|s.d. 3 tahun|hingga 36 bulan|paling lama 3 (tiga) tahun|tidak lebih dari 3 tahun|up to 3 years|jangka waktu: 3 (tiga) tahun|durasi 36 bulan|36 bulan kalender|3 tahun anggaran|3 tahun, dapat diperpanjang|3 tahun dan dapat diperpanjang kembali.|36 mths|36 bulan = 3 tahun",
  ],
  [36, "3 tahun|3 (tiga) thn|36 bln|tiga puluh enam bulan"],
  [96, "sewindu"],
  [120, "dasawarsa|satu dasawarsa|1 dekade|2 lustrum"],
  [60, "lima tahun (60 bulan)|5 tahun (lima tahun)|60 bulan / 5 tahun"],
])("reads %i months in every form", (months, texts) => {
  expect(wrong(cut(texts), readMonths, { kind: "value", value: months })).toEqual([]);
});

it("tells both readings of a length, and guesses none", () => {
  const two = (a: number, b: number) => ({ kind: "ambiguous", a, b });
  expect(
    wrong<unknown>(
      cut("dua-tiga tahun|2 sampai 3 tahun|2 s/d 3 tahun|2-3 thn|2 tahun / 3 tahun"),
      readMonths,
      two(24, 36),
    ),
  ).toEqual([]);
  expect(wrong<unknown>(["12 atau 24 bulan", "antara 1 dan 2 tahun"], readMonths, two(12, 24))).toEqual([]);
  expect(wrong<unknown>(["minimal 1 tahun, maksimal 3 tahun"], readMonths, two(12, 36))).toEqual([]);
  expect(wrong<unknown>(["1/2 tahun"], readMonths, two(6, 24))).toEqual([]);
  const calendar = cut("2026–2028|2026 - 2028|tahun 2026 s.d. 2028");
  expect(wrong<unknown>(calendar, readMonths, two(24, 36))).toEqual([]);
  expect(wrong<unknown>(["3 (dua) tahun"], readMonths, two(36, 24))).toEqual([]);
  const unreadable = cut(
    "sampai selesai|sampai 2028|sampai 12|minimal 2 tahun|lebih dari 2 tahun|kurang dari 3 tahun|2028-2026|1,5|1,5 bulan|tahun setengah|1 tahun lebih|tidak terbatas|100 hari|2 minggu|12 tahun 2025|III tahun|tahunan|multi-years",
  );
  expect(wrong<unknown>(unreadable, readMonths, { kind: "unreadable" })).toEqual([]);
});

it("reads two countries however they are separated, numbered and bracketed", () => {
  const lists = cut(
    'Jepang, Belanda|Jepang;Belanda|Jepang dan Belanda|Jepang & Belanda|Jepang + Belanda|Jepang serta Belanda|Jepang atau Belanda|Japan and Netherlands|Japan, the Netherlands|JEPANG\r\nBELANDA|Jepang\tBelanda|Jepang -- Belanda|Jepang – Belanda|Jepang - Belanda|1- Jepang\n2- Belanda|1 Jepang\n2 Belanda|i. Jepang\nii. Belanda|I. Jepang II. Belanda|A) Jepang B) Belanda|* Jepang\n* Belanda|+ Jepang\n+ Belanda|✓ Jepang\n✓ Belanda|→ Jepang\n→ Belanda|➢ Jepang ➢ Belanda|▪ Jepang\n▪ Belanda|① Jepang ② Belanda|Jepang、Belanda|Jepang；Belanda|Jepang，Belanda|Jepang·Belanda|"Jepang", "Belanda"|[Jepang; Belanda]|{Jepang}, {Belanda}|negara Jepang dan negara Belanda|Kerajaan Belanda; Jepang|Jepang, Jepang, Belanda|Jepang (prioritas), Belanda|JP, NL|🇯🇵 Jepang, 🇳🇱 Belanda|Jepang > Belanda|Jepang = Belanda|Negeri Belanda, Jepang|Ｊｅｐａｎｇ；Ｂｅｌａｎｄａ',
  );
  expect(wrong(lists, findCountries, { codes: ["JP", "NL"], unknown: [] })).toEqual([]);
});

it("tells what is no country, and takes nothing else for one", () => {
  const regions = cut(
    "Asia|Asia Tenggara|Asia Timur|ASEAN|Uni Eropa|EU|Eropa Barat|Afrika|Amerika Latin|Timur Tengah|Oseania|Pasifik|Skandinavia|Benelux|Balkan|Negara Teluk|Asia Pasifik|Afrika Utara|seluruh dunia",
  );
  const isRegion = (text: string) => findCountries(text).unknown.map((one) => (one.region?.length ?? 0) > 0);
  expect(wrong(regions, isRegion, [true])).toEqual([]);
  const strange = cut("G20|Atlantis|Zamunda|dll|lain-lain|🇯🇵|🇯🇵 🇳🇱");
  for (const text of strange) expect(findCountries(text)).toEqual({ codes: [], unknown: [{ text }] });
});

it("finds the spreadsheet in every form of its address", () => {
  const id = "1a2B3c4D5e6F7g8H9i0JkLmNoP";
  const forms = cut(
    'https://drive.google.com/open?id=ID&usp=drive_fs|https://drive.google.com/open?usp=drive_copy&id=ID|http://drive.google.com/file/d/ID|https://drive.google.com/file/u/1/d/ID/view|https://drive.google.com/uc?id=ID&export=download|docs.google.com/spreadsheets/d/ID/edit|https://docs.google.com/spreadsheets/d/ID/htmlview#gid=12|<https://docs.google.com/spreadsheets/d/ID>|https://docs.google.com/spreadsheets/d/ID.|Lembar dinas: https://docs.google.com/spreadsheets/d/ID/edit|https://docs.google.com/a/kota.go.id/spreadsheets/d/ID/edit|https://drive.google.com/a/kota.go.id/open?id=ID|https://docs.google.com/open?id=ID|"ID"| ID |ID;|(ID)',
  );
  const found = (text: string) => spreadsheetIn(text.replace("ID", id)) ?? "";
  expect(wrong(forms, found, id)).toEqual([]);
  expect(wrong(cut("https://drive.google.com/drive/folders/ID|Lembar ID|ID ID|belum dibagikan"), found, "")).toEqual(
    [],
  );
});

it("finds the addresses of staff in every form", () => {
  const one = cut(
    "MAILTO:A@B.id|mailto:a@b.id?subject=x|\"Budi\" <a@b.id>|(a@b.id)|a@b.id.|a@b.id,|• a@b.id|Budi: a@b.id|a@b.id (Budi)|'a@b.id'|a@b.id - Budi",
  );
  const two = [
    "a@b.id, c@d.id",
    "a@b.id;c@d.id",
    "a@b.id c@d.id",
    "a@b.id\nc@d.id",
    "a@b.id & c@d.id",
    "a@b.id|c@d.id",
  ];
  two.push("1. a@b.id\n2. c@d.id", "a@b.id、c@d.id", "a@b.id；c@d.id", "a@b.id，c@d.id");
  expect(wrong(one, emailsIn, ["a@b.id"])).toEqual([]);
  expect(wrong(two, emailsIn, ["a@b.id", "c@d.id"])).toEqual([]);
  expect(wrong(["a @ b.id", "Budi Santoso", "@diskominfo"], emailsIn, [])).toEqual([]);
});

it("finds personal data in more forms, and none in more that look like it", () => {
  const personal = linesOf("more.txt").map((line) => line.split("\t"));
  const missed = personal.filter(([kinds, text = ""]) => findPersonalData(text).join() !== kinds);
  expect(missed).toEqual([]);
  expect(wrong(linesOf("plain.txt"), findPersonalData, [])).toEqual([]);
});
