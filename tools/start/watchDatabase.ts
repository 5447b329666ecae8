// Looks at the Worker's database while it runs: what the Worker holds in its memory it does not miss on the disk.

import type { Finding } from "../google/refusal.ts";
import { stampOfFile } from "../migrateState.ts";
import { damageOfRunning } from "./databaseState.ts";

/** Milliseconds between two looks, and between one that finds a fault and the next. */
const LOOK_EVERY_MS = 5000;
const LOOK_AGAIN_MS = 1000;

/** A file that is being written may look damaged once. */
const SURE_AFTER = 3;

/** Tells once when the database of a state folder is damaged, and looks no more then. A file that nobody wrote is not read again. */
export function watchDatabase(state: string, onDamage: (damage: Finding) => void): void {
  let sound = "";
  const look = (before: number) => {
    const stamp = stampOfFile(state);
    const damage = stamp !== "" && stamp === sound ? undefined : damageOfRunning(state);
    if (damage === undefined) {
      sound = stamp;
      return again(0, LOOK_EVERY_MS);
    }
    if (before + 1 < SURE_AFTER) return again(before + 1, LOOK_AGAIN_MS);
    return onDamage(damage);
  };
  const again = (found: number, wait: number) => void setTimeout(() => look(found), wait).unref();
  again(0, LOOK_EVERY_MS);
}
