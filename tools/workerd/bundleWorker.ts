// A Worker as wrangler bundles it for a deployment, as modules for Miniflare. Bundling takes seconds, so that what was bundled
// from the very same files is kept.

import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { digestOfFiles } from "../digestOfFiles.ts";
import { madeBefore } from "../madeBefore.ts";
import { QUIET, ROOT, WRANGLER } from "../wrangler.ts";

const SOURCES = [
  "worker/**/*.{ts,tsx,css,svg,png,ico,sql}",
  "shared/**/*.ts",
  "tests/worker/**/*.ts",
  "wrangler.toml",
  "package-lock.json",
];

const TYPES: ReadonlyMap<string, "ESModule" | "Text" | "Data"> = new Map([
  ...[".js", ".mjs"].map((one) => [one, "ESModule"] as const),
  ...[".css", ".svg"].map((one) => [one, "Text"] as const),
  ...[".png", ".ico"].map((one) => [one, "Data"] as const),
]);

/** Bundles an entry file with further options of `wrangler deploy`; the entry's own module comes first, what it loads later last. */
export async function bundleWorker(entry: string, options: readonly string[] = []) {
  const folder = await bundledBefore(entry, options);
  const modules = readdirSync(folder, { encoding: "utf8", recursive: true })
    .filter((name) => TYPES.has(extname(name)))
    .map((path) => {
      const type = TYPES.get(extname(path)) ?? "Data";
      const bytes = readFileSync(join(folder, path));
      return { type, path, contents: type === "Data" ? bytes : bytes.toString() };
    });
  return modules.sort(
    (a, b) =>
      Number(a.type !== "ESModule") - Number(b.type !== "ESModule") ||
      Number(a.path.endsWith(".mjs")) - Number(b.path.endsWith(".mjs")),
  );
}

/** The folder of a bundle. */
function bundledBefore(entry: string, options: readonly string[]): Promise<string> {
  return madeBefore(`bundle-${digestOfFiles(SOURCES, [entry, ...options])}`, async (made) => {
    const env = { ...process.env, ...QUIET };
    const args = [WRANGLER, "deploy", entry, "--dry-run", "--outdir", made, ...options];
    await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  });
}
