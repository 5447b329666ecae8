// Plans what to write in a system tab so that it shows the wanted rows: by key, never by order.

/** A row as it stands: `at` counts from 0 in the sheet. */
export interface StandingRow {
  readonly at: number;
  readonly key: string;
  readonly mark: string;
}

/** `write`: rows to write whole in their place; `append`: keys that have no row; `clear`: rows to empty. */
export interface RowPlan {
  readonly write: readonly { readonly at: number; readonly key: string }[];
  readonly append: readonly string[];
  readonly clear: readonly number[];
}

/**
 * Compares the rows that stand with the marks of the wanted ones. A key that stands twice keeps its first row; rows that
 * are to be emptied are used for new keys first, so that the tab does not grow without need. `keeps`: keys that nobody
 * wants and whose rows stay all the same, because what they tell may be known nowhere else.
 */
export function planRows(
  standing: readonly StandingRow[],
  wanted: ReadonlyMap<string, string>,
  keeps: (key: string) => boolean = () => false,
): RowPlan {
  const placed = new Set<string>();
  const write: { at: number; key: string }[] = [];
  const free: number[] = [];
  for (const row of standing) {
    const mark = wanted.get(row.key);
    if (mark === undefined && keeps(row.key)) continue;
    if (mark === undefined || placed.has(row.key)) free.push(row.at);
    else {
      placed.add(row.key);
      if (mark !== row.mark) write.push({ at: row.at, key: row.key });
    }
  }
  const missing = [...wanted.keys()].filter((key) => !placed.has(key));
  const reused = missing.slice(0, free.length).map((key, index) => ({ at: free[index] ?? 0, key }));
  const inPlace = [...write, ...reused].sort((a, b) => a.at - b.at);
  return { write: inPlace, append: missing.slice(free.length), clear: free.slice(reused.length) };
}

/** The same plan in parts of at most so many written rows each; none for a plan that writes and clears nothing. */
export function partsOf(plan: RowPlan, rows: number): RowPlan[] {
  const parts: RowPlan[] = plan.clear.length > 0 ? [{ write: [], append: [], clear: plan.clear }] : [];
  for (let at = 0; at < plan.write.length; at += rows) {
    parts.push({ write: plan.write.slice(at, at + rows), append: [], clear: [] });
  }
  for (let at = 0; at < plan.append.length; at += rows) {
    parts.push({ write: [], append: plan.append.slice(at, at + rows), clear: [] });
  }
  return parts;
}
