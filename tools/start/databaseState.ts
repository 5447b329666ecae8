// Whether the D1 of a state folder can still be read.

import { type Finding, Refusal } from "../google/refusal.ts";
import { inState } from "../migrateState.ts";

/** SQLite's codes for a damaged page, and for a file whose first page is that of no database. */
const DAMAGED: readonly number[] = [11, 26];

/** True where there is a database and SQLite finds a fault in it. Reads all of it. */
export function isBroken(state: string): boolean {
  try {
    const told = inState(state, (database) => database.prepare("PRAGMA quick_check(1)").get()?.quick_check);
    return told !== undefined && told !== "ok";
  } catch (thrown) {
    if (DAMAGED.includes((thrown as { readonly errcode?: number }).errcode ?? 0)) return true;
    throw thrown;
  }
}

/** Throws Refusal where the database is broken. */
export function checkDatabase(state: string): void {
  if (isBroken(state)) throw new Refusal(brokenDatabase(state));
}

function brokenDatabase(state: string): Finding {
  return {
    code: "database_broken",
    told: {
      id: `Basis data di ${state} rusak dan tidak terbaca.`,
      en: `The database in ${state} is damaged and cannot be read.`,
    },
    mend: {
      id: `Pulihkan: npm run restore -- BERKAS. Tanpa cadangan, pindahkan folder ${state}: isinya dibangun lagi dari lembar kerja.`,
      en: `Restore it: npm run restore -- FILE. Without a backup move the folder ${state} away: it is built again from the workbooks.`,
    },
  };
}
