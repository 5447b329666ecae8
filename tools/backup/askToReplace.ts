// Shows what a backup holds and what it replaces, and asks.

import { confirm } from "@clack/prompts";
import type { WholeBackup } from "./readBackupFile.ts";
import type { Standing } from "./restoreTarget.ts";
import { tellBackup, tellCounts } from "./tellBackup.ts";

/** Whether the person agrees; `isAgreed`: said so beforehand. Where nobody can be asked, only that counts. */
export async function askToReplace(
  backup: WholeBackup,
  standing: Standing | undefined,
  isAgreed: boolean,
): Promise<boolean> {
  const now = standing === undefined ? "tidak terbaca lagi" : tellCounts(standing.counts);
  process.stdout.write(`Cadangan:\n${tellBackup(backup)}Yang ada sekarang, dan diganti:\n  ${now}\n`);
  if (isAgreed || !process.stdin.isTTY) return isAgreed;
  return (await confirm({ message: "Ganti?", active: "Ya", inactive: "Tidak" })) === true;
}
