// npm run deploy: puts new tables in place, then sends the Worker, with the values that setup found for the city.

import { cityConfigPath, writeCityConfig } from "./city/cityConfig.ts";
import { cityFolder, REGISTER_MARK, readCityValues } from "./city/cityValues.ts";
import { deployWorker } from "./city/deployWorker.ts";
import { runCommand } from "./command/runCommand.ts";
import { Refusal } from "./google/refusal.ts";
import { runWrangler } from "./wrangler.ts";

const COMMAND = {
  usage: "npm run deploy\nMemasang tabel baru, lalu Worker, dengan isian dari npm run setup.\n",
  options: {},
  takes: [0, 0],
} as const;

await runCommand(COMMAND, async () => {
  const folder = cityFolder();
  const values = readCityValues(folder);
  if (values.database === "" || values.books[REGISTER_MARK] === undefined) throw new Refusal(notSetUp());
  writeCityConfig(folder, values);
  await runWrangler(["d1", "migrations", "apply", "kembar", "--remote", "--config", cityConfigPath(folder)]);
  process.stdout.write(`Worker dipasang: ${await deployWorker(folder)}\n`);
  return 0;
});

function notSetUp() {
  return {
    code: "not_set_up",
    told: { id: "Kota belum disiapkan di komputer ini.", en: "The city is not set up on this computer." },
    mend: {
      id: "Jalankan `npm run setup` (dengan pilihan yang sama seperti dulu); yang sudah ada tidak dibuat lagi.",
      en: "Run `npm run setup` (with the same options as before); what is there is not made again.",
    },
  };
}
