// Folders that take seconds to make and depend on files alone: each is made once, and kept under a name that tells of what.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./wrangler.ts";

const MADE_BEFORE = join(ROOT, "node_modules/.cache/kembar");
const HALF = "making-";
const HOUR_MS = 3_600_000;

/** The folder of this name; `make` fills it where there is none yet. Of two that are made at once the first stays. */
export async function madeBefore(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const kept = join(MADE_BEFORE, name);
  if (existsSync(kept)) return kept;
  mkdirSync(MADE_BEFORE, { recursive: true });
  forgetHalves(MADE_BEFORE, HALF, HOUR_MS);
  const made = mkdtempSync(join(MADE_BEFORE, HALF));
  await make(made);
  try {
    renameSync(made, kept);
  } catch (thrown) {
    rmSync(made, { recursive: true, force: true });
    if (!existsSync(kept)) throw thrown;
  }
  return kept;
}

/** Removes what runs that were ended left behind; another run may be making its own right now, so only what is old. */
export function forgetHalves(folder: string, prefix: string, age: number): void {
  for (const name of readdirSync(folder).filter((one) => one.startsWith(prefix))) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs >= age) rmSync(path, { recursive: true, force: true });
  }
}
