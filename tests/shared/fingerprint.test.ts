// The fingerprint of a row tells every difference that somebody typed and none other; a version is what the contract says.

import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { type Cell, cleanRow } from "../../shared/parse/cell.ts";
import { fingerprint, placeOf } from "../../shared/parse/fingerprint.ts";
import { versionOf } from "../../shared/version/versionOf.ts";

const KEYS = ["title_id", "summary_id", "theme", "duration_months"];

function of(cells: Partial<Record<string, Cell>>, order: readonly string[] = KEYS): string {
  const places = KEYS.map((key) => placeOf(key, order.indexOf(key) < 0 ? undefined : order.indexOf(key)));
  return fingerprint(cleanRow(order.map((key) => cells[key])), places);
}

it("is the same wherever the columns stand, whatever blank ones there are, and however a text is padded", () => {
  const row = { title_id: "Pasar terapung", theme: "Pariwisata", duration_months: 12 };
  const same = [
    of({ ...row, summary_id: "" }),
    of({ ...row, summary_id: "  \u00a0" }),
    of(row, ["theme", "duration_months", "title_id"]),
    of({ ...row, title_id: " Pasar\u00a0terapung\ufeff " }),
  ];
  expect(new Set([of(row), ...same]).size).toBe(1);
  expect(of(row)).toMatch(/^[0-9a-f]{32}$/);
});

it("differs for whatever was typed: another cell, another column, a number for its text, one unit anywhere", () => {
  const seen = new Set<string>();
  const rows: Partial<Record<string, Cell>>[] = [
    ...KEYS.flatMap((key) => [{ [key]: "12" }, { [key]: 12 }, { [key]: true }, { [key]: "12." }]),
    { title_id: "ab", summary_id: "c" },
    { title_id: "a", summary_id: "bc" },
    ...Array.from({ length: 40 }, (_, length) => ({ title_id: "x".repeat(length + 1) })),
    ...Array.from({ length: 40 }, (_, at) => ({ title_id: `${"x".repeat(at)}y${"x".repeat(39 - at)}` })),
    ...Array.from({ length: 100_000 }, (_, n) => ({ title_id: `Pasar terapung nomor ${n}`, duration_months: n % 97 })),
  ];
  for (const row of rows) seen.add(of(row));
  expect(seen.size).toBe(rows.length);
});

it("a version is the start of SHA-256 of id and fields in UTF-8, also where a text is long or beyond the basic plane", () => {
  const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const content = { title_id: "Kain Sasirangan – warna 🌿", summary_id: "é".repeat(9000), countries: ["JP", "NL"] };
  const text = `KB-0123456789\u001ecountries\u001fJP\u001dNL\u001esummary_id\u001f${content.summary_id}\u001etitle_id\u001f${content.title_id}`;
  const bits = [...createHash("sha256").update(text).digest()]
    .map((byte) => byte.toString(2).padStart(8, "0"))
    .join("");
  const wanted = Array.from({ length: 12 }, (_, at) => ALPHABET[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)]);
  expect(versionOf("KB-0123456789", content)).toBe(wanted.join(""));
});
