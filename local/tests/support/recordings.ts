// Google's recordings, in the folder that GOOGLE_RECORDINGS names; tests that need them skip visibly where they are absent.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = process.env.GOOGLE_RECORDINGS ?? "";

/** True where the recordings can be read. */
export const HAVE_RECORDINGS = FOLDER !== "" && existsSync(FOLDER);

/** The JSON of a file in the folder of recordings. */
export function recording<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join(FOLDER, ...path), "utf8")) as T;
}

/** Names of the JSON files in one of its folders; none where it is absent. */
export function recordingNames(folder: string): readonly string[] {
  if (!HAVE_RECORDINGS) return [];
  return readdirSync(join(FOLDER, folder)).filter((name) => name.endsWith(".json"));
}
