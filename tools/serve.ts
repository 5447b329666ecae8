// npm run serve: Kembar on the city's own server, with Google and without Cloudflare. Ends with Ctrl-C or SIGTERM.

import { join } from "node:path";
import { askToReplace } from "./backup/askToReplace.ts";
import { restore } from "./backup/restore.ts";
import { restoredText } from "./backup/restoredText.ts";
import { localTarget } from "./backup/restoreTarget.ts";
import { cityFolder, readCityValues } from "./city/cityValues.ts";
import { runCommand } from "./command/runCommand.ts";
import { logLine } from "./serve/logLine.ts";
import { serveSettings } from "./serve/settings.ts";
import { supervise } from "./serve/supervise.ts";
import { checkFolder, checkPort } from "./start/checks.ts";
import { closeToOthers } from "./start/closeToOthers.ts";
import { checkDatabase } from "./start/databaseState.ts";
import { takeLock } from "./start/lock.ts";

const COMMAND = {
  usage: `npm run serve -- [--restore BERKAS] [--yes]
  --restore BERKAS  mulai dari cadangan ini (pindah dari Cloudflare atau dari komputer lain)
  --yes             jangan bertanya
Pengaturan lewat lingkungan: PORT (8787), KEMBAR_CITY (folder nilai kota dari npm run setup), DATA_DIR (basis data),
KEMBAR_BACKUPS (cadangan setiap malam). Hanya mendengar di 127.0.0.1: pasang Caddy atau nginx di depannya.
`,
  options: { restore: { type: "string" }, yes: { type: "boolean" } },
  takes: [0, 0],
} as const;

await runCommand(COMMAND, async ({ values }) => {
  const folder = cityFolder();
  const settings = serveSettings({ folder, values: readCityValues(folder), environment: process.env });
  const { dataDir, port } = settings;
  process.umask(0o077);
  checkFolder(dataDir);
  takeLock(dataDir);
  await checkPort("PORT", port);
  if (values.restore !== undefined) {
    const agrees: Parameters<typeof restore>[0]["agrees"] = (backup, standing) =>
      askToReplace(backup, standing, values.yes === true);
    process.stdout.write(restoredText(await restore({ file: values.restore, target: localTarget(dataDir), agrees })));
  }
  checkDatabase(join(dataDir, "worker"));
  closeToOthers(dataDir);
  const server = supervise(settings);
  await new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, resolve);
  });
  await server.stop();
  logLine("info", "stopped");
  return 0;
});
