// npm run backup: writes everything that D1 knows to a file that only its owner can read, or looks whether one is whole.

import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type AdminAccess, adminAccess, askAsAdmin } from "./adminToken.ts";
import { backupFolder, backupName } from "./backup/place.ts";
import { readBackupFile, type WholeBackup } from "./backup/readBackupFile.ts";
import { tellBackup } from "./backup/tellBackup.ts";
import { writeBackupFile } from "./backup/writeBackupFile.ts";
import { runCommand } from "./command/runCommand.ts";

/** Writes the backup; what it holds. Throws Refusal. */
export async function backup(access: AdminAccess, file: string): Promise<WholeBackup> {
  return writeBackupFile(file, await (await askAsAdmin(access, "GET", "/v1/backup")).text());
}

const COMMAND = {
  usage: `npm run backup -- [BERKAS]
       npm run backup -- --verify BERKAS
  BERKAS    tempat cadangan; bila kosong: folder kembar-cadangan di folder rumah (atau KEMBAR_BACKUPS)
  --verify  periksa apakah sebuah cadangan utuh; tidak ada yang ditulis
`,
  options: { verify: { type: "string" } },
  takes: [0, 1],
} as const;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(COMMAND, async ({ values: { verify }, plain: [named] }) => {
    if (verify !== undefined) {
      process.stdout.write(`${resolve(verify)}\n${tellBackup(readBackupFile(verify))}Cadangan ini utuh.\n`);
      return 0;
    }
    const file = resolve(named ?? join(backupFolder(), backupName(new Date().toISOString())));
    const written = await backup(await adminAccess(), file);
    process.stdout.write(`${file}\n${tellBackup(written)}`);
    return 0;
  });
}
