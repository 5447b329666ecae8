// A name for what is made of files: another one as soon as any of them is another.

import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./wrangler.ts";

/** The first 16 hex digits of a digest over the files that the patterns name, below the project's folder, and over what else decides. */
export function digestOfFiles(patterns: readonly string[], also: readonly string[] = []): string {
  const hash = createHash("sha256").update(JSON.stringify(also));
  for (const name of globSync(patterns, { cwd: ROOT }).sort()) hash.update(name).update(readFileSync(join(ROOT, name)));
  return hash.digest("hex").slice(0, 16);
}
