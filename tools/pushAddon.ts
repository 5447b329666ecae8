// npm run addon:push: builds the add-on and pushes it with clasp to every script of the city, and to those of addon/scripts.json.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { buildAddon } from "./build.ts";
import { type CityScript, cityScripts, deployForm, pushScript } from "./city/cityScripts.ts";
import { cityFolder, REGISTER_MARK, readCityValues } from "./city/cityValues.ts";
import { runCommand } from "./command/runCommand.ts";
import { type Finding, Refusal } from "./google/refusal.ts";

const LIST = fileURLToPath(new URL("../addon/scripts.json", import.meta.url));

const Scripts = z.array(z.strictObject({ scriptId: z.string().min(1), side: z.enum(["agency", "register"]) }));

const NO_SCRIPTS: Finding = {
  code: "no_scripts",
  told: { id: "Belum ada skrip.", en: "There is no script yet." },
  mend: {
    id: "Jalankan `npm run setup`, atau isi addon/scripts.json (contoh: addon/scripts.example.json).",
    en: "Run `npm run setup`, or fill in addon/scripts.json (as in addon/scripts.example.json).",
  },
};

/** The scripts that people listed by hand, each as a folder of clasp's. */
function listedScripts(folder: string): CityScript[] {
  const scripts = existsSync(LIST) ? Scripts.parse(JSON.parse(readFileSync(LIST, "utf8"))) : [];
  return scripts.map(({ scriptId, side }) => {
    const own = mkdtempSync(join(folder, "script-"));
    writeFileSync(join(own, ".clasp.json"), JSON.stringify({ scriptId }));
    return { mark: side === "register" ? REGISTER_MARK : scriptId, folder: own };
  });
}

/** Pushes them one after the other; how many were not. */
async function pushAll(scripts: readonly CityScript[]): Promise<number> {
  const { url, forms } = readCityValues(cityFolder());
  const built = await buildAddon(process.env.KEMBAR_URL ?? url);
  let failed = 0;
  for (const script of scripts) {
    try {
      await pushScript(script, built);
      const form = forms[script.mark];
      if (form !== undefined) await deployForm(script, form);
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      failed += 1;
      process.stderr.write(`${script.mark}: ${thrown.finding.told.id}\n${thrown.finding.mend.id}\n`);
    }
  }
  return failed;
}

const COMMAND = {
  usage: "npm run addon:push\nMembangun add-on dan mengirimkannya ke semua skrip kota.\n",
  options: {},
  takes: [0, 0],
} as const;

await runCommand(COMMAND, async () => {
  const folder = mkdtempSync(join(tmpdir(), "kembar-push-"));
  try {
    const scripts = [...cityScripts(cityFolder()), ...listedScripts(folder)];
    if (scripts.length === 0) throw new Refusal(NO_SCRIPTS);
    const failed = await pushAll(scripts);
    process.stdout.write(`${scripts.length - failed} dari ${scripts.length} skrip diperbarui.\n`);
    return failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
