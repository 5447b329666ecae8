// A backup, and what a database holds, in lines for a person.

import type { WholeBackup } from "./readBackupFile.ts";

/** The tables that a person has a name for. */
const NAMED: readonly (readonly [table: string, name: string])[] = [
  ["capability", "keunggulan"],
  ["version", "versi"],
  ["decision", "keputusan"],
  ["published", "baris umpan"],
];

/** Whose it is, from when, and how much it holds. */
export function tellBackup({ head, counts }: WholeBackup): string {
  return `  ${head.city.name} (${head.city.code}), ${head.at}, Kembar ${head.version}, ${head.migration}\n  ${tellCounts(counts)}\n`;
}

/** How much some tables hold: what has a name, then all of it. */
export function tellCounts(counts: ReadonlyMap<string, number>): string {
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  return [...NAMED.map(([table, name]) => `${counts.get(table) ?? 0} ${name}`), `${all} baris seluruhnya`].join(", ");
}
