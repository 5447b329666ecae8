// npm run addon:push: builds the add-on and pushes it with clasp to every script that addon/scripts.json lists.

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { buildAddon } from "./build.ts";

const CLASP = fileURLToPath(new URL("../node_modules/@google/clasp/build/src/index.js", import.meta.url));
const LIST = fileURLToPath(new URL("../addon/scripts.json", import.meta.url));

const Scripts = z.array(z.strictObject({ scriptId: z.string().min(1), side: z.enum(["agency", "register"]) }));

/** Runs a clasp command for a script whose files lie in `rootDir`; its exit code. */
function clasp(scriptId: string, rootDir: string, command: readonly string[]): number {
  const directory = mkdtempSync(join(tmpdir(), "kembar-push-"));
  const project = join(directory, ".clasp.json");
  writeFileSync(project, JSON.stringify({ scriptId, rootDir }));
  const done = spawnSync(process.execPath, [CLASP, ...command, "--project", project], { stdio: "inherit" });
  rmSync(directory, { recursive: true });
  return done.status ?? 1;
}

if (!existsSync(LIST)) {
  console.error("Salin addon/scripts.example.json menjadi addon/scripts.json, lalu isi scriptId setiap skrip.");
  process.exit(1);
}
const scripts = Scripts.parse(JSON.parse(readFileSync(LIST, "utf8")));
const built = await buildAddon();
const failed = scripts.filter(({ scriptId, side }) => clasp(scriptId, built[side], ["push", "--force"]) !== 0);
console.log(`${scripts.length - failed.length} dari ${scripts.length} skrip diperbarui.`);
for (const { scriptId } of failed) console.error(`Belum diperbarui: ${scriptId}`);
process.exit(failed.length === 0 ? 0 : 1);
