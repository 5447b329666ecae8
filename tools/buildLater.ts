// Run by wrangler before it bundles (wrangler.toml): builds what is loaded later as modules of their own, for worker/later.

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const WORKER = fileURLToPath(new URL("../worker", import.meta.url));
const FOLDER = join(WORKER, "later/dist");

/** The modules by their names, and what each is made of. */
const MODULES = {
  papers: "papers/writePaper.ts",
  schemas: "feed/formats/jsonSchemas.ts",
  workbooks: "feed/formats/workbookFile.ts",
} as const;

/** Builds all of them; other Workers of this folder may be running, so that a module which is the same is left alone. */
export async function buildLater(): Promise<void> {
  await Promise.all(
    Object.entries(MODULES).map(async ([name, source]) => {
      const { outputFiles } = await build({
        entryPoints: [join(WORKER, source)],
        bundle: true,
        minify: true,
        write: false,
        format: "esm",
        target: "es2022",
        legalComments: "none",
        logLevel: "warning",
      });
      put(join(FOLDER, `${name}.mjs`), outputFiles[0]?.text ?? "");
    }),
  );
}

/** A new module is put in place whole. */
function put(path: string, code: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === code) return;
  mkdirSync(FOLDER, { recursive: true });
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, code);
  renameSync(fresh, path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildLater();
