// Sends the letters that wait at Kembar: by a trigger every five minutes, beside the daily messages, or by the menu.

import { LETTERS_PATH, type OutgoingLetter } from "../../shared/interest/letterDoor.ts";
import { postToWorker } from "../sheet/postToWorker.ts";
import { type Sent, sendMail } from "../sheet/sendMail.ts";

/** So many times letters are taken in one run; the next run takes what is left. */
const MOST_ROUNDS = 5;

/** What one run did. `isAway`: Kembar could not be asked. */
interface Run {
  readonly sent: number;
  readonly failed: number;
  readonly isAway: boolean;
}

/** Called by the trigger. */
export function sendLetters(): void {
  sendWaiting();
}

/** Menu item: the same at once, and says what was sent. */
export function sendLettersNow(): void {
  const { sent, failed, isAway } = sendWaiting();
  const told = failed === 0 ? `${sent} surel terkirim.` : `${sent} surel terkirim, ${failed} tidak dapat dikirim.`;
  const away = "Kembar belum dapat dihubungi. Surel yang menunggu dikirim pada kesempatan berikutnya.";
  SpreadsheetApp.getActiveSpreadsheet().toast(isAway ? away : told, "Sister City");
}

function sendWaiting(): Run {
  const all: { readonly letter: number; readonly result: Sent }[] = [];
  let report: object = {};
  for (let round = 0; ; round += 1) {
    const letters = ask(report);
    const told = { sent: count(all, "sent"), failed: all.length - count(all, "sent") };
    if (letters === undefined) return { ...told, isAway: true };
    if (letters.length === 0 || round === MOST_ROUNDS) return { ...told, isAway: false };
    const done = letters.map((one) => ({ letter: one.letter, result: send(one) }));
    all.push(...done);
    const of = (result: Sent) => done.filter((one) => one.result === result).map((one) => one.letter);
    report = { sent: of("sent"), failed: of("refused") };
  }
}

function count(all: readonly { readonly result: Sent }[], result: Sent): number {
  return all.filter((one) => one.result === result).length;
}

function send({ to, subject, body, reply_to: replyTo, from: name }: OutgoingLetter): Sent {
  return sendMail({ to, subject, body, replyTo, name });
}

/** The next letters; undefined where Kembar does not answer. */
function ask(report: object): readonly OutgoingLetter[] | undefined {
  const answer = postToWorker(LETTERS_PATH, report);
  if (answer?.status !== 200) return undefined;
  return (JSON.parse(answer.text) as { readonly letters: readonly OutgoingLetter[] }).letters;
}
