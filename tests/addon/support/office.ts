// An office for tests: local Google with one agency's workbook, a clerk, and the built add-on to click on.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AuthMode, Outcome, RunningGoogle, Selection } from "local-google";
import { choicesOf } from "../../../shared/template/choices.ts";
import { agencyWorkbookRequests } from "../../../shared/workbooks/agencyWorkbookRequests.ts";
import { setCity } from "../../../tools/localGoogle/city.ts";
import { startLocalGoogle } from "../../../tools/localGoogle/startLocalGoogle.ts";
import { openTab } from "../../e2e/support/sheet.ts";
import { builtAddon } from "../../support/builtAddon.ts";

export const OWNER = "owner@banjarmasin.example";
export const CLERK = "petugas.dlh@banjarmasin.example";
export const PROGRAMMES = [
  { code: "P1", name_id: "Sungai bersih", name_en: "Sungai bersih", valid_from: "", valid_to: "" },
];

/** What the clerk saw while a function ran. */
interface Screen {
  readonly alerts: string[];
  readonly pages: { readonly kind: string; readonly title: string; readonly data: unknown }[];
  readonly menu: string[];
  readonly toasts: string[];
}

export type Office = Awaited<ReturnType<typeof openOffice>>;

/** Opens an office; `answer` is what the clerk clicks in every question. */
export async function openOffice(answer = "YES") {
  const dataDir = mkdtempSync(join(tmpdir(), "kembar-office-"));
  const scripts = await builtAddon();
  const google = await startLocalGoogle({ port: 0, dataDir, scripts, scriptPatience: 10 });
  const spreadsheet = newAgencyWorkbook(google);
  setCity(google.google, { register: "", agencies: [{ code: "DLH", spreadsheet }], users: [] });
  const screen: Screen = { alerts: [], pages: [], menu: [], toasts: [] };
  const person = {
    alert: (text: string) => {
      screen.alerts.push(text);
      return answer;
    },
    show: (kind: string, page: { readonly title: string; readonly content: string }) => {
      screen.pages.push({ kind, title: page.title, data: dataOf(page.content) });
    },
    menu: (_name: string, entries: readonly { readonly text: string }[]) => {
      screen.menu.push(...entries.map((one) => one.text));
    },
    toast: (text: string) => void screen.toasts.push(text),
  };
  const selection: Selection = { sheet: "Keunggulan", row: 3, column: 1, rows: 1, columns: 1 };
  const run = (name: string, args: readonly unknown[] = [], authMode: AuthMode = "FULL"): Promise<Outcome> =>
    google.scripts.run({ spreadsheet, user: CLERK, name, args, authMode, selection }, person);
  return {
    google,
    spreadsheet,
    screen,
    run,
    tab: openTab(google, spreadsheet, "Keunggulan", CLERK),
    /** Runs a function from the menu and throws what it throws. */
    click: async (name: string, args: readonly unknown[] = []): Promise<Outcome> => {
      const outcome = await run(name, args);
      if (outcome.error !== undefined) throw new Error(outcome.error);
      return outcome;
    },
    /** The simple trigger for an edit of this place; `oldValue`: what the one edited cell held. */
    edited: (edited: Omit<Selection, "sheet">, oldValue?: string): Promise<Outcome> => {
      const place = { sheet: "Keunggulan", ...edited };
      const execution = {
        spreadsheet,
        user: CLERK,
        name: "onEdit",
        args: [],
        authMode: "LIMITED",
        selection: place,
      } as const;
      return google.scripts.run(
        { ...execution, edited: place, ...(oldValue === undefined ? {} : { oldValue }) },
        person,
      );
    },
    close: async (): Promise<void> => {
      await google.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A new agency's workbook, shared with the clerk. */
export function newAgencyWorkbook(google: RunningGoogle, ownedBy = OWNER): string {
  const owner = google.google.as(ownedBy);
  const made = owner.spreadsheets.create({
    properties: { title: "Keunggulan DLH", locale: "in_ID", timeZone: "Asia/Makassar" },
  });
  const id = made.spreadsheetId ?? "";
  const lists = choicesOf(["2.11"], { programmes: PROGRAMMES, today: "2026-11-01" });
  const first = made.sheets?.[0]?.properties?.sheetId ?? 0;
  const requests = agencyWorkbookRequests(lists, [google.google.serviceAccount, ownedBy], first);
  owner.spreadsheets.batchUpdate(id, { requests: requests as never });
  owner.permissions.create(id, { type: "user", role: "writer", emailAddress: CLERK });
  return id;
}

function dataOf(content: string): unknown {
  const found = /const data = (.*);\n/.exec(content);
  return found?.[1] === undefined ? undefined : JSON.parse(found[1]);
}
