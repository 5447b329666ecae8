// npm run replay: has the messages that the queue gave up sent again.

import { fileURLToPath } from "node:url";
import { type AdminAccess, adminAccess, askAsAdmin } from "./adminToken.ts";

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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${await replay(await adminAccess())} messages were sent again.\n`);
}
