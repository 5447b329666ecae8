// What nobody sees goes, by kind and not by list; what emoji and scripts need stays; what was clean stays as it was.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLUMNS, CONTENT_COLUMNS } from "../../shared/columns.ts";
import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import { hasErrors, readRow } from "../../shared/parse/readRow.ts";
import { wordsFor } from "../../shared/review/words.ts";
import { clean, readsOtherwise } from "../../shared/text/clean.ts";
import { versionOf } from "../../shared/version/versionOf.ts";
import { sampleCity, sampleRows } from "../support/sampleRows.ts";
import { GOOD, gridOf, LISTS } from "./support.ts";

describe("clean", () => {
  it.each([
    ["zero-width space, joiners and marks of direction", "nama\u200b@\u200egmail\u2060.com\u200d", "nama@gmail.com"],
    ["soft hyphens, byte order marks, fillers", "\ufeffpem\u00adba\u00adngunan\u3164\u115f\uffa0", "pembangunan"],
    ["controls of C0 and C1, tabs as blanks", "a\u0000b\u0007\tc\u009fd\u001b", "ab cd"],
    ["tags and selectors without a sign", "aman\u{e0041}\u{e0042}\u{e007f} 8\ufe0f1\ufe00\u{e0101}", "aman 81"],
    ["overrides and isolates of direction", "\u202egnirts\u202c \u2067x\u2069", "gnirts x"],
    ["halves of characters and annotations", "a\ud800b\udfffc\ufff9d\ufffb", "abcd"],
    ["line ends of every kind", "a\r\nb\rc\u2028d\u0085e\u000bf", "a\nb\nc\nd\ne\nf"],
    ["no-break spaces and padding", "\u00a0 Pasar\u00a0terapung \n", "Pasar terapung"],
    ["nothing but the unseen", " \u200b\u2060\ufeff\u00ad ", ""],
    ["piles of marks", "Z\u0337\u0327\u0322\u0321\u031ba\u0301\u0301\u0301", "Z\u0337\u0327a\u0301\u0301"],
    ["one mark again and again", "ส\u0e47\u0e47\u0e47\u0e47\u0e47", "ส\u0e47\u0e47"],
  ])("takes out %s", (_what, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it.each([
    ["emoji of several signs", "👩‍🌾 👨‍👩‍👧 🏳️‍🌈 ❤️ 👍🏽 1️⃣ 🇮🇩"],
    ["flags of regions", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿"],
    ["Persian and Urdu words", "می‌خواهم کتاب‌ها"],
    ["Indian and Sinhala words", "क्‍ष ক্‌ষ ශ්‍රී"],
    ["accents in one or two marks", "Cote d’Ivoire Việt Nam Côte e\u0301 ê\u0301"],
    ["Arabic with its vowels", "شُكْرًا"],
    ["Thai, Burmese, Hebrew", "ที่นี่ မြွှေ שָׁלוֹם"],
    ["variants of Han", "葛󠄀城市"],
    ["lines of a long text", "satu\ndua\n\ntiga"],
  ])("leaves %s", (_what, text) => {
    expect(clean(text)).toBe(text);
    expect(readsOtherwise(text)).toBe(false);
  });

  it("has nothing left to take out of what it cleaned", () => {
    const anyText = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(anyText, (text) => {
        const once = clean(text);
        expect(once).toBe(once.trim());
        expect(/[\p{Cc}\u200b\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/u.test(once.replaceAll("\n", ""))).toBe(false);
      }),
    );
  });
});

describe("a row of pasted cells", () => {
  const positions = new Map(COLUMNS.map((one, at) => [one.key as string, at]));
  const read = (cells: object) => readRow(gridOf([{ ...GOOD, ...cells }])[2] ?? [], positions, LISTS);

  it("reads like the row without hidden marks, in every kind of column", () => {
    const hidden = {
      title_id: "Pelatihan\u200b perawat\u00ad lansia",
      status: "\u200eDiajukan",
      theme: "Kesehatan\u2060 dan keluarga",
    };
    expect(read(hidden)).toEqual(read({}));
  });

  it("has titles of one line", () => {
    expect(read({ title_id: "Pelatihan\n perawat \n\nlansia" }).content.title_id).toBe("Pelatihan perawat lansia");
  });

  it("says where a cut changed what a person reads", () => {
    const { content, problems } = read({ summary_id: "\u202eharum\u202c nasi", benefit_city: "a\u0301\u0301\u0301" });
    expect([content.summary_id, content.benefit_city]).toEqual(["harum nasi", "a\u0301\u0301"]);
    expect(problems.map((one) => sentenceOf(one, "id"))).toEqual([
      "Peringatan: Uraian keunggulan memuat tanda yang mengubah urutan atau bentuk huruf. Tanda itu tidak ikut dibaca; mohon ketik ulang bagian itu bila hasilnya berbeda.",
      "Peringatan: Manfaat bagi kota memuat tanda yang mengubah urutan atau bentuk huruf. Tanda itu tidak ikut dibaca; mohon ketik ulang bagian itu bila hasilnya berbeda.",
    ]);
  });

  it("tells a cell over its length, of whatever kind, and looks no further than its length", () => {
    const long = "\u200b".repeat(50_000);
    const { content, problems } = read({ summary_id: "x".repeat(50_000), theme: "y".repeat(2000), countries: long });
    expect(content.summary_id).toBe("x".repeat(1000));
    expect(problems.map((one) => [one.code, one.column, one.values])).toEqual([
      ["too_long", "summary_id", { n: 50_000, max: 1000 }],
      ["too_long", "theme", { n: 2000, max: 1000 }],
      ["too_long", "countries", { n: 50_000, max: 1000 }],
    ]);
  });

  it("of the sample city keeps its version when it is written in the words of the lists", () => {
    const { lists } = sampleCity("banjarmasin");
    const programmes = new Map(lists.programmes.map((one) => [one.code, one]));
    const clean = sampleRows("banjarmasin").filter(({ problems }) => !hasErrors(problems));
    const versions = clean.map(({ name, content }) => {
      const words = new Map<string, string | number>(
        CONTENT_COLUMNS.map(({ key }) => [key, wordsFor(key, content, programmes)]),
      );
      const cells = COLUMNS.map(({ key }) => words.get(key) ?? "");
      const again = readRow(cells, positions, lists);
      return [name, versionOf("KB-0123456789", again.content), versionOf("KB-0123456789", content)];
    });
    expect(versions.filter(([, read, meant]) => read !== meant)).toEqual([]);
    expect(versions.length).toBeGreaterThan(50);
  });
});
