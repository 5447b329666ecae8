// npm run backup [FILE]: writes everything that D1 knows to a file that only its owner can read.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type AdminAccess, adminAccess, askAsAdmin } from "./adminToken.ts";

/** Writes the backup; returns how many rows it holds. */
export async function backup(access: AdminAccess, file: string): Promise<number> {
  const text = await (await askAsAdmin(access, "GET", "/v1/backup")).text();
  writeFileSync(file, text, { mode: 0o600 });
  return text.split("\n").length - 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = process.argv[2] ?? `kembar-${new Date().toISOString().slice(0, 10)}.ndjson`;
  process.stdout.write(`${await backup(await adminAccess(), file)} rows in ${file}\n`);
}
