// What Setda is told by e-mail once a week: what waits, which sheets are held, what waits too long.

import { longDay } from "../days/longDay.ts";
import { type Mail, mailOf } from "./mail.ts";

const TOO_LONG_DAYS = 14;
const MOST_LISTED = 20;

export interface DeskMailFacts {
  readonly to: readonly string[];
  readonly link: string;
  /** How many days each row of the queue has waited. */
  readonly waitingDays: readonly number[];
  /** Agencies whose sheet is held, with the code. */
  readonly held: readonly { readonly agency: string; readonly hold: string }[];
  /** Agencies that have no row, or whose rows have not changed for long. */
  readonly silent?: readonly string[];
  /** Agencies whose message could not be sent. */
  readonly unsent: readonly string[];
  /** Interests that nobody has answered: by code, with the ISO day until which that is due. */
  readonly interests: readonly { readonly id: string; readonly due: string }[];
}

/** What is told of interests: the week's message says all of it, other days only what was not told before. */
function interestWords(interests: DeskMailFacts["interests"], day: string): string[] {
  if (interests.length === 0) return [];
  const late = interests.filter((one) => one.due < day).length;
  const lines = interests.slice(0, MOST_LISTED).map((one) => `- ${one.id}, paling lambat ${longDay(one.due, "id")}`);
  const more = interests.length > MOST_LISTED ? [`- dan ${interests.length - MOST_LISTED} lainnya`] : [];
  const head = `${interests.length} minat menunggu jawaban${late > 0 ? `; ${late} di antaranya lewat tenggat` : ""}. Buka tab Minat, pilih barisnya, lalu klik Sister City > Balas minat.`;
  return [[head, ...lines, ...more].join("\n")];
}

/** The message of a day on which an interest is new or becomes late; `news`: those of which that is so. */
export function interestMail(
  { to, link }: Pick<DeskMailFacts, "to" | "link">,
  news: DeskMailFacts["interests"],
  day: string,
): Mail | undefined {
  if (news.length === 0 || to.length === 0) return undefined;
  return mailOf(to, `${news.length} minat menunggu jawaban`, ["Yth. Setda,", ...interestWords(news, day)], link);
}

/** The weekly message, or none where there is nothing to do or nobody to tell. */
export function deskMail(facts: DeskMailFacts, day: string): Mail | undefined {
  const { to, link, waitingDays, held, silent = [], unsent, interests } = facts;
  const overdue = waitingDays.filter((days) => days > TOO_LONG_DAYS).length;
  const parts = [
    ...(waitingDays.length > 0
      ? [`${waitingDays.length} baris menunggu tinjauan; ${overdue} di antaranya lebih dari ${TOO_LONG_DAYS} hari.`]
      : []),
    ...(held.length > 0
      ? [`${held.length} lembar ditahan: ${held.map((one) => `${one.agency} (${one.hold})`).join(", ")}.`]
      : []),
    ...(silent.length > 0
      ? [
          `${silent.length} perangkat daerah belum mengisi atau diam: ${silent.join(", ")}. Ingatkan lewat Sister City > Ingatkan perangkat daerah.`,
        ]
      : []),
    ...(unsent.length > 0 ? [`Surel tidak dapat dikirim kepada: ${unsent.join(", ")}. Periksa Surel petugas.`] : []),
    ...interestWords(interests, day),
  ];
  if (parts.length === 0 || to.length === 0) return undefined;
  return mailOf(to, `rangkuman pekan ini, ${waitingDays.length} menunggu`, ["Yth. Setda,", ...parts], link);
}

/** The Monday of the week of an ISO day, as ISO. */
export function weekOf(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
  return new Date(time - sinceMonday * 86_400_000).toISOString().slice(0, 10);
}
