// Menu "Ingatkan perangkat daerah": reminders to agencies, by WhatsApp or as mail, at most one a week, each recorded in Perangkat Daerah.

import { chasedLately, chaseMail, chaseReasons, chaseText } from "../../shared/mail/chase.ts";
import { AGENCY_TAB } from "../../shared/registerTabs.ts";
import { readGrid } from "../sheet/cells.ts";
import { sendMail } from "../sheet/sendMail.ts";
import { showSidebar } from "../sheet/showPage.ts";
import { today } from "../sheet/today.ts";
import { underLock } from "../sheet/underLock.ts";
import { writeById } from "../sheet/writeById.ts";
import { type ChasedAgency, chasedAgencies } from "./chaseFacts.ts";
import { openRegisterTab } from "./registerTab.ts";

/** Menu item: the agencies of the selected rows, in whichever tab; without one, all that there is something to say to. */
export function openChase(): void {
  const codes = selectedCodes();
  const all = chasedAgencies(codes === undefined ? undefined : ({ code }) => codes.includes(code));
  showChase(all, (one) => codes !== undefined || chaseReasons(one).length > 0);
}

/** Called by the queue: the agencies that have these names. */
export function openChaseOf(names: readonly string[]): void {
  showChase(
    chasedAgencies(({ name }) => names.includes(name)),
    () => true,
  );
}

function showChase(all: ChasedAgency[] | string, isShown: (agency: ChasedAgency) => boolean): void {
  if (typeof all === "string") {
    SpreadsheetApp.getUi().alert(all);
    return;
  }
  showSidebar("chase", "Ingatkan perangkat daerah", {
    agencies: all.filter(isShown).map(shownAgency),
  });
}

function shownAgency(agency: ChasedAgency) {
  return {
    code: agency.code,
    name: agency.name,
    reasons: chaseReasons(agency),
    text: chaseText(agency),
    to: agency.to,
    lately: chasedLately(agency.last, today()) ?? "",
  };
}

/** The codes that stand in the selected rows of the open tab; undefined where none does. */
function selectedCodes(): string[] | undefined {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  const agencies = openRegisterTab(AGENCY_TAB);
  if (range === null || typeof agencies === "string") return undefined;
  const rows = readGrid(range.getSheet()).slice(range.getRow() - 1, range.getLastRow());
  const texts = new Set(
    rows.flat().map((cell) =>
      String(cell ?? "")
        .trim()
        .toUpperCase(),
    ),
  );
  const found = agencies.rows.map((one) => one.id).filter((code) => texts.has(code));
  return found.length === 0 ? undefined : found;
}

/** Which agency is reminded, and how. */
interface ChaseOrder {
  readonly code: string;
  readonly channel: "whatsapp" | "mail";
}

/** Called by the sidebar: sends the mail, or takes the copied message as sent, and records it. `done`: it is recorded. */
export function chaseAgency(order: ChaseOrder): { readonly done: boolean; readonly told: string } {
  return underLock(() => chase(order)) ?? { done: false, told: "Rekan Anda sedang menulis. Mohon coba lagi." };
}

function chase({ code, channel }: ChaseOrder): { readonly done: boolean; readonly told: string } {
  const found = chasedAgencies((one) => one.code === code);
  const agency = typeof found === "string" ? undefined : found[0];
  if (agency === undefined) return { done: false, told: `${code} tidak ditemukan di Perangkat Daerah.` };
  const lately = chasedLately(agency.last, today());
  if (lately !== undefined) return { done: false, told: lately };
  const refusal = channel === "mail" ? mailed(agency) : undefined;
  if (refusal !== undefined) return { done: false, told: refusal };
  return recorded(agency, channel);
}

/** Why the mail could not be sent; undefined where it was. */
function mailed(agency: ChasedAgency): string | undefined {
  if (agency.to.length === 0)
    return `${agency.name} belum punya Surel petugas. Lengkapi di Perangkat Daerah, atau pakai WhatsApp.`;
  const mail = chaseMail(agency.to, agency);
  return sendMail(mail) === "sent"
    ? undefined
    : `Surel ke ${mail.to} tidak terkirim, dan tidak dicatat. Periksa Surel petugas di Perangkat Daerah, atau pakai WhatsApp.`;
}

const CHANNELS = { whatsapp: "WhatsApp", mail: "surel" } as const;

function recorded(
  agency: ChasedAgency,
  channel: ChaseOrder["channel"],
): { readonly done: boolean; readonly told: string } {
  const note = `${CHANNELS[channel]}: ${chaseReasons(agency).join("; ")}; oleh ${Session.getActiveUser().getEmail()}`;
  const { missed } = writeById(
    () => openRegisterTab(AGENCY_TAB),
    [
      { id: agency.code, key: "reminded_on", value: today() },
      { id: agency.code, key: "reminded_note", value: note },
    ],
  );
  if (missed.length > 0)
    return { done: true, told: "Terkirim, tetapi barisnya berpindah: catat tanggalnya di Perangkat Daerah." };
  return {
    done: true,
    told:
      channel === "mail"
        ? `Surel terkirim ke ${agency.to.join(", ")} dan dicatat.`
        : "Tersalin dan dicatat. Tempelkan di WhatsApp.",
  };
}
