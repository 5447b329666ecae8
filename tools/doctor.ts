// npm run doctor: looks at a live city, says of each thing whether it is fine, and changes nothing.

import { cityFolder, readCityValues } from "./city/cityValues.ts";
import { runCommand } from "./command/runCommand.ts";
import type { Diagnosis } from "./doctor/diagnosis.ts";
import { examine } from "./doctor/examine.ts";

const COMMAND = {
  usage: `npm run doctor -- [--json]
  --json  untuk program lain
Hanya melihat, tidak mengubah apa pun. Kode akhir: 0 semua baik, 1 ada yang kurang.
`,
  options: { json: { type: "boolean" } },
  takes: [0, 0],
} as const;

const SIGN = { fine: "baik  ", missing: "KURANG", unknown: "?     " } as const;

await runCommand(COMMAND, async ({ values: { json } }) => {
  const home = cityFolder();
  const values = readCityValues(home);
  const found = await examine(home, values);
  process.stdout.write(json === true ? `${JSON.stringify(found)}\n` : wordsOf(found));
  return found.some((one) => one.state === "missing") ? 1 : 0;
});

function wordsOf(found: readonly Diagnosis[]): string {
  const lines = found.map(({ thing, state, told, mend }) => {
    const way = mend === undefined || state === "fine" ? "" : `\n        → ${mend.id}`;
    return `${SIGN[state]}  ${thing.padEnd(20)} ${told.id}${way}\n`;
  });
  const bad = found.filter((one) => one.state === "missing").length;
  const end = bad === 0 ? "Tidak ada yang kurang." : `${bad} hal kurang. Ikuti tanda →, lalu jalankan lagi.`;
  return `${lines.join("")}${end}\n`;
}
