// What is wrong in the register's lists: every mistake by itself, with its whole answer; good rows say nothing.

import { describe, expect, it } from "vitest";
import { withLinks } from "../../shared/links/linkedCells.ts";
import { severityOf } from "../../shared/messages/catalogue.ts";
import { type Problem, problem } from "../../shared/messages/problem.ts";
import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import { readTab } from "../../shared/parse/readTab.ts";
import { isInForce } from "../../shared/register/agreement.ts";
import { checkLists } from "../../shared/register/checkLists.ts";
import { listProblems, MOST_TOLD } from "../../shared/register/listProblems.ts";
import { publicValue } from "../../shared/register/publicProfile.ts";
import { placedRecords } from "../../shared/register/record.ts";
import { agencyReleaseProblem } from "../../shared/register/releaseProblem.ts";
import {
  AGENCY_TAB,
  AGREEMENT_TAB,
  PARTNER_TAB,
  PROFILE_TAB,
  PROGRAMME_TAB,
  USER_TAB,
} from "../../shared/registerTabs.ts";
import type { Tab } from "../../shared/tab.ts";
import { SEVERITY } from "../../shared/vocabularies/severity.ts";
import { LISTS } from "./support.ts";

type Cells = Readonly<Record<string, string | number>>;

const AGREEMENT: Cells = {
  code: "CONTOH-1",
  title: "Contoh: Sungai bersama",
  programme: "P1",
  scheme: "KSDD",
  scope: "Antardaerah (di Indonesia)",
  partner_kind: "Pemerintah daerah lain",
  country: "Indonesia",
  signed_on: "2 Juni 2025",
  ends_on: "2028-06-01",
  public: "Ya",
  last_contact: LISTS.today,
};
const PARTNER: Cells = {
  code: "M1",
  name: "Contoh Kota",
  kind: "PEMDA_LN",
  country: "Jepang",
  themes: "Kesehatan dan keluarga",
};
const USER: Cells = { email: "peninjau@contoh.go.id", role: "Peninjau" };
const AGENCY: Cells = {
  agency_code: "DLH",
  name_id: "Dinas Contoh",
  staff_emails: "budi@contoh.go.id; siti@contoh.go.id",
};
const PROGRAMME: Cells = { code: "P1", name_id: "Sungai bersih", valid_from: "2025-01-01", valid_to: "2029-12-31" };

/** The problems of rows that stand from row 3 on. */
function problemsIn(tab: Tab, ...rows: readonly Cells[]): Problem[] {
  const keys = tab.columns.map((one) => one.key);
  const tags = keys.map((key) => `#${key}`);
  const headings = tab.columns.map((one) => one.heading.id);
  const reading = readTab([tags, headings, ...rows.map((row) => keys.map((key) => row[key] ?? ""))], tab);
  if ("problem" in reading) throw new Error(reading.problem.code);
  return listProblems(tab, placedRecords(reading, tab), LISTS);
}

describe("good rows", () => {
  it.each([
    [AGREEMENT_TAB, AGREEMENT],
    [AGREEMENT_TAB, { ...AGREEMENT, programme: "Tidak terkait program prioritas", ends_on: "" }],
    [PARTNER_TAB, PARTNER],
    [PARTNER_TAB, { code: "M2", themes: "Kesehatan dan keluarga; -", country: "Jepang; Inggris" }],
    [USER_TAB, USER],
    [USER_TAB, { ...USER, email: "mailto:Peninjau@contoh.go.id" }],
    [AGENCY_TAB, AGENCY],
    [AGENCY_TAB, { ...AGENCY, staff_emails: "Budi, S.Kom <budi@contoh.go.id>; mailto:siti@contoh.go.id" }],
    [AGENCY_TAB, { ...AGENCY, staff_emails: "-" }],
    [PROGRAMME_TAB, PROGRAMME],
  ] as const)("of %o say nothing", (tab, row) => {
    expect(problemsIn(tab, row)).toEqual([]);
  });
});

describe("one mistake in a row", () => {
  const theme = { value: "Kesehatn dan keluarga", hint: "Kesehatan dan keluarga" };
  const mistakes: readonly (readonly [Tab, Cells, Problem])[] = [
    [AGREEMENT_TAB, { programme: "P9" }, problem("not_in_list_at_all", { value: "P9" }, "programme")],
    [
      AGREEMENT_TAB,
      { programme: "Sungai bersi" },
      problem("not_in_list", { value: "Sungai bersi", hint: "P1" }, "programme"),
    ],
    [
      AGREEMENT_TAB,
      { programme: "P1 Sungai bersih" },
      problem("not_in_list", { value: "P1 Sungai bersih", hint: "P1" }, "programme"),
    ],
    [AGREEMENT_TAB, { programme: "" }, problem("agreement_no_programme", {}, "programme")],
    [AGREEMENT_TAB, { programme: "P0" }, problem("agreement_programme_closed", { name: "Trotoar kota" }, "programme")],
    [
      AGREEMENT_TAB,
      { scope: "luar negri" },
      problem("not_in_list", { value: "luar negri", hint: "Luar negeri" }, "scope"),
    ],
    [AGREEMENT_TAB, { scope: "" }, problem("list_needed", {}, "scope")],
    [AGREEMENT_TAB, { scheme: "qqqq" }, problem("not_in_list_at_all", { value: "qqqq" }, "scheme")],
    [AGREEMENT_TAB, { signed_on: "besok" }, problem("date_unreadable", { value: "besok" }, "signed_on")],
    [
      AGREEMENT_TAB,
      { ends_on: "3/4/2027" },
      problem("date_ambiguous", { value: "3/4/2027", a: "2027-04-03", b: "2027-03-04" }, "ends_on"),
    ],
    [
      AGREEMENT_TAB,
      { ends_on: "2024-01-01" },
      problem("days_reversed", { a: "2025-06-02", b: "2024-01-01" }, "ends_on"),
    ],
    [AGREEMENT_TAB, { signed_on: "" }, problem("agreement_unsigned", {}, "signed_on")],
    [AGREEMENT_TAB, { signed_on: "2027-01-01" }, problem("agreement_future", { date: "2027-01-01" }, "signed_on")],
    [AGREEMENT_TAB, { ends_on: "2026-01-01" }, problem("agreement_ended", { date: "2026-01-01" }, "ends_on")],
    [AGREEMENT_TAB, { title: "#REF!" }, problem("cell_error", { value: "#REF!" }, "title")],
    [
      PARTNER_TAB,
      { kind: "Pemerintah daerah di luar negri" },
      problem(
        "not_in_list",
        { value: "Pemerintah daerah di luar negri", hint: "Pemerintah daerah di luar negeri" },
        "kind",
      ),
    ],
    [PARTNER_TAB, { country: "Jepan" }, problem("not_in_list", { value: "Jepan", hint: "Jepang" }, "country")],
    [PARTNER_TAB, { themes: "Kesehatn dan keluarga" }, problem("not_in_list", theme, "themes")],
    [USER_TAB, { email: "bukan surel" }, problem("email_unread", { value: "bukan surel" }, "email")],
    [USER_TAB, { email: "mailto:" }, problem("email_unread", { value: "mailto:" }, "email")],
    [
      USER_TAB,
      { email: "a@contoh.id, b@contoh.id" },
      problem("email_several", { n: 2, value: "a@contoh.id" }, "email"),
    ],
    [USER_TAB, { role: "" }, problem("list_needed", {}, "role")],
    [USER_TAB, { role: "Peninjow" }, problem("not_in_list", { value: "Peninjow", hint: "Peninjau" }, "role")],
    [
      AGENCY_TAB,
      { staff_emails: "\ufffcBudi Contoh" },
      problem("email_unread", { value: "Budi Contoh" }, "staff_emails"),
    ],
    [
      AGENCY_TAB,
      { staff_emails: "Budi; siti@contoh.go.id" },
      problem("email_unread", { value: "Budi" }, "staff_emails"),
    ],
    [
      AGENCY_TAB,
      { staff_emails: "budi@, siti@contoh.go.id" },
      problem("email_unread", { value: "budi@" }, "staff_emails"),
    ],
    [AGENCY_TAB, { active: "mungkin" }, problem("not_in_list_at_all", { value: "mungkin" }, "active")],
    [PROGRAMME_TAB, { valid_to: "akhir tahun" }, problem("date_unreadable", { value: "akhir tahun" }, "valid_to")],
    [
      PROGRAMME_TAB,
      { valid_to: "2020-01-01" },
      problem("days_reversed", { a: "2025-01-01", b: "2020-01-01" }, "valid_to"),
    ],
  ];
  const good = new Map<Tab, Cells>([
    [AGREEMENT_TAB, AGREEMENT],
    [PARTNER_TAB, PARTNER],
    [USER_TAB, USER],
    [AGENCY_TAB, AGENCY],
    [PROGRAMME_TAB, PROGRAMME],
  ]);

  it.each(mistakes)("%o with %o is named once, at its row", (tab, change, expected) => {
    const row: Cells = { ...good.get(tab), ...change };
    expect(problemsIn(tab, { [tab.keyTag]: "LAIN@contoh.id", role: "Admin", ...mended(tab) }, row)).toEqual([
      { ...expected, id: row[tab.keyTag], row: 4 },
    ]);
  });

  /** What an otherwise empty row needs so that nothing is wrong with it. */
  function mended(tab: Tab): Cells {
    return tab === AGREEMENT_TAB ? { programme: "P1", scope: "LUAR_NEGERI", signed_on: "2026-01-01" } : {};
  }
});

describe("codes", () => {
  it("that are missing or stand twice are named with their rows, and nothing else of those rows", () => {
    const { code: _code, ...nameless } = PARTNER;
    expect(problemsIn(PARTNER_TAB, PARTNER, nameless, { ...PARTNER, code: "m1", kind: "qqqq" })).toEqual([
      { ...problem("list_no_key", { row: 4, tab: "Mitra", name: "Contoh Kota" }, "code"), row: 4 },
      { ...problem("list_key_twice", { value: "m1", a: 3, b: 5, tab: "Mitra" }, "code"), id: "m1", row: 5 },
    ]);
  });

  it("of a list in which everything is wrong are told up to a number, and how many more there are", () => {
    const rows = Array.from({ length: MOST_TOLD + 7 }, (_, n) => ({ ...PARTNER, code: `M${n}`, kind: "qqqq" }));
    const told = problemsIn(PARTNER_TAB, ...rows);
    expect(told).toHaveLength(MOST_TOLD + 1);
    expect(told.at(-1)).toEqual(problem("list_more", { n: 7, tab: "Mitra" }));
  });
});

it("staff named by chips are read by the addresses behind them, and names without one stay to be told", () => {
  const grid = ["#staff_emails", "Surel petugas", "Budi; siti@contoh.go.id", "Budi; Ani", "@"].map((one) => [one]);
  const behind = { urls: [], emails: ["budi@contoh.go.id"], isChip: true };
  const asked = [{ key: "staff_emails", column: 0, rows: [2, 3, 4] }];
  expect(withLinks(grid, asked, [[behind, behind, { ...behind, emails: [] }]]).slice(2)).toEqual([
    ["siti@contoh.go.id; budi@contoh.go.id"],
    ["Budi; Ani; budi@contoh.go.id"],
    ["\ufffc@"],
  ]);
});

it("what is wrong with a workbook stands at the row of its agency, beside the problems of rows", () => {
  const rows = [{ row: 7, record: { agency_code: "DLH", staff_emails: "bukan surel" } }];
  const state = { tab: AGENCY_TAB.title, dataRows: 1, bound: [], hold: null, problems: [] };
  const unknown = { ...problem("spreadsheet_unknown", { agency: "DLH" }, "spreadsheet"), id: "DLH" };
  const [checked] = checkLists([{ tab: AGENCY_TAB, rows, records: new Map(), state }], LISTS, [unknown]);
  expect(checked?.state.problems).toEqual([
    { ...unknown, row: 7 },
    { ...problem("email_unread", { value: "bukan surel" }, "staff_emails"), id: "DLH", row: 7 },
  ]);
});

it("an agreement counts by days that can be read: a text that is none is as good as blank", () => {
  const counts = (signed_on: string, ends_on: string) => isInForce({ signed_on, ends_on }, "2026-11-23");
  expect([counts("2025-01-01", "2026-11-23"), counts("2025-01-01", "2026-11-22")]).toEqual([true, false]);
  expect([counts("1/4/2026", "2027-01-01"), counts("besok", ""), counts("2025-01-01", "1/4/2026")]).toEqual([
    false,
    false,
    true,
  ]);
});

it("a release code of an agency is answered while its sheet is held by another", () => {
  const held = (release: string, hold: string | null) => agencyReleaseProblem({ code: "DLH", release }, hold);
  expect([held("", "KB-AB12"), held("kb-ab12 ", "KB-AB12"), held("KB-AB12", null)]).toEqual([[], [], []]);
  const [found, ...others] = held("KB-XX", "KB-AB12");
  expect(others).toEqual([]);
  expect(found === undefined ? "" : sentenceOf(found, "id")).toBe(
    'Kode tidak dikenal: "KB-XX". Lembar DLH sedang ditahan dengan kode KB-AB12. Salin kode itu ke tab Perangkat Daerah, kolom Kode lepas tahan.',
  );
});

it("problems sort by the words of their severity, the gravest first", () => {
  const words = SEVERITY.entries.map((one) => one.id);
  expect([...words].sort()).toEqual(words);
  expect([
    severityOf("decisions_moved"),
    severityOf("shrink"),
    severityOf("needed"),
    severityOf("agreement_ended"),
  ]).toEqual(["grave", "grave", "error", "warning"]);
});

describe("Profil Kota: what is unfinished or blank is kept back, and the reviewer is told", () => {
  it.each([
    ["Bandara A (belum diverifikasi)", ""],
    ["Bandara A", "Airport A (not verified)"],
    ["Perdagangan. (Uraian umum; lengkapi dengan data BPS.)", "Trade."],
    ["Balai Kota (alamat belum lengkap)", "City Hall"],
    ["Balai Kota", "City Hall (postal address to be completed)"],
  ])("%s | %s", (value_id, value_en) => {
    const [found, ...others] = problemsIn(PROFILE_TAB, { key: "nearest_airport", value_id, value_en });
    expect([found?.code, found?.id, found?.row, others]).toEqual(["profile_unfinished", "nearest_airport", 3, []]);
    expect(found === undefined ? "" : sentenceOf(found, "id")).toContain("tidak terlihat oleh publik");
    expect(publicValue({ key: "nearest_airport", value_id, ...(value_en === "" ? {} : { value_en }) })).toBe(undefined);
  });

  it("a blank value is told, one that is finished or never public is not", () => {
    expect(problemsIn(PROFILE_TAB, { key: "wikidata" }).map((one) => one.code)).toEqual(["profile_blank"]);
    const fine = [
      { key: "population", value_id: "657.663 jiwa (2020; Sensus Penduduk, BPS)", value_en: "657,663 (2020; census)" },
      { key: "preferred_countries", value_id: "Jepang; Belanda" },
      { key: "release", value_id: "" },
      { key: "unit_short", value_id: "Bagian A (belum diverifikasi)" },
    ];
    expect(problemsIn(PROFILE_TAB, ...fine)).toEqual([]);
    expect(publicValue({ key: "population", value_id: "657.663" })).toEqual({ id: "657.663", en: "657.663" });
  });
});
