// Where Google's recordings lie, beside the project; tests that need them skip visibly where they are absent.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const FOLDER = resolve(import.meta.dirname, "../../../../shared/google");

/** True where the recordings can be read. */
export const HAVE_RECORDINGS = existsSync(FOLDER);

/** The JSON of a file in the folder of recordings. */
export function recording<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join(FOLDER, ...path), "utf8")) as T;
}

/** Names of the JSON files in one of its folders; none where it is absent. */
export function recordingNames(folder: string): readonly string[] {
  if (!HAVE_RECORDINGS) return [];
  return readdirSync(join(FOLDER, folder)).filter((name) => name.endsWith(".json"));
}
