// npm run replay: has the messages that the queue gave up sent again.

import { fileURLToPath } from "node:url";
import { type AdminAccess, adminAccess, askAsAdmin } from "./adminToken.ts";
import { runCommand } from "./command/runCommand.ts";

/** Sends them again until none waits; returns how many there were. */
export async function replay(access: AdminAccess): Promise<number> {
  let count = 0;
  for (;;) {
    const answer = await askAsAdmin(access, "POST", "/v1/dead-letters/replay");
    const { replayed, more } = (await answer.json()) as { readonly replayed: number; readonly more: boolean };
    count += replayed;
    if (!more) return count;
  }
}

const COMMAND = {
  usage: "npm run replay\nMengirim lagi pesan yang dilepas antrean.\n",
  options: {},
  takes: [0, 0],
} as const;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(COMMAND, async () => {
    process.stdout.write(`${await replay(await adminAccess())} pesan dikirim lagi.\n`);
    return 0;
  });
}
