// Google's consent screen at the first menu click: refused, with a box unticked, and asked again.

import type { Consent } from "local-google";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CLERK, type Office, OWNER, openOffice } from "./support/office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  office.google.scripts.stores.setScriptProperty("WORKER_URL", `${office.google.url}/nobody`);
});
afterAll(() => office.close());

const LACKING = /^Izin untuk Kembar belum lengkap\. Klik lagi menunya, lalu centang semua izin/;
const asked: string[][] = [];
const click = (user: string, name: string, consent: Consent, args: readonly unknown[] = []) =>
  office.google.scripts.run(
    { spreadsheet: office.spreadsheet, user, name, args, authMode: "FULL", selection: SELECTION },
    {
      consent: (scopes) => {
        asked.push([...scopes]);
        return consent;
      },
      ...{ alert: () => "YES", show: () => undefined, menu: () => undefined, toast: () => undefined },
    },
  );
const SELECTION = { sheet: "Keunggulan", row: 3, column: 1, rows: 1, columns: 1 };
const ALL: Consent = { unticked: [] };

it("who refuses runs nothing, and is asked again at the next click; who agreed is not", async () => {
  const refused = await click(CLERK, "prepareSheet", "refused");
  expect([refused.error, refused.calls.byName]).toEqual(["Authorization is required to perform that action.", {}]);
  expect((await click(CLERK, "prepareSheet", ALL)).error).toBeUndefined();
  expect((await click(CLERK, "prepareSheet", "refused")).error).toBeUndefined();
  expect(asked).toHaveLength(2);
  expect(asked[0]).toContain("openid");
});

it.each([
  ["this workbook", "spreadsheets.currentonly", "prepareSheet", []],
  ["reaching Kembar", "script.external_request", "submitRows", [[]]],
  ["who one is", "openid", "submitRows", [[]]],
])("%s left unticked: it says what to do, and the next click asks again", async (_what, scope, name, args) => {
  const user = `${scope.replace(/\W/g, "")}@banjarmasin.example`;
  const emailAddress = user;
  office.google.google.as(OWNER).permissions.create(office.spreadsheet, { type: "user", role: "writer", emailAddress });
  const lacking = await click(user, name, { unticked: [scope] }, args);
  expect(lacking.error).toMatch(LACKING);
  expect((await click(user, name, ALL, args)).error).toBeUndefined();
});
