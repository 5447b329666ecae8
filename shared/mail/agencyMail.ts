// What an agency is told by e-mail today: decisions, a held sheet, a deadline that comes near, rows to confirm; else nothing.

import { longDay } from "../days/longDay.ts";
import { lapsesOn } from "../renewal/renewal.ts";
import { daysBetween, type Mail, mailOf } from "./mail.ts";

const DEADLINE_STEPS = [3, 14] as const;
const MOST_LISTED = 20;

/** A decision as Riwayat Keputusan shows it; `when`: the serial number of its time. */
export interface MailDecision {
  readonly id: string;
  readonly decision: string;
  readonly when: number;
}

/** A row with the ISO days on which its agency was asked whether it still holds, the first one first. */
interface AskedRow {
  readonly id: string;
  readonly days: readonly string[];
}

/** What is known of an agency today. */
export interface AgencyMailFacts {
  readonly to: readonly string[];
  readonly name: string;
  /** The address of its sheet, and of a row in it by its id. */
  readonly link: string;
  readonly linkTo: (id: string) => string;
  /** The address of its form on the web, "" for none; asked only where there is something to tell. */
  readonly form: () => string;
  readonly decisions: readonly MailDecision[];
  /** The hold code of its sheet, or "". */
  readonly hold: string;
  /** Whether rows are missing or need mending. */
  readonly isUnfinished: boolean;
  /** Public rows that it is asked to confirm, with the ISO days on which it was asked. */
  readonly asked: readonly AskedRow[];
}

/** What was told before; kept for each agency alone, so that one refused message concerns nobody else. */
export interface MailMemory {
  /** ISO day of the last message, or "". */
  readonly day: string;
  /** Decisions up to this serial time were told. */
  readonly through: number;
  readonly hold: string;
  /** `deadline/step` told last. */
  readonly deadline: string;
  /** Questions up to this ISO day were told; absent in what was kept before there were any. */
  readonly asked?: string;
}

/** At the first run old decisions are not told again: `through` is the newest of them. */
export function firstMemory(decisions: readonly MailDecision[]): MailMemory {
  return { day: "", through: newest(decisions, 0), hold: "", deadline: "", asked: "" };
}

/**
 * The message of an ISO day and what is remembered once it is sent. Without a message the memory still moves on, for
 * example when a hold has ended. A second run on the day of a message tells nothing and forgets nothing.
 */
export function agencyMail(
  facts: AgencyMailFacts,
  memory: MailMemory,
  day: string,
  deadline: string | undefined,
): { readonly mail: Mail | undefined; readonly memory: MailMemory } {
  if (memory.day === day || facts.to.length === 0) return { mail: undefined, memory };
  const fresh = facts.decisions.filter((one) => one.when > memory.through);
  const step = deadlineStep(facts, day, deadline);
  const askedThrough = memory.asked ?? "";
  const asked = facts.asked.filter(({ days }) => (days.at(-1) ?? "") > askedThrough);
  const parts = [
    ...(fresh.length > 0 ? [decisionWords(fresh, facts)] : []),
    ...(facts.hold !== "" && facts.hold !== memory.hold ? [holdWords(facts.hold)] : []),
    ...(step !== "" && step !== memory.deadline ? [deadlineWords(day, deadline ?? "")] : []),
    ...(asked.length > 0 ? [confirmWords(asked, facts)] : []),
  ];
  const next = {
    day: parts.length > 0 ? day : memory.day,
    through: newest(fresh, memory.through),
    hold: facts.hold,
    deadline: step || memory.deadline,
    asked: asked.reduce(
      (latest, { days }) => (latest > (days.at(-1) ?? "") ? latest : (days.at(-1) ?? "")),
      askedThrough,
    ),
  };
  if (parts.length === 0) return { mail: undefined, memory: next };
  const form = facts.form();
  const phone = form === "" ? [] : [`Lewat ponsel: ${form}`];
  const paragraphs = [`Yth. petugas ${facts.name},`, ...parts.map((one) => one.text), ...phone];
  return { mail: mailOf(facts.to, parts.map((one) => one.subject).join("; "), paragraphs, facts.link), memory: next };
}

interface Part {
  readonly subject: string;
  readonly text: string;
}

function newest(decisions: readonly MailDecision[], least: number): number {
  return decisions.reduce((latest, one) => Math.max(latest, one.when), least);
}

function decisionWords(decisions: readonly MailDecision[], { linkTo }: AgencyMailFacts): Part {
  const text = [
    "Setda sudah menilai baris berikut. Catatannya ada di kolom Catatan peninjau pada baris itu.",
    ...listed(decisions, ({ id, decision }) => `${id}: ${decision}, ${linkTo(id)}`),
  ].join("\n");
  return { subject: `${decisions.length} keputusan baru`, text };
}

/** A line for each, up to a number that a message can hold. */
function listed<T>(all: readonly T[], words: (one: T) => string): string[] {
  const lines = all.slice(0, MOST_LISTED).map((one) => `- ${words(one)}`);
  return all.length > MOST_LISTED ? [...lines, `- dan ${all.length - MOST_LISTED} lainnya`] : lines;
}

function holdWords(hold: string): Part {
  const text = `Lembar Anda sedang ditahan (kode ${hold}), sehingga isian baru belum diambil. Tidak ada yang hilang. Sebab dan cara memperbaikinya ada di kolom Yang perlu diperbaiki.`;
  return { subject: "lembar ditahan", text };
}

function deadlineStep(facts: AgencyMailFacts, day: string, deadline: string | undefined): string {
  if (deadline === undefined || !facts.isUnfinished) return "";
  const left = daysBetween(day, deadline);
  const step = left < 0 ? undefined : DEADLINE_STEPS.find((days) => left <= days);
  return step === undefined ? "" : `${deadline}/${step}`;
}

function deadlineWords(day: string, deadline: string): Part {
  const left = daysBetween(day, deadline);
  const when = left === 0 ? "hari ini" : `${left} hari lagi`;
  const text = `Batas waktu pengisian ${when} (${longDay(deadline, "id")}), dan isian Anda belum selesai. Klik Sister City > Periksa isian untuk melihat yang masih kurang.`;
  return { subject: `batas waktu ${when}`, text };
}

function confirmWords(asked: readonly AskedRow[], { linkTo }: AgencyMailFacts): Part {
  const text = [
    `Sudah setahun isi ${asked.length} baris ini tidak dinyatakan masih berlaku. Pilih barisnya, lalu klik Sister City > Nyatakan masih berlaku, atau perbaiki isinya. Tanpa jawaban, baris itu keluar dari daftar umum pada tanggal yang tertulis.`,
    ...listed(
      asked,
      ({ id, days }) =>
        `${id}: permintaan ke-${days.length}, keluar ${longDay(lapsesOn(days) ?? "", "id")}, ${linkTo(id)}`,
    ),
  ].join("\n");
  return { subject: "mohon nyatakan masih berlaku", text };
}
