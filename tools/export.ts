// npm run export -- WORKBOOK FILE.xlsx [--key FILE]: a workbook, or the register, as an Excel file.

import { existsSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { runCommand } from "./command/runCommand.ts";
import { connectGoogle } from "./google/connect.ts";
import { type Finding, Refusal } from "./google/refusal.ts";
import { spreadsheetIn, toolAccess } from "./google/toolAccess.ts";

const COMMAND = {
  usage: `npm run export -- LEMBAR BERKAS.xlsx [--key BERKAS]
  LEMBAR        alamat atau kode lembar kerja, atau register
  --key BERKAS  kunci akun layanan
`,
  options: { key: { type: "string" } },
  takes: [2, 2],
} as const;

await runCommand(COMMAND, async ({ values, plain: [workbook = "", named = ""] }) => {
  const file = resolve(named);
  if (!file.endsWith(".xlsx")) throw new Refusal(noWorkbook(file));
  if (!existsSync(dirname(file))) throw new Refusal(noFolder(dirname(file)));
  const { key, rootUrl } = toolAccess(values.key);
  const bytes = await connectGoogle(key, rootUrl).exportXlsx(spreadsheetIn(workbook));
  writeFileSync(file, bytes, { mode: 0o600 });
  process.stdout.write(`${file}: ${bytes.length} byte\n`);
  return 0;
});

function noWorkbook(file: string): Finding {
  return {
    code: "no_xlsx",
    told: { id: `${file} tidak berakhiran .xlsx.`, en: `${file} does not end in .xlsx.` },
    mend: { id: "Beri nama yang berakhiran .xlsx.", en: "Give it a name that ends in .xlsx." },
  };
}

function noFolder(folder: string): Finding {
  return {
    code: "no_folder",
    told: { id: `Folder ${folder} tidak ada.`, en: `There is no folder ${folder}.` },
    mend: { id: "Buat foldernya, atau pilih yang lain.", en: "Make the folder, or choose another." },
  };
}
