// npm run restore: puts a backup into a D1 that was lost or spoiled.

import { resolve } from "node:path";
import { askToReplace } from "./backup/askToReplace.ts";
import type { WholeBackup } from "./backup/readBackupFile.ts";
import { restore } from "./backup/restore.ts";
import { restoredText } from "./backup/restoredText.ts";
import { cityTarget, localTarget, type Standing } from "./backup/restoreTarget.ts";
import { writeCityConfig } from "./city/cityConfig.ts";
import { cityFolder, readCityValues } from "./city/cityValues.ts";
import { runCommand } from "./command/runCommand.ts";
import { takeLock } from "./start/lock.ts";

const COMMAND = {
  usage: `npm run restore -- BERKAS [--remote] [--yes]
  BERKAS            cadangan dari npm run backup
  --remote          ke D1 kota di Cloudflare; tanpa ini: ke DATA_DIR di komputer ini
  --yes             jangan bertanya
  --other-register  ya, cadangan ini milik register yang lain
Semua yang ada sekarang diganti, sekaligus atau tidak sama sekali.
`,
  options: { remote: { type: "boolean" }, yes: { type: "boolean" }, "other-register": { type: "boolean" } },
  takes: [1, 1],
} as const;

await runCommand(COMMAND, async ({ values, plain: [file = ""] }) => {
  const dataDir = resolve(process.env.DATA_DIR ?? ".local");
  const lock = values.remote === true ? undefined : takeLock(dataDir);
  try {
    const city = cityFolder();
    const target =
      values.remote === true ? cityTarget(writeCityConfig(city, readCityValues(city))) : localTarget(dataDir);
    const agrees = (backup: WholeBackup, standing: Standing | undefined) =>
      askToReplace(backup, standing, values.yes === true);
    const redacted = await restore({ file, target, otherRegister: values["other-register"] === true, agrees });
    process.stdout.write(restoredText(redacted));
    return 0;
  } finally {
    lock?.release();
  }
});
