// Run by wrangler before it bundles (wrangler.toml): builds what writes papers as a module of its own, loaded with the first one.

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const SOURCE = fileURLToPath(new URL("../worker/papers/writePaper.ts", import.meta.url));
const BUILT = fileURLToPath(new URL("../worker/papers/dist/papers.mjs", import.meta.url));

const { outputFiles } = await build({
  entryPoints: [SOURCE],
  bundle: true,
  minify: true,
  write: false,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
});
const code = outputFiles[0]?.text ?? "";

// Other Workers of this folder may be running: a file that says the same is left alone, a new one is put in place whole.
if (!existsSync(BUILT) || readFileSync(BUILT, "utf8") !== code) {
  mkdirSync(dirname(BUILT), { recursive: true });
  const fresh = `${BUILT}.${process.pid}`;
  writeFileSync(fresh, code);
  renameSync(fresh, BUILT);
}
