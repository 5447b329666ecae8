// Merged cells give their value to every line that they span, and say over how many columns they reach.

import type { ListCell, ListLine, Merge } from "./list.ts";

/** The lines with the values of their merged cells; a line that holds nothing of its own stays blank. */
export function spreadMerges(lines: readonly ListLine[], merges: readonly Merge[]): readonly ListLine[] {
  if (merges.length === 0) return lines;
  const added = new Map<number, ListCell[]>();
  const wide = new Map<ListCell, number>();
  const places = new Map(lines.map((one, at) => [one.line, at]));
  for (const merge of merges) {
    const first = places.get(merge.firstRow + 1) ?? lines.length;
    const origin = lines[first]?.cells.find((one) => one.column === merge.firstColumn);
    if (origin === undefined) continue;
    const columns = merge.lastColumn - merge.firstColumn + 1;
    if (columns > 1) wide.set(origin, columns);
    for (const { line } of within(lines, first, merge)) {
      const copy: ListCell = { ...origin, spanned: true, ...(columns > 1 ? { wide: columns } : {}) };
      added.set(line, [...(added.get(line) ?? []), copy]);
    }
  }
  return lines.map((one) => {
    const cells = one.cells.map((cell) => {
      const columns = wide.get(cell);
      return columns === undefined ? cell : { ...cell, wide: columns };
    });
    const free = (added.get(one.line) ?? []).filter(({ column }) => !cells.some((cell) => cell.column === column));
    return { ...one, cells: [...cells, ...free].sort((a, b) => a.column - b.column) };
  });
}

/** The lines below the first of a merge; lines are in order, merges may reach to the last row of a sheet. */
function within(lines: readonly ListLine[], first: number, { lastRow }: Merge): readonly ListLine[] {
  let end = first + 1;
  while ((lines[end]?.line ?? Number.POSITIVE_INFINITY) <= lastRow + 1) end++;
  return lines.slice(first + 1, end);
}
