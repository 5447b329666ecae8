// npm run export -- WORKBOOK FILE.xlsx [--key FILE]: a workbook, or the register, as an Excel file.

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { connectGoogle } from "./google/connect.ts";
import { Refusal } from "./google/refusal.ts";
import { spreadsheetIn, toolAccess } from "./google/toolAccess.ts";

const USAGE = "Cara pakai: npm run export -- LEMBAR BERKAS.xlsx [--key BERKAS]\n";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { key: { type: "string" } } });
const [workbook, file] = positionals;

try {
  if (workbook === undefined || file === undefined) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
  } else {
    const { key, rootUrl } = toolAccess(values.key);
    const bytes = await connectGoogle(key, rootUrl).exportXlsx(spreadsheetIn(workbook));
    writeFileSync(file, bytes, { mode: 0o600 });
    process.stdout.write(`${file}: ${bytes.length} byte\n`);
  }
} catch (thrown) {
  if (!(thrown instanceof Refusal)) throw thrown;
  process.stderr.write(`${thrown.finding.told.id}\n${thrown.finding.mend.id}\n`);
  process.exitCode = 1;
}
