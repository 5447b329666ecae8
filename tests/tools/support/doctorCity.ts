// A city that setup made, as a test of the doctor has it: what the doctor finds there, and what people do to it.

import { join } from "node:path";
import { clientOfScript } from "local-google";
import { expect, vi } from "vitest";
import { SPREADSHEET_HEADER } from "../../../shared/clients/clientDoor.ts";
import { lettersOf } from "../../../shared/tab.ts";
import { readCityValues } from "../../../tools/city/cityValues.ts";
import type { Diagnosis } from "../../../tools/doctor/diagnosis.ts";
import { examine } from "../../../tools/doctor/examine.ts";
import { openTab } from "../../e2e/support/sheet.ts";
import { ADMIN, REVIEWER, type SetupCity } from "./setupCity.ts";

export type DoctorCity = ReturnType<typeof doctorCity>;

/** Whoever clicks a menu says yes to everything. */
const PERSON = {
  consent: () => ({ unticked: [] }),
  alert: () => "YES",
  show: () => undefined,
  menu: () => undefined,
  toast: () => undefined,
};

/** `url`: where its Worker answers; `environment`: what the doctor, which runs in this process, finds there while it looks. */
export function doctorCity(city: SetupCity, url: string, environment: Readonly<Record<string, string>>) {
  const { google } = city.google;
  const home = join(city.folder, "kembar");
  const book = (mark: string) => readCityValues(home).books[mark] ?? "";
  const asReviewer = () => ({ authorization: `Bearer ${google.auth.tokensFor(REVIEWER).id_token}` });
  const told = new Set<string>();
  return {
    home,
    book,
    /** Every code that the doctor has told here. */
    told,

    /** What is not fine. What a person has to do is told of each, in both languages. */
    async ailments(): Promise<Diagnosis[]> {
      city.catchUp();
      for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
      const found = await examine(home, readCityValues(home)).finally(() => vi.unstubAllEnvs());
      const bad = found.filter((one) => one.state !== "fine");
      for (const { mend, code } of bad) {
        expect([mend?.id.length, mend?.en.length, code]).not.toContain(undefined);
        told.add(code ?? "");
      }
      return bad;
    },

    /** The same by its code. */
    async troubles(): Promise<Record<string, string>> {
      return Object.fromEntries((await this.ailments()).map((one) => [one.thing, one.code ?? ""]));
    },

    /** A reviewer has everything read that changed, or one workbook whether it changed or not. */
    async syncNow(spreadsheet?: string): Promise<void> {
      city.catchUp();
      const headers = { ...asReviewer(), "content-type": "application/json" };
      const body = JSON.stringify(spreadsheet === undefined ? {} : { spreadsheet });
      await fetch(`${url}/v1/sync`, { method: "POST", headers, body });
    },

    /** A button of the add-on in a workbook, whose script has an OAuth client of its own that nobody admitted. */
    async clickIn(workbook: string, email: string): Promise<void> {
      const token = google.auth.tokensFor(email, clientOfScript(workbook)).id_token;
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const body = JSON.stringify({ spreadsheet: workbook });
      const call = { method: "POST", headers: { ...headers, [SPREADSHEET_HEADER]: workbook }, body };
      expect((await fetch(`${url}/v1/sync`, call)).status).toBe(401);
    },

    /** Sister City > Siapkan lembar. */
    async prepareSheet(workbook: string, user: string): Promise<void> {
      const selection = { sheet: "Keunggulan", row: 3, column: 1, rows: 1, columns: 1 };
      const execution = { spreadsheet: workbook, user, name: "prepareSheet", args: [], authMode: "FULL", selection };
      const { error } = await city.google.scripts.run({ ...execution, authMode: "FULL" }, PERSON);
      expect(error).toBeUndefined();
    },

    share(file: string, emailAddress: string, by: string): void {
      google.as(by).permissions.create(file, { type: "user", role: "writer", emailAddress });
    },

    /** Takes away what lets somebody in. */
    unshare(file: string, email: string, by: string): void {
      const { permissions } = google.as(by);
      const found = permissions.list(file).permissions?.find((one) => one.emailAddress === email);
      permissions.delete(file, found?.id ?? "");
    },

    /** Takes the hard protection of a tab away. */
    unprotect(workbook: string, tab: string): void {
      const books = google.as(ADMIN).spreadsheets;
      const sheet = books.get(workbook).sheets?.find((one) => one.properties?.title === tab);
      const guard = (sheet?.protectedRanges ?? []).find((one) => one.warningOnly !== true);
      const protectedRangeId = guard?.protectedRangeId ?? 0;
      books.batchUpdate(workbook, { requests: [{ deleteProtectedRange: { protectedRangeId } }] });
    },

    /** Empties the tag and the heading of a column of Keunggulan. */
    untag(workbook: string, tag: string): void {
      const column = lettersOf(openTab(city.google, workbook, "Keunggulan", ADMIN).tags().indexOf(tag));
      google
        .as(ADMIN)
        .spreadsheets.values.update(
          workbook,
          `'Keunggulan'!${column}1:${column}2`,
          { values: [[""], [""]] },
          { valueInputOption: "RAW" },
        );
    },
  };
}
