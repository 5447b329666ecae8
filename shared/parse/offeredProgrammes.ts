// The programmes that the hidden tab Pilihan of a workbook offers: those that were valid when it was written.

import { type Grid, textOf } from "./cell.ts";
import { NO_PROGRAMME, type Programme } from "./lists.ts";

/** Reads the programmes from the grid of the tab; none where it has no such list. Their English names are not kept there. */
export function offeredProgrammes(grid: Grid): Programme[] {
  const at = (grid[0] ?? []).findIndex((cell) => textOf(cell) === "#programme");
  const labels = at < 0 ? [] : grid.slice(2).map((row) => textOf(row[at]));
  return labels.flatMap((label) => {
    const [code = "", ...name] = label.split(" ");
    if (label === "" || label === NO_PROGRAMME.id) return [];
    return [{ code, name_id: name.join(" "), name_en: name.join(" "), valid_from: "", valid_to: "" }];
  });
}
