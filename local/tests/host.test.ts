// The Apps Script host: the real restrictions of Apps Script, shown with small scripts of their own.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AuthMode } from "../host/bridge.ts";
import { type RunningGoogle, startGoogle } from "../startGoogle.ts";

const USER = "staff@office.example";
const CODE = `
function absent() { return ["URL","TextEncoder","fetch","setTimeout","atob","crypto","process","require"].filter(function (n) { return typeof globalThis[n] !== "undefined"; }); }
function evaluates() { return new Function("return 1")(); }
function document() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().length; }
function fetches() { return UrlFetchApp.fetch("http://127.0.0.1:1/").getResponseCode(); }
function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p>")); }
function opens() { return SpreadsheetApp.openById("x"); }
function who() { return Session.getActiveUser().getEmail(); }
function dates() { var v = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange("A1").getValue(); return Utilities.formatDate(v, Session.getScriptTimeZone(), "yyyy-MM-dd HH:mm"); }
function writes() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(2, 1).setValue("x"); }
function holds() { LockService.getDocumentLock().tryLock(1000); Utilities.sleep(300); return "held"; }
function waits() { return LockService.getDocumentLock().tryLock(10); }
`;

let google: RunningGoogle;
let directory: string;
let spreadsheet: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "local-google-host-"));
  const script = join(directory, "script");
  mkdirSync(script);
  writeFileSync(join(script, "Code.js"), CODE);
  const oauthScopes = ["spreadsheets.currentonly", "script.container.ui", "script.external_request"];
  const manifest = {
    timeZone: "Asia/Makassar",
    oauthScopes: oauthScopes.map((one) => `https://www.googleapis.com/auth/${one}`),
  };
  writeFileSync(join(script, "appsscript.json"), JSON.stringify(manifest));
  google = await startGoogle({ port: 0, dataDir: directory, scripts: script });
  const { spreadsheets } = google.google.as(USER);
  spreadsheet =
    spreadsheets.create({ properties: { title: "Uji", locale: "in_ID", timeZone: "Asia/Makassar" } }).spreadsheetId ??
    "";
  spreadsheets.values.update(
    spreadsheet,
    "A1",
    { values: [["2026-03-04 23:30"]] },
    { valueInputOption: "USER_ENTERED" },
  );
});
afterAll(async () => {
  await google.close();
  rmSync(directory, { recursive: true, force: true });
});

const person = { alert: () => "OK", show: () => {}, menu: () => {}, toast: () => {} };
const run = (name: string, authMode: AuthMode = "FULL", user = USER) => {
  const selection = { sheet: "Sheet1", row: 1, column: 1, rows: 1, columns: 1 };
  return google.scripts.run({ spreadsheet, user, name, args: [], authMode, selection }, person);
};
const DENIED = "You do not have permission to call";

describe("what a script finds", () => {
  it("has none of the web's and Node's globals, and no eval", async () => {
    expect(await run("absent")).toMatchObject({ value: [] });
    expect((await run("evaluates")).error).toMatch(/Code generation from strings disallowed/);
  });

  it("reads a date in the time zone of the script", async () => {
    expect(await run("dates")).toMatchObject({ value: "2026-03-04 23:30", error: undefined });
  });

  it("names a function that is not there", async () => {
    expect((await run("nothing")).error).toMatch(/nothing is not defined/);
  });
});

describe("authorisation", () => {
  it("gives no document with NONE, the document with LIMITED", async () => {
    expect((await run("document", "NONE")).error).toMatch(DENIED);
    expect(await run("document", "LIMITED")).toMatchObject({ value: 1 });
  });

  it("gives simple triggers no web, no sidebar and no name of the person", async () => {
    expect((await run("fetches", "LIMITED")).error).toMatch(`${DENIED} UrlFetchApp.fetch`);
    expect((await run("sidebar", "LIMITED")).error).toMatch(DENIED);
    expect(await run("who", "LIMITED")).toMatchObject({ value: "" });
    expect(await run("who", "FULL")).toMatchObject({ value: USER });
  });

  it("refuses what the manifest does not ask for", async () => {
    expect((await run("opens")).error).toBe(
      "You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets",
    );
  });

  it("writes as the person: somebody without access cannot", async () => {
    expect(await run("writes")).toMatchObject({ error: undefined, calls: { reads: 0, writes: 1 } });
    expect((await run("writes", "FULL", "lain@example.com")).error).toBe("The caller does not have permission");
  });
});

describe("the world outside", () => {
  it("tells the script when an address does not answer", async () => {
    expect((await run("fetches")).error).toBe("Address unavailable: http://127.0.0.1:1/");
  });

  it("lets one execution hold the document's lock and ends it with the execution", async () => {
    const [held, waited] = await Promise.all([run("holds"), run("waits")]);
    expect([held.value, waited.value].sort()).toEqual(expect.arrayContaining(["held"]));
    expect(await run("waits")).toMatchObject({ value: true });
  });
});
