// /data.csv as others take it: both dialects opened by LibreOffice, where it is installed, as /datapackage.json describes
// them; every cell is what the API says of the item, and keeps what the Table Schema promises.

import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../e2e/support/office.ts";
import { APPROVE, GOOD, testId } from "../e2e/support/rows.ts";
import { openTab } from "../e2e/support/sheet.ts";
import { REVIEWER, type SmallCity, startSmallCity } from "../e2e/support/smallCity.ts";

interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean" | "date" | "datetime";
  readonly description: string;
  readonly constraints?: { readonly required?: true; readonly unique?: true; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly dialect: { readonly delimiter: string; readonly quoteChar: string };
  readonly schema: { readonly fields: readonly Field[] };
}

type Item = Readonly<Record<string, unknown>> & { readonly id: string };
type Labels = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Texts that spreadsheets like to take for something else. */
const HOSTILE = [
  { title_id: '=HYPERLINK("https://jahat.example";"klik")', needs_id: "-2 derajat", activities_id: "+ satu\n+ dua" },
  { title_id: 'Kata "kutip", koma; titik koma', activities_id: "Pelatihan\nMagang", outcomes_id: "00123" },
  { title_id: "1/2", title_en: "1e5", outcomes_id: "2026-01-31", outcomes_en: "TRUE", needs_id: "12.5%" },
  { title_id: "Perahu é — “listrik” 🛶", contact_unit: "@SUM(A1)", duration_months: "24", affair: "2.10 Pertanahan" },
] as const;

let city: SmallCity;
let office: Office | undefined;
let resources: readonly Resource[];
let items: readonly Item[];
let labels: Labels;

async function read<T>(path: string): Promise<T> {
  return (await (await fetch(`${city.worker.url}${path}`)).json()) as T;
}

beforeAll(async () => {
  office = await openOffice("tables");
  city = await startSmallCity(["DINKES"]);
  const strengths = openTab(city.google, city.workbook("DINKES"), "Keunggulan", city.staffOf("DINKES"));
  for (const [at, cells] of HOSTILE.entries()) strengths.add({ ...GOOD, ...cells, id: testId(at + 1) });
  await city.sync();
  const review = openTab(city.google, city.register, "Tinjauan", REVIEWER);
  for (const at of HOSTILE.keys()) review.change(testId(at + 1), { ...APPROVE, priority: "" });
  expect((await city.sync()).published).toBe(HOSTILE.length);
  resources = (await read<{ resources: Resource[] }>("/datapackage.json")).resources;
  items = (await read<{ items: Item[] }>("/v1/opportunities?limit=100")).items;
  const lists = await read<{ items: { name: string; entries: { code: string; en: string }[] }[] }>("/v1/vocabularies");
  labels = new Map(lists.items.map(({ name, entries }) => [name, new Map(entries.map((one) => [one.code, one.en]))]));
});

afterAll(async () => {
  office?.close();
  await city?.stop();
});

/** What the API says of an item for a column: its codes, or their words; blank where it says nothing. */
function told(item: Item, { name, description }: Field, codesField: Field | undefined): string {
  const path = name.replace(/\.label$/, "").split(".");
  const found = path.reduce<unknown>((value, key) => (value as Item | null)?.[key], item);
  const parts = (Array.isArray(found) ? found : [found]).filter((one) => one !== null && one !== undefined).map(String);
  if (!name.endsWith(".label")) return parts.join("; ");
  const list = /Codes of the list "(\w+)"/.exec(codesField?.description ?? description)?.[1] ?? "";
  return parts.map((code) => labels.get(list)?.get(code) ?? `no words for ${code}`).join("; ");
}

/** The rows that the API's items make, a formula made harmless as the API says. */
function expected(fields: readonly Field[]): readonly (readonly string[])[] {
  return items.map((item) =>
    fields.map((field, at) => {
      const text = told(item, field, fields[at - 1]);
      return /^\s*[=+\-@]/.test(text) ? `'${text}` : text;
    }),
  );
}

/** LibreOffice's kinds of column: 1 whatever it looks like, 2 text, 5 year-month-day. */
const KINDS: Readonly<Record<Field["type"], number>> = { string: 2, integer: 1, boolean: 1, date: 5, datetime: 2 };
const UTF_8 = 76;

/** How LibreOffice is told to read a resource: its delimiter, its quotes, UTF-8, from line 1, a kind for each column. */
function filterOf({ dialect, schema }: Resource): string {
  const kinds = schema.fields.map(({ type }, at) => `${at + 1}/${KINDS[type]}`).join("/");
  return `CSV:${dialect.delimiter.charCodeAt(0)},${dialect.quoteChar.charCodeAt(0)},${UTF_8},1,${kinds}`;
}

/** A cell of LibreOffice as the text that stood in the table. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

test("LibreOffice opens both dialects with the cells that the API tells, and computes none", async ({ skip }) => {
  if (office === undefined) return skip("LibreOffice Calc is not installed");
  expect(resources.map((one) => one.name)).toEqual(["opportunities", "opportunities-excel-id"]);
  for (const resource of resources) {
    const address = `${resource.path}${resource.path.includes("?") ? "&" : "?"}lang=en`;
    const table = await (await fetch(address)).bytes();
    const [header = [], ...rows] = await readSheet(
      Buffer.from(await office.workbook(`${resource.name}.csv`, table, filterOf(resource))),
    );
    const { fields } = resource.schema;
    expect(header).toEqual(fields.map((field) => field.name));
    expect(rows.map((row) => row.map(textOf))).toEqual(expected(fields));
  }
});

test("every cell keeps what the Table Schema promises of its column", () => {
  const { fields } = (resources[0] as Resource).schema;
  const rows = expected(fields);
  const broken = fields.flatMap(({ name, type, constraints }, at) => {
    const cells = rows.map((row) => row[at] ?? "");
    const filled = cells.filter((cell) => cell !== "");
    const rules: readonly (readonly [string, boolean])[] = [
      ["required", constraints?.required !== true || filled.length === cells.length],
      ["unique", constraints?.unique !== true || new Set(cells).size === cells.length],
      ["enum", filled.every((cell) => constraints?.enum?.includes(cell) ?? true)],
      ["integer", type !== "integer" || filled.every((cell) => /^\d+$/.test(cell))],
      ["boolean", type !== "boolean" || filled.every((cell) => /^(true|false)$/.test(cell))],
      ["date", type !== "date" || filled.every((cell) => /^\d{4}-\d\d-\d\d$/.test(cell))],
      [
        "datetime",
        type !== "datetime" || filled.every((cell) => new Date(cell).toISOString() === cell.replace(/Z$/, ".000Z")),
      ],
    ];
    return rules.flatMap(([rule, holds]) => (holds ? [] : [`${name}: ${rule}`]));
  });
  expect(broken).toEqual([]);
  const closed = (name: string) => fields.find((one) => one.name === name)?.constraints?.enum;
  expect([closed("scheme"), closed("scheme_type")]).toEqual([
    ["KSDD", "KSDPK", "KSDPL", "KSDLL", "SINERGI", "BUKAN_KSD"],
    ["KEMBAR", "LAINNYA", "PENERUSAN", "PERSETUJUAN"],
  ]);
});
