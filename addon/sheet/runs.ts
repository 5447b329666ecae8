// Runs of neighbouring rows, so that each run is one call.

/** Neighbouring numbers as spans; the numbers need no order. `[3,4,7]` → `[{first:3,count:2},{first:7,count:1}]`. */
export function runsOf(rows: readonly number[]): { readonly first: number; readonly count: number }[] {
  const spans: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = spans[spans.length - 1];
    if (last !== undefined && last.first + last.count === row) last.count += 1;
    else spans.push({ first: row, count: 1 });
  }
  return spans;
}
