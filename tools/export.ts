// npm run export -- WORKBOOK FILE.xlsx [--key FILE]: a workbook, or the register, as an Excel file.

import { existsSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { connectGoogle } from "./google/connect.ts";
import { type Finding, Refusal } from "./google/refusal.ts";
import { spreadsheetIn, toolAccess } from "./google/toolAccess.ts";

const USAGE = "Cara pakai: npm run export -- LEMBAR BERKAS.xlsx [--key BERKAS]\n";

try {
  process.exitCode = await run();
} catch (thrown) {
  if (!(thrown instanceof Refusal)) throw thrown;
  process.stderr.write(`${thrown.finding.told.id}\n${thrown.finding.mend.id}\n`);
  process.exitCode = 1;
}

async function run(): Promise<number> {
  const told = argumentsIn(process.argv.slice(2));
  const [workbook, file] = told?.positionals ?? [];
  if (told === undefined || workbook === undefined || file?.endsWith(".xlsx") !== true) {
    process.stderr.write(USAGE);
    return 2;
  }
  if (!existsSync(dirname(resolve(file)))) throw new Refusal(noFolder(dirname(resolve(file))));
  const { key, rootUrl } = toolAccess(told.values.key);
  const bytes = await connectGoogle(key, rootUrl).exportXlsx(spreadsheetIn(workbook));
  writeFileSync(file, bytes, { mode: 0o600 });
  process.stdout.write(`${file}: ${bytes.length} byte\n`);
  return 0;
}

/** Undefined where they cannot be read. */
function argumentsIn(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { key: { type: "string" } } });
  } catch {
    return undefined;
  }
}

function noFolder(folder: string): Finding {
  return {
    code: "no_folder",
    told: { id: `Folder ${folder} tidak ada.`, en: `There is no folder ${folder}.` },
    mend: { id: "Buat foldernya, atau pilih yang lain.", en: "Make the folder, or choose another." },
  };
}
