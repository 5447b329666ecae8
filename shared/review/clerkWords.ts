// How a row stands, in the words that its clerk reads: what happens to it now, and what the public sees meanwhile.

import { longDay } from "../days/longDay.ts";
import type { LogEntry } from "../decisions/log.ts";
import type { State } from "../decisions/stateOf.ts";
import type { Problem } from "../messages/problem.ts";
import { hasErrors, type Status } from "../parse/readRow.ts";
import { stateWords } from "./words.ts";

const DAY_MS = 86_400_000;

/** What is stored of a row; the names are those of D1. `gone`: "missing" once the days of grace are over. */
export interface ToldRow {
  readonly status: Status;
  readonly state: State;
  readonly version: string | null;
  readonly public_version: string | null;
  readonly missing_since: string | null;
  readonly gone: "withdrawn" | "missing" | null;
  readonly problems: readonly Problem[];
  readonly log: readonly LogEntry[];
}

/** The state, and behind a semicolon what else is true of the row. `graceDays`: how long a lost row stays public. */
export function clerkWords(row: ToldRow, graceDays: number): string {
  const also = alsoTrue(row, graceDays);
  return [stateWords(row.state, row.log, row.missing_since), ...(also === undefined ? [] : [also])].join("; ");
}

function alsoTrue(row: ToldRow, graceDays: number): string | undefined {
  const isPublic = row.public_version !== null;
  if (row.state === "approved_changed") return `perubahan ${changeWords(row)}`;
  if (row.state === "needs_revision" && isPublic) return "versi yang disetujui tetap tampil";
  if (row.state !== "missing" || row.missing_since === null) return undefined;
  if (row.gone === "missing") return "tidak tampil lagi";
  return isPublic ? `tetap tampil sampai ${lastDay(row.missing_since, graceDays)}` : undefined;
}

function lastDay(missingSince: string, graceDays: number): string {
  return longDay(new Date(Date.parse(missingSince) + graceDays * DAY_MS).toISOString(), "id");
}

function changeWords({ status, problems }: ToldRow): string {
  if (hasErrors(problems)) return "belum lengkap";
  return status === "submit" ? "menunggu tinjauan" : "masih draf";
}

/** What follows a reviewer's note on a row that came back: it is reviewed again as soon as it reads otherwise. */
export const AFTER_REVISION =
  "Begitu isinya berubah, baris ini ditinjau lagi. Bila belum selesai memperbaiki, pilih Draf dahulu. Bila ada yang perlu dijelaskan, tulis di kolom Jawaban untuk Setda.";
