// Whether the D1 of a state folder can still be read.

import type { DatabaseSync } from "node:sqlite";
import { type Finding, Refusal } from "../google/refusal.ts";
import { hasTables, inState, inStateFile, wasMigrated } from "../migrateState.ts";

/** SQLite's codes for a damaged page, and for a file whose first page is that of no database. */
const DAMAGED: readonly number[] = [11, 26];
/** The lowest byte of a code says its kind. */
const KIND = 0xff;

type Soundness = "sound" | "damaged" | "empty";

/** True where there is a database and SQLite finds a fault in it, or nothing in one that had its tables. Reads all of it. */
export function isBroken(state: string): boolean {
  return isLost(state, () => inState(state, soundnessOf));
}

/** Throws Refusal where the database is broken. */
export function checkDatabase(state: string): void {
  if (isBroken(state)) throw new Refusal(brokenDatabase(state));
}

/** The same while a Worker uses it: its file is looked at without a lock, and without what is not written into it yet. */
export function damageOfRunning(state: string): Finding | undefined {
  return isLost(state, () => inStateFile(state, soundnessOf)) ? brokenDatabase(state) : undefined;
}

function isLost(state: string, look: () => Soundness | undefined): boolean {
  try {
    const soundness = look();
    return soundness === "damaged" || (soundness !== "sound" && wasMigrated(state));
  } catch (thrown) {
    const { errcode = 0 } = thrown as { readonly errcode?: number };
    if (DAMAGED.includes(errcode & KIND)) return true;
    throw thrown;
  }
}

function soundnessOf(database: DatabaseSync): Soundness {
  if (database.prepare("PRAGMA quick_check(1)").get()?.quick_check !== "ok") return "damaged";
  return hasTables(database) ? "sound" : "empty";
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
