// Called by the dialog of "Tambah perangkat daerah": a workbook from the template, shared with its staff and the system, and registered.

import type { SheetRequest } from "../../shared/google/requests.ts";
import { AGENCY_TAB } from "../../shared/registerTabs.ts";
import { choicesOf } from "../../shared/template/choices.ts";
import { AFFAIR } from "../../shared/vocabularies/affair.ts";
import { agencyWorkbookRequests } from "../../shared/workbooks/agencyWorkbookRequests.ts";
import { isConsentLacking } from "../sheet/consent.ts";
import { today } from "../sheet/today.ts";
import { underLock } from "../sheet/underLock.ts";
import { workbookZone } from "../sheet/workbookZone.ts";
import { appendRecord } from "./appendRecord.ts";
import { currentLists } from "./records.ts";
import { openRegisterTab } from "./registerTab.ts";
import { addWriter } from "./sharing.ts";

/** What the dialog asks for. */
interface NewAgency {
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly short: string;
  readonly unit: string;
  readonly affair: string;
  readonly emails: string;
}

/** Called by the dialog: makes the workbook and appends the agency's row; answers what to do next. */
export function addAgency(agency: NewAgency): { readonly done: boolean; readonly told: string; readonly url: string } {
  const tab = openRegisterTab(AGENCY_TAB);
  if (typeof tab === "string") return { done: false, told: tab, url: "" };
  const affair = affairIn(agency.affair);
  if (affair === undefined) return { done: false, told: NO_AFFAIR, url: "" };
  const code = agency.code.trim().toUpperCase();
  if (tab.rows.some((one) => one.id === code)) {
    return { done: false, told: `Kode ${code} sudah dipakai. Pilih kode lain.`, url: "" };
  }
  const service = PropertiesService.getScriptProperties().getProperty("SERVICE_ACCOUNT");
  const owner = Session.getEffectiveUser().getEmail();
  const editors = [owner, ...(service === null ? [] : [service])];
  const book = newBook(`Keunggulan ${agency.short || agency.name}`);
  if (book === undefined) return { done: false, told: NO_BOOK, url: "" };
  book.setSpreadsheetLocale("in_ID");
  book.setSpreadsheetTimeZone(workbookZone());
  const choices = choicesOf([affair], currentLists());
  buildTabs(book.getId(), agencyWorkbookRequests(choices, editors, book.getSheets()[0]?.getSheetId() ?? 0));
  const staff = agency.emails.split(/[;,\s]+/).filter((one) => one !== "");
  const unshared = [...(service === null ? [] : [service]), ...staff].filter((one) => !addWriter(book, one));
  const told = underLock(() => appendRow(agency, code, staff, book.getUrl()));
  if (told !== undefined) {
    const rest = unshared.length === 0 ? "" : ` Belum dibagikan kepada ${unshared.join(", ")}: ${NOT_SHARED}`;
    return { done: true, told: `${agency.name} sudah ditambahkan.${rest}`, url: book.getUrl() };
  }
  return {
    done: false,
    told: "Lembar dibuat, tetapi belum tercatat. Salin tautannya ke tab Perangkat Daerah.",
    url: book.getUrl(),
  };
}

const NO_AFFAIR = "Mohon pilih urusan utamanya: menentukan daftar pilihan di lembar barunya.";
const NO_BOOK =
  "Google belum mengizinkan lembar baru; mungkin jatah hari ini habis. Coba lagi besok. Belum ada yang dicatat.";
const NOT_SHARED =
  "Google menolaknya; mungkin jatah berbagi hari ini habis. Buka lembarnya, klik Bagikan, lalu tambahkan sebagai Editor.";

/** The code of an affair of the list; nobody is given one that was not chosen. */
function affairIn(text: string): string | undefined {
  const code = text.trim().split(" ")[0];
  return AFFAIR.entries.find((one) => one.code === code)?.code;
}

/** Undefined where the day's quota of new spreadsheets is used up. */
function newBook(title: string): GoogleAppsScript.Spreadsheet.Spreadsheet | undefined {
  try {
    return SpreadsheetApp.create(title);
  } catch (thrown) {
    if (isConsentLacking(thrown)) throw thrown;
    return undefined;
  }
}

/** The tabs need the ids of the plan, which only the Sheets service can give. */
function buildTabs(id: string, requests: readonly SheetRequest[]): void {
  const service = Sheets?.Spreadsheets;
  if (service === undefined) throw new Error("Layanan Sheets belum diaktifkan pada skrip ini.");
  service.batchUpdate({ requests: JSON.parse(JSON.stringify(requests)) }, id);
}

function appendRow(agency: NewAgency, code: string, staff: readonly string[], url: string): true {
  const tab = openRegisterTab(AGENCY_TAB);
  if (typeof tab === "string") throw new Error(tab);
  const values: Readonly<Record<string, string>> = {
    agency_code: code,
    name_id: agency.name,
    name_en: agency.name_en,
    short_name: agency.short,
    affair: agency.affair,
    contact_unit: agency.unit,
    staff_emails: staff.join("; "),
    spreadsheet: url,
    active: "Ya",
    valid_from: today(),
  };
  appendRecord(tab, values);
  return true;
}
