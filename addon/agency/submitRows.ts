// Called by the dialog of "Kirim ke Setda": rows become Diajukan, and Kembar is asked to read them now.

import type { Problem } from "../../shared/messages/problem.ts";
import { besidesWords } from "../../shared/messages/severities.ts";
import { readRow } from "../../shared/parse/readRow.ts";
import { type Ping, pingWorker } from "../sheet/pingWorker.ts";
import { underLock } from "../sheet/underLock.ts";
import { writeById } from "../sheet/writeById.ts";
import { readFeedback } from "./feedback.ts";
import { currentLists } from "./lists.ts";
import { SUBMITTED } from "./readAsSubmitted.ts";
import { openRows, openStrengths, type Strengths } from "./strengths.ts";

/** What the dialog shows when it is done; `words`: what became of the rows, once Kembar has read them. */
interface Sent extends Ping {
  readonly sent: number;
  readonly words?: string;
}

/** Called by the dialog: sets the rows to Diajukan by id, then pings. The rows stay submitted whatever the ping says. */
export function submitRows(ids: readonly string[]): Sent {
  const changes = ids.map((id) => ({ id, key: "status", value: SUBMITTED }));
  const written = underLock(() => writeById(openRows, changes));
  if (written === undefined) return { sent: 0, told: "Rekan Anda sedang mengirim. Mohon coba lagi sebentar lagi." };
  const ping = pingWorker(SpreadsheetApp.getActiveSpreadsheet().getId());
  const moved = written.missed.length;
  const told = moved === 0 ? ping.told : `${ping.told} ${moved} baris berpindah saat dikirim; mohon kirim lagi.`;
  const sent = { ...ping, told, sent: ids.length - moved };
  return ping.answer === undefined ? sent : { ...sent, words: outcomeWords(ids, sent.sent) };
}

/** Of the rows that were sent, how many were taken, and what is worth a look although it hinders nothing. */
function outcomeWords(ids: readonly string[], sent: number): string {
  const feedback = readFeedback();
  const isTaken = (id: string) => {
    const answer = feedback.get(id);
    return answer === undefined || (answer.isOwn && answer.version !== "");
  };
  const strengths = openStrengths();
  const accepted = Math.min(sent, ids.filter(isTaken).length);
  const also = typeof strengths === "string" ? "" : besidesWords(problemsOf(ids, strengths));
  const rest = accepted < sent ? " Sisanya: lihat kolom Yang perlu diperbaiki." : "";
  return `${accepted} dari ${sent} baris diterima${also === "" ? "" : `, ${also}`}.${rest}`;
}

function problemsOf(ids: readonly string[], { reading }: Strengths): Problem[] {
  const lists = currentLists();
  const rows = reading.rows.filter((one) => ids.includes(one.id));
  return rows.flatMap((one) => readRow(one.cells, reading.positions, lists).problems);
}
