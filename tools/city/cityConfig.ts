// wrangler's configuration for the city: wrangler.toml with the city's own values, written anew before each use.

import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ROOT } from "../wrangler.ts";
import { type CityValues, REGISTER_MARK } from "./cityValues.ts";
import { corpusVariables } from "./driveCorpus.ts";

/** Paths of the project, as wrangler.toml names them from its own folder. */
const OWN_PATH = /"(?:\.\/)?((?:worker)\/[^"]*)"/g;

/** Where the configuration is kept. */
export function cityConfigPath(folder: string): string {
  return resolve(folder, "wrangler.toml");
}

/** Writes the configuration into the city's folder; its path. */
export function writeCityConfig(folder: string, values: CityValues): string {
  const path = cityConfigPath(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(path, cityConfig(values), { mode: 0o600 });
  return path;
}

/** The configuration as text. */
export function cityConfig({ database, books, clientIds, url, corpus }: CityValues): string {
  const template = readFileSync(join(ROOT, "wrangler.toml"), "utf8")
    .replace(OWN_PATH, (_, path: string) => JSON.stringify(join(ROOT, path)))
    .replace("[build]\n", () => `[build]\ncwd = ${JSON.stringify(ROOT)}\n`);
  return [
    ...(database === "" ? [] : [["database_id", database] as const]),
    ["REGISTER", books[REGISTER_MARK] ?? ""] as const,
    ["CLIENT_IDS", clientIds.join(" ")] as const,
    ["PUBLIC_URL", url] as const,
    ...Object.entries(corpusVariables(corpus)),
  ].reduce(
    (before, [name, value]) =>
      before.replace(new RegExp(`^${name} = .*$`, "m"), () => `${name} = ${JSON.stringify(value)}`),
    template,
  );
}

/** The queues that wrangler.toml names. */
export function queueNames(): string[] {
  const text = readFileSync(join(ROOT, "wrangler.toml"), "utf8");
  return [...new Set([...text.matchAll(/^(?:queue|dead_letter_queue) = "(.+)"$/gm)].map((found) => found[1] ?? ""))];
}

/** A digest of everything that a deployment sends: the code, what it is built from, and the configuration. */
export function workerDigest(values: CityValues): string {
  return digestOf(["worker/**/*.*", "shared/**/*.ts", "package-lock.json"], cityConfig(values));
}

/** A digest of a text and of files of the project; what is built from them is left out. */
export function digestOf(patterns: readonly string[], text: string): string {
  const hash = createHash("sha256").update(text);
  const files = globSync([...patterns], { cwd: ROOT }).filter((one) => !/(^|\/)dist\//.test(one));
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest("hex").slice(0, 16);
}
