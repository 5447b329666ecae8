// What Kembar keeps on a machine is for its owner alone: keys, tokens, and everything that was typed.

import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Takes every right of others from a folder and all in it. */
export function closeToOthers(folder: string): void {
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) closeToOthers(path);
    else if (entry.isFile()) closeFile(path);
  }
}

function closeFile(path: string): void {
  try {
    chmodSync(path, 0o600);
  } catch (thrown) {
    // A database's own passing file may be gone by now.
    if ((thrown as NodeJS.ErrnoException).code !== "ENOENT") throw thrown;
  }
}
