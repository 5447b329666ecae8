// The rows of the sample city as public items, by their names.

import { type Item, itemOf } from "../../shared/publish/item.ts";
import { sampleId } from "../../tools/sampleCity/sampleId.ts";
import { type ReadSample, sampleCity, sampleRows } from "./sampleRows.ts";

const AT = "2026-03-01T00:00:00Z";
const CITY = "banjarmasin";

/** An item for every row; the name of one without a code is its title in small letters. Of a copied row the first counts. */
export function sampleItems(): ReadonlyMap<string, Item> {
  const agencies = new Map(sampleCity(CITY).agencies.map((one) => [one.code, one]));
  const items = new Map<string, Item>();
  for (const row of sampleRows(CITY)) {
    const name = row.name || inSmallLetters(row.content.title_id ?? "");
    const { code, name_id, name_en } = agencies.get(row.agency) ?? { code: row.agency, name_id: "", name_en: "" };
    if (!items.has(name)) items.set(name, itemFor({ ...row, name }, { code, name_id, name_en, unit: "" }));
  }
  return items;
}

function itemFor({ agency: code, name, content }: ReadSample, agency: Parameters<typeof itemOf>[0]["agency"]): Item {
  return itemOf({
    id: sampleId(`${code}/${name}`),
    version: "V00000000001",
    content,
    decided: {},
    settings: {},
    confirmedOn: undefined,
    listing: "listed",
    agency,
    city: { code: "63.71", desk_unit: { id: "Bagian", en: "Desk" }, desk_email: "meja@banjarmasin.example" },
    lists: { today: "2026-03-01", programmes: [] },
    publishedAt: AT,
    modifiedAt: AT,
  });
}

function inSmallLetters(title: string): string {
  return title
    .replace(/^Contoh: /, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}
