// The workbooks of a small city: a register that names its agencies, and their empty workbooks.

import type { RunningGoogle } from "local-google";
import type { SheetRequest } from "../../../shared/google/requests.ts";
import { AGENCY_TAB } from "../../../shared/registerTabs.ts";
import { choicesOf } from "../../../shared/template/choices.ts";
import { agencyWorkbookRequests } from "../../../shared/workbooks/agencyWorkbookRequests.ts";
import { registerWorkbookRequests } from "../../../shared/workbooks/registerWorkbookRequests.ts";
import type { DriveCorpus } from "../../../tools/city/driveCorpus.ts";
import { cityDrive, createInDrive } from "../../../tools/localGoogle/cityDrive.ts";

export const OWNER = "pemilik@banjarmasin.example";
export const REVIEWER = "peninjau@banjarmasin.example";
export const ADMIN = "admin@banjarmasin.example";

/** The register's id, the workbooks by agency code, and where they are listed: a shared drive in which all of them lie. */
export interface CityWorkbooks {
  readonly register: string;
  readonly corpus: DriveCorpus;
  readonly workbooks: ReadonlyMap<string, string>;
}

/** Makes them in local Google, shared as in a real city: the service account reaches them as a member of the drive alone. */
export function createWorkbooks(google: RunningGoogle, codes: readonly string[]): CityWorkbooks {
  const drive = cityDrive(google.google, OWNER);
  const make = (title: string, requests: Requests, staff: readonly string[] = []) =>
    createWorkbook(google, drive, title, requests, [REVIEWER, ...staff]);
  const register = make("Register", registerWorkbookRequests, [ADMIN]);
  const workbooks = new Map(codes.map((code) => [code, make(code, agencyRequests, [staffOf(code)])]));
  fillRegister(google, register, workbooks);
  return { register, workbooks, corpus: { kind: "drive", id: drive } };
}

/**
 * Takes a workbook out of the city's drive, where the service account does not reach it any more; people keep what they
 * were given by name. Answers how to put it back.
 */
export function takeOut(google: RunningGoogle, workbook: string): () => void {
  const { files } = google.google.as(OWNER);
  const drive = cityDrive(google.google, OWNER);
  files.update(workbook, {}, { add: "root", remove: drive });
  return () => void google.google.as(OWNER).files.update(workbook, {}, { add: drive, remove: "root" });
}

/** The address of an agency's clerk. */
export function staffOf(code: string): string {
  return `staf.${code.toLowerCase()}@banjarmasin.example`;
}

function agencyRequests(editors: readonly string[], firstSheet: number): SheetRequest[] {
  return agencyWorkbookRequests(choicesOf(["1.02"], { programmes: [], today: "2026-01-01" }), editors, firstSheet);
}

type Requests = (editors: readonly string[], firstSheet: number) => SheetRequest[];

function createWorkbook(
  google: RunningGoogle,
  drive: string,
  title: string,
  requestsFor: Requests,
  writers: readonly string[],
): string {
  const owner = google.google.as(OWNER);
  const { id, firstSheet } = createInDrive(google.google, OWNER, drive, title, "Asia/Makassar");
  const requests = requestsFor([OWNER, google.google.serviceAccount, REVIEWER], firstSheet);
  owner.spreadsheets.batchUpdate(id, { requests: JSON.parse(JSON.stringify(requests)) });
  for (const emailAddress of writers) owner.permissions.create(id, { type: "user", role: "writer", emailAddress });
  return id;
}

function fillRegister(google: RunningGoogle, register: string, workbooks: ReadonlyMap<string, string>): void {
  const values = google.google.as(OWNER).spreadsheets.values;
  const agencies = [...workbooks].map(([code, spreadsheet]) => [
    ...[code, `Dinas ${code}`, `${code} Office`, code, "1.02", "Bidang Umum", "", "", "", spreadsheet, staffOf(code)],
  ]);
  const data = [
    { range: "'Perangkat Daerah'!A3", values: agencies },
    {
      range: "'Pengguna'!A3",
      values: [
        [REVIEWER, "Peninjau"],
        [ADMIN, "Admin"],
      ],
    },
    {
      range: "'Profil Kota'!A3",
      values: [
        ["name", "Kota Banjarmasin", "City of Banjarmasin"],
        ["code", "63.71", ""],
        ["bps_code", "6371", ""],
        ["timezone", "WITA", ""],
        ["desk_unit", "Bagian Kerja Sama", "Cooperation desk"],
        ["desk_email", "kerjasama@banjarmasin.example", ""],
        ["unit_short", "Bagian Kerja Sama", ""],
      ],
    },
    {
      range: "'Program'!A3",
      values: [
        ["P1", "2025-2029", "", "Sungai bersih", "Clean rivers", "2025-01-01", "2099-12-31"],
        ["P0", "2021-2024", "", "Trotoar kota", "Pavements", "2021-01-01", "2024-12-31"],
      ],
    },
  ];
  if (agencies.length > 150) {
    const requests = [{ appendDimension: { sheetId: AGENCY_TAB.sheetId, dimension: "ROWS", length: agencies.length } }];
    google.google.as(OWNER).spreadsheets.batchUpdate(register, { requests });
  }
  values.batchUpdate(register, { valueInputOption: "RAW", data });
}
