// Whether the databases of a data folder can still be read: the D1 of a state folder, and the workbooks of local Google.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type Finding, Refusal } from "../google/refusal.ts";
import { hasTable, inState, inStateFile, wasMigrated } from "../migrateState.ts";

/** SQLite's codes for a disk that does not read, a damaged page, a file that does not open, and one that is no database. */
const DAMAGED: readonly number[] = [10, 11, 14, 26];
/** The lowest byte of a code says its kind. */
const KIND = 0xff;

type Soundness = "sound" | "damaged" | "empty";

/** True where there is a database and SQLite finds a fault in it, or nothing in one that had its tables. Reads all of it. */
export function isBroken(state: string): boolean {
  return isLost(state, () => inState(state, (database) => soundnessOf(database)));
}

/** Throws Refusal where the database is broken. */
export function checkDatabase(state: string): void {
  if (isBroken(state)) throw new Refusal(brokenDatabase(state));
}

/** The same while a Worker uses it: its file is looked at without a lock, and without what is not written into it yet. */
export function damageOfRunning(state: string): Finding | undefined {
  const soundness = soundnessSeen(() => inStateFile(state, (database) => soundnessOf(database)));
  return soundness === "sound" ? undefined : brokenDatabase(state);
}

/** Damaged, or without the tables that it had when it was migrated. */
function isLost(state: string, look: () => Soundness | undefined): boolean {
  const soundness = soundnessSeen(look);
  return soundness === "damaged" || (soundness !== "sound" && wasMigrated(state));
}

/** What a look comes to; undefined where there is nothing to look at. */
function soundnessSeen(look: () => Soundness | undefined): Soundness | undefined {
  try {
    return look();
  } catch (thrown) {
    const { errcode = 0 } = thrown as { readonly errcode?: number };
    if (DAMAGED.includes(errcode & KIND)) return "damaged";
    throw thrown;
  }
}

function soundnessOf(database: DatabaseSync, table = "d1_migrations"): Soundness {
  if (database.prepare("PRAGMA quick_check(1)").get()?.quick_check !== "ok") return "damaged";
  return hasTable(database, table) ? "sound" : "empty";
}

/** Throws Refusal where the workbooks of local Google cannot be read any more, or are gone from a city that was read. */
export function checkWorkbooks(dataDir: string): void {
  const soundness = soundnessSeen(() => workbooksIn(join(dataDir, "google", "google.sqlite")));
  if (soundness === "damaged" || (soundness === "empty" && wasMigrated(join(dataDir, "worker"))))
    throw new Refusal(brokenWorkbooks(dataDir));
}

function workbooksIn(file: string): Soundness | undefined {
  if (!existsSync(file)) return undefined;
  const database = new DatabaseSync(file);
  try {
    return soundnessOf(database, "settings");
  } finally {
    database.close();
  }
}

function brokenWorkbooks(dataDir: string): Finding {
  return {
    code: "workbooks_broken",
    told: {
      id: `Lembar kerja (Google lokal) di ${dataDir} rusak dan tidak terbaca.`,
      en: `The workbooks of local Google in ${dataDir} are damaged and cannot be read.`,
    },
    mend: {
      id: "Pindahkan folder itu, atau pilih DATA_DIR lain: kota contoh dibuat lagi.",
      en: "Move that folder away, or choose another DATA_DIR: the sample city is made again.",
    },
  };
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
