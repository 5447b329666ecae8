// A backup of D1. D1's own export refuses databases with a full-text table (cloudflare/workers-sdk#9519), so the Worker
// gives its rows itself, all of one transaction.

import { hash } from "node:crypto";
import { BACKUP_FORMAT, backupText } from "../../shared/backup/backupFile.ts";
import { RELEASE } from "../../shared/version/release.ts";
import type { Env } from "../env.ts";
import { envelopeOf } from "../feed/model/envelope.ts";
import { publicRegister } from "../feed/model/publicRegister.ts";
import { allRows } from "../store/allRows.ts";

/** The whole file, and how many rows it holds. Throws where D1 is away. */
export async function takeBackup({
  DB,
  REGISTER,
}: Pick<Env, "DB" | "REGISTER">): Promise<{ readonly text: string; readonly count: number }> {
  const at = new Date().toISOString();
  const { migration, tables } = await allRows(DB);
  const { name, code } = envelopeOf(publicRegister(tables.get("register_row") ?? []), at).city;
  const head = { kembar: "backup", format: BACKUP_FORMAT, version: RELEASE, migration } as const;
  const text = backupText(
    { ...head, city: { name: name ?? "", code: code ?? "" }, register: REGISTER, at },
    tables,
    (read) => hash("sha256", read, "hex"),
  );
  return { text, count: [...tables.values()].reduce((sum, rows) => sum + rows.length, 0) };
}
