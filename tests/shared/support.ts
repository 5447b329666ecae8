// Builds grids of Keunggulan for tests the way a sheet holds them: tags, headings, rows.

import { COLUMNS, type ColumnKey } from "../../shared/columns.ts";
import type { Cell, Grid } from "../../shared/parse/cell.ts";
import type { Lists } from "../../shared/parse/lists.ts";

export type RowCells = Partial<Record<ColumnKey, Cell>>;

export const LISTS: Lists = {
  today: "2026-11-23",
  programmes: [
    { code: "P1", name_id: "Sungai bersih", name_en: "Clean rivers", valid_from: "2025-01-01", valid_to: "2029-12-31" },
    { code: "P0", name_id: "Trotoar kota", name_en: "Pavements", valid_from: "2021-01-01", valid_to: "2024-12-31" },
  ],
};

export const GOOD: RowCells = {
  title_id: "Pelatihan perawat lansia",
  id: "KB-0123456789",
  status: "Diajukan",
  summary_id: "Program pelatihan perawat lansia bersama rumah sakit kota.",
  theme: "Kesehatan dan keluarga",
  affair: 1.02,
  programme: "NONE",
  readiness: "Siap",
  benefit_city: "Tenaga kesehatan memperoleh keahlian baru.",
  scope: "Luar negeri",
  benefit_partner_id: "Mitra memperoleh tenaga terlatih.",
  needs_id: "Rumah sakit mitra untuk magang.",
  activities_id: "Pelatihan, magang, sertifikasi.",
};

/** A grid with the columns in the given order; extra keys become columns that Kembar does not know. */
export function gridOf(rows: readonly RowCells[], keys: readonly string[] = COLUMNS.map((one) => one.key)): Cell[][] {
  const headings = keys.map((key) => COLUMNS.find((one) => one.key === key)?.heading.id ?? "Kolom kami");
  const cells = rows.map((row) => keys.map((key) => new Map(Object.entries(row)).get(key) ?? ""));
  return [keys.map((key) => `#${key}`), headings, ...cells];
}

/** The same grid with its rows from the third on in another order. */
export function shuffled(grid: Grid, order: readonly number[]): Cell[][] {
  return [...grid.slice(0, 2), ...order.map((at) => grid[at + 2] ?? [])].map((row) => [...row]);
}
