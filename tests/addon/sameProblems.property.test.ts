// For any rows that people could type, the add-on's check and the Worker's parse give the same problems.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { COLUMNS, CONTENT_COLUMNS } from "../../shared/columns.ts";
import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import { gravestFirst } from "../../shared/messages/severities.ts";
import type { Grid } from "../../shared/parse/cell.ts";
import { readRow } from "../../shared/parse/readRow.ts";
import { readSheet } from "../../shared/parse/readSheet.ts";
import { ABOVE_SIGNS, ABOVE_WORDS, EMPTY_WORDS } from "../../shared/vocabularies/emptyWords.ts";
import { CLERK, type Office, openOffice, PROGRAMMES } from "./support/office.ts";

const ROWS = 60;
const RUNS = 6;

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const linesOf = (name: string) =>
  readFileSync(new URL(`../shared/personalData/${name}.txt`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.replace(/^[a-z,]+\t/, ""));
/** Signs and words of which people make numbers and addresses that they hide. */
const HIDING = [
  ..."0813555512340²８٠①⓪oOl.-–·*|~/ ,x×ⓧ#@＠ⓐ()[]\u200b\n",
  "nol",
  "delapan",
  "titik",
  " at ",
  "dan",
  "gmail",
  "com",
];
const LENGTHS = [
  "3",
  "36",
  "½",
  "1,5",
  "dua",
  "(tiga)",
  " ",
  " ",
  "tahun",
  "bulan",
  "thn",
  "maks. ",
  "sampai ",
  "–",
  "/",
  "s.d.",
];
const ITEMS = [
  ...[
    "Jepang",
    "Belanda",
    "Korea",
    "Amerika",
    "JPN",
    "Uni Eropa",
    "Wakanda",
    "APBD",
    "Hibah",
    "Kesehatan",
    "Pendidikan",
  ],
  ...["2.10", "1.02", "P1", "LN", "https://a.id/x", "https://gоogle.com/y", "[b](https://b.id)", "Laporan"],
  ...["; ", ", ", " / ", "\n", "\n• ", " 1. ", " 2. ", " dan ", " & ", "(", ")", ".", "misalnya ", "Dinas "],
];
/** Texts of one alphabet, their pieces in any order. */
const made = (pieces: readonly string[], most: number) =>
  fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: most })
    .map((some) => some.join("").replace(/^[=+'@-]+/, ""));

const anything = fc.oneof(
  fc
    .constantFrom(...["disguised", "more", "personal", "plain", "innocent"].flatMap(linesOf))
    .map((text) => text.replace(/^[=+'@-]+/, "")),
  fc.constantFrom(...EMPTY_WORDS, ...ABOVE_WORDS, ...ABOVE_SIGNS),
  made(HIDING, 24),
  made(LENGTHS, 6),
  made(ITEMS, 8),
  fc.constantFrom<string | number>(
    "",
    "?",
    "#REF!",
    "Loading…",
    "3/4/2026",
    "1–2 tahun",
    "12 bulan",
    "nihil",
    2.1,
    46_000,
    0,
    -1,
  ),
  fc.constantFrom("08123456789", "3671012345678901", "a@b.example", "http://x", "https://x.example", " spasi  ganda "),
  fc.constantFrom(
    "Jepang; Belanda",
    "Jepang, Wakanda",
    "Korea",
    "APBD kota; hibah",
    "P1",
    "P0 Trotoar kota",
    "🌊 نهر <b>",
  ),
  fc.constantFrom("-", "–", "N/A", "tidak ada", "(kosong)", "n.a.", "belum ada", "…", "NA", "Tidak ada."),
  fc.constantFrom(
    "3 (tiga) tahun",
    "24 bulan (3 tahun)",
    "dua tahun",
    "1. Jepang\n2. Belanda",
    "• Jepang",
    "negara-negara Eropa",
    "APBD kota, Hibah / APBN",
    "https://a.id/x. dan https://b.id",
    "Laporan kegiatan 2025",
    "https://gоogle.com/x",
  ),
  fc.constantFrom(
    "08\u200b12 3456 7890",
    "0️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣9️⃣0️⃣",
    "nama (at) gmail titik com",
    "\u202egnirts",
    "Z\u0337\u0327\u0322\u0321\u031b",
    "\u200b\u2060",
    "👩‍🌾 petani می‌خواهم",
    "Judul\nbaris dua",
    "rekening BRI 1234567890",
  ),
  fc.string({ maxLength: 20, unit: "grapheme" }),
  fc
    .string({ maxLength: 20, unit: "binary" })
    .map((text) => text.replace(/[\ud800-\udfff]/g, "").replace(/^[=+'@-]+/, "")),
  fc.string({ maxLength: 40 }).map((text) => text.replace(/^[=+'@-]+/, "")),
  fc.integer({ min: 100, max: 3000 }).map((length) => "x".repeat(length)),
);

/** A cell of a column: mostly a label that fits, sometimes anything. */
function cellOf(one: (typeof COLUMNS)[number]): fc.Arbitrary<string | number> {
  const labels = one.list?.entries.flatMap((entry) => [entry.id, entry.en, entry.code]) ?? [one.example];
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...labels) }, { weight: 2, arbitrary: anything });
}

const typedColumns = [...COLUMNS.filter((one) => one.key === "status"), ...CONTENT_COLUMNS];
const row = fc.record(Object.fromEntries(typedColumns.map((one) => [one.key, cellOf(one)])));

interface Shown {
  readonly rows: readonly {
    readonly id: string;
    readonly problems: readonly { readonly column: string; readonly text: string }[];
  }[];
}

function write(rows: readonly Readonly<Record<string, string | number>>[]): void {
  const tags = office.tab.tags();
  const { values } = office.google.google.as(CLERK).spreadsheets;
  values.clear(office.spreadsheet, "Keunggulan!A3:AN1000");
  const lines = rows.map((cells) => tags.map((tag) => cells[tag] ?? null));
  values.batchUpdate(office.spreadsheet, {
    valueInputOption: "RAW",
    data: [{ range: "Keunggulan!A3", values: lines }],
  });
}

/** What the Worker finds in the same sheet, in the words the person reads. */
function workersProblems(today: string): Shown["rows"] {
  const { values } = office.google.google.as(CLERK).spreadsheets;
  const options = { valueRenderOption: "UNFORMATTED_VALUE", dateTimeRenderOption: "SERIAL_NUMBER" };
  const grid = (values.get(office.spreadsheet, "Keunggulan", options).values ?? []) as Grid;
  const reading = readSheet(grid);
  if ("problem" in reading) throw new Error("the sheet cannot be read");
  return reading.rows.flatMap((one) => {
    const { problems } = readRow(one.cells, reading.positions, { programmes: PROGRAMMES, today });
    const shown = gravestFirst(problems).map((it) => ({ column: it.column ?? "title_id", text: sentenceOf(it, "id") }));
    return shown.length === 0 ? [] : [{ id: one.id, problems: shown }];
  });
}

it("gives the same problems in the same words for the same rows", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: ROWS, maxLength: ROWS }), async (rows) => {
      write(rows);
      await office.click("checkRows");
      const shown = office.screen.pages.at(-1)?.data as Shown;
      const found = shown.rows.map(({ id, problems }) => ({
        id,
        problems: problems.map(({ column, text }) => ({ column, text })),
      }));
      const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
      expect(found.length).toBeGreaterThan(0);
      expect(found).toEqual(workersProblems(today));
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});
