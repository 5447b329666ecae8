// A Worker as wrangler bundles it for a deployment, as modules for Miniflare.

import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** Bundles an entry file with further options of `wrangler deploy`; the entry's own module comes first. */
export async function bundleWorker(entry: string, options: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), "kembar-bundle-"));
  const wrangler = join(ROOT, "node_modules/wrangler/bin/wrangler.js");
  const env = { ...process.env, CI: "true", WRANGLER_SEND_METRICS: "false", WRANGLER_HIDE_BANNER: "true" };
  const args = [wrangler, "deploy", entry, "--dry-run", "--outdir", folder, ...options];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  const modules = readdirSync(folder)
    .filter((name) => /\.(js|mjs|css|svg)$/.test(name))
    .map((path) => ({
      type: /\.m?js$/.test(path) ? ("ESModule" as const) : ("Text" as const),
      path,
      contents: readFileSync(join(folder, path), "utf8"),
    }));
  rmSync(folder, { recursive: true });
  return modules.sort(
    (a, b) =>
      Number(a.type !== "ESModule") - Number(b.type !== "ESModule") ||
      Number(a.path.endsWith(".mjs")) - Number(b.path.endsWith(".mjs")),
  );
}
