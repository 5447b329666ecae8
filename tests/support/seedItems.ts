// The rows of the sample city as public items, by their names.

import { AGENCIES } from "../../local/seed/city/agencies.ts";
import { exampleId } from "../../local/seed/exampleId.ts";
import { EXAMPLES } from "../../local/seed/rows/examples.ts";
import type { Content } from "../../shared/columns.ts";
import { type Item, itemOf } from "../../shared/publish/item.ts";

const AT = "2026-03-01T00:00:00Z";

/** An item for every row whose name nobody else has; the key is `slug`. */
export function seedItems(): ReadonlyMap<string, Item> {
  return new Map(
    EXAMPLES.flatMap(({ agency, rows }) =>
      rows.filter((row) => row.copyOf === undefined).map(({ slug, content }) => [slug, itemFor(agency, slug, content)]),
    ),
  );
}

function itemFor(code: string, slug: string, content: Content): Item {
  const agency = AGENCIES.find((one) => one.code === code);
  return itemOf({
    id: exampleId(code, slug),
    version: "V00000000001",
    content,
    decided: {},
    settings: {},
    confirmedOn: undefined,
    listing: "listed",
    agency: { code, name_id: agency?.id ?? code, name_en: agency?.en ?? code, unit: "" },
    city: { code: "63.71", desk_unit: { id: "Bagian", en: "Desk" }, desk_email: "meja@banjarmasin.example" },
    lists: { today: "2026-03-01", programmes: [] },
    publishedAt: AT,
    modifiedAt: AT,
  });
}
