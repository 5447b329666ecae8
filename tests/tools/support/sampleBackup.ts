// A backup of a city with some items, made without one.

import { type BackupHead, type BackupRow, backupText } from "../../../shared/backup/backupFile.ts";
import { sha256 } from "../../../tools/backup/readBackupFile.ts";
import { samplePayload } from "../../bench/samplePayload.ts";
import { ALL_MIGRATIONS } from "../../e2e/support/earlierSchema.ts";

export const AT = "2026-11-26T01:02:03.000Z";

export const HEAD: BackupHead = {
  kembar: "backup",
  ...{ format: 1, version: "0.1.0", migration: ALL_MIGRATIONS.at(-1) ?? "", register: "R1", at: AT },
  city: { name: "Banjarmasin", code: "63.71" },
};

/** The rows of its tables. */
export function sampleTables(items: number): Map<string, readonly BackupRow["row"][]> {
  const payloads = Array.from({ length: items }, (_, at) => samplePayload(at + 1));
  const published = payloads.map(({ id, since, agency, payload }) => ({
    ...{ id, since, until: null, agency_code: agency, payload, at: AT },
  }));
  return new Map<string, readonly BackupRow["row"][]>([
    ["heartbeat", [{ one: 1, sync: "S-1", at: AT, swept_at: null }]],
    ["publication", [{ one: 1, epoch: "abcd1234", commits: 7, published_commits: 7, position: items }]],
    ["published", published],
    [
      "version",
      payloads.map(({ id }) => ({ id, version: "ABCDEFGHJKMN", content: '{"a":"\n;\'--"}', accepted_at: AT })),
    ],
    ["redaction", []],
  ]);
}

/** The whole file. */
export function sampleBackup(items: number): string {
  return backupText(HEAD, sampleTables(items), sha256);
}
