// What only the stand-in has: what the embedder tells, the log of calls, faults, the scripted colleague, pages.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ENGLISH } from "../pages/texts.ts";
import { googleOfTest, workbookOfTest } from "./support/fixtures.ts";
import { testGoogle } from "./support/testGoogle.ts";
import { OWNER, STAFF } from "./support/workbook.ts";

const google = googleOfTest();
const book = workbookOfTest(google);

const local = async (method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> => {
  const response = await fetch(`${google.url}/local${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
};
const read = () => book.call("GET", "/values/A1");

test("info: what the embedder gave, then what it stored, with the service account and the client id", async () => {
  const identities = { serviceAccount: "robot@mill.iam.gserviceaccount.com", clientId: "42-mill.apps.example" };
  const mill = await testGoogle({ identities, info: { mills: [] } });
  const info = async () => (await fetch(`${mill.url}/local/info`)).json();
  expect(await info()).toEqual({ mills: [], ...identities });
  mill.google.setInfo({ mills: ["north"], miller: STAFF });
  expect(await info()).toEqual({ mills: ["north"], miller: STAFF, ...identities });
  const key = JSON.parse(readFileSync(join(mill.dataDir, "google", "service-account.json"), "utf8"));
  expect(key).toMatchObject({ client_email: identities.serviceAccount, project_id: "mill" });
  await mill.google.faults.add({ match: "GET", status: 429 });
  expect((await mill.call(STAFF, "GET", "/v4/spreadsheets/x")).text).toContain("'project_number:42'");
  await mill.end();
});

test("requests: numbered from 1, of the Google paths alone, with caller and status", async () => {
  await local("GET", "/info");
  await read();
  await google.call(STAFF, "GET", `/v4/spreadsheets/${book.id}`);
  await fetch(`${google.url}/drive/v3/files?pageSize=5`);
  const path = `/v4/spreadsheets/${book.id}`;
  const expected = [
    { seq: 1, method: "POST", path: "/v4/spreadsheets", user: OWNER, status: 200 },
    { seq: 2, method: "GET", path: `${path}/values/A1`, user: OWNER, status: 200 },
    { seq: 3, method: "GET", path, user: STAFF, status: 403 },
    { seq: 4, method: "GET", path: "/drive/v3/files?pageSize=5", user: "", status: 401 },
  ];
  expect((await local("GET", "/requests?since=0")).body).toEqual({ requests: expected });
  expect((await local("GET", "/requests?since=2")).body).toEqual({ requests: expected.slice(2) });
  expect((await local("GET", "/requests?since=4")).body).toEqual({ requests: [] });
});

test("files: a new spreadsheet of anybody", async () => {
  const { body } = await local("POST", "/files", { title: "Baru", owner: STAFF });
  const { id } = body as { id: string };
  expect(body).toEqual({ id, spreadsheet: id, title: "Baru", owner: STAFF });
  expect((await google.call(STAFF, "GET", `/v4/spreadsheets/${id}?fields=properties.title`)).body).toEqual({
    properties: { title: "Baru" },
  });
  expect((await local("POST", "/files", { title: "" })).status).toBe(400);
});

describe("faults", () => {
  test("a status with Google's body, so many times", async () => {
    await local("POST", "/faults", { match: "/values/", times: 2, status: 503 });
    const answers = [await read(), await read(), await read()];
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 200]);
    expect(answers[0]?.body).toEqual({
      error: { code: 503, message: "The service is currently unavailable.", status: "UNAVAILABLE" },
    });
  });

  test("a body of one's own, JSON or not; only the matching method", async () => {
    await local("POST", "/faults", { match: "GET /v4", times: 1, status: 200, body: "<html>Sorry</html>" });
    await local("POST", "/faults", { match: "GET /v4", times: 1, status: 429, body: { error: "viel" } });
    await book.write("A1", [["x"]]);
    const [first, second] = [await read(), await read()];
    expect([first.status, first.text, first.headers.get("content-type")]).toEqual([
      200,
      "<html>Sorry</html>",
      "text/html",
    ]);
    expect([second.status, second.body]).toEqual([429, { error: "viel" }]);
  });

  test("dropped before: nothing is done; dropped after: done, the answer lost", async () => {
    const write = (value: string) => book.call("PUT", "/values/A1?valueInputOption=RAW", { values: [[value]] });
    await local("POST", "/faults", { match: "PUT", times: 1, drop: "before" });
    await expect(write("satu")).rejects.toThrow();
    expect(await book.read("A1")).toBeUndefined();
    await local("POST", "/faults", { match: "PUT", times: 1, drop: "after" });
    await expect(write("dua")).rejects.toThrow();
    expect(await book.read("A1")).toEqual([["dua"]]);
    const log = google.google.requests.since(0).filter(({ method }) => method === "PUT");
    expect(log.map(({ status }) => status)).toEqual([0, 200]);
  });

  test("a delay delays; clearing forgets; nonsense is refused", async () => {
    await local("POST", "/faults", { match: "GET", times: 1, delay_ms: 60 });
    const started = performance.now();
    await read();
    expect(performance.now() - started).toBeGreaterThan(55);
    await local("POST", "/faults", { match: "GET", times: 9, status: 500 });
    expect((await local("DELETE", "/faults")).status).toBe(204);
    expect((await read()).status).toBe(200);
    expect((await local("POST", "/faults", { match: "x", drop: "maybe" })).status).toBe(400);
  });
});

describe("the scripted colleague", () => {
  test("sorts just before a write: the write by position hits another row", async () => {
    await book.write("A1:B2", [
      ["b", 1],
      ["a", 2],
    ]);
    const sortRange = { range: { sheetId: 0, startRowIndex: 0, endRowIndex: 2 }, sortSpecs: [{ dimensionIndex: 0 }] };
    await local("POST", "/colleague", {
      match: "PUT",
      as: OWNER,
      actions: [{ spreadsheet: book.id, batchUpdate: { requests: [{ sortRange }] } }],
    });
    await book.write("B1", [["tertulis"]]);
    expect(await book.read("A1:B2")).toEqual([
      ["a", "tertulis"],
      ["b", 1],
    ]);
    await book.write("B2", [["lagi"]]);
    expect(await book.read("A1:B2")).toEqual([
      ["a", "tertulis"],
      ["b", "lagi"],
    ]);
  });

  test("works just after a call, renames, and puts into the bin", async () => {
    const values = { valueInputOption: "RAW", data: [{ range: "A1", values: [["rekan"]] }] };
    const actions = [
      { spreadsheet: book.id, values, rename: "Nama lain" },
      { spreadsheet: book.id, trash: true },
    ];
    await local("POST", "/colleague", { match: "/values/A1", when: "after", times: 1, as: OWNER, actions });
    expect((await read()).body).not.toHaveProperty("values");
    expect((await read()).body).toMatchObject({ values: [["rekan"]] });
    const { body } = await google.call(OWNER, "GET", `/drive/v3/files/${book.id}?fields=name,trashed`);
    expect(body).toEqual({ name: "Nama lain", trashed: true });
    expect((await local("POST", "/colleague", { match: "x" })).status).toBe(400);
  });
});

describe("pages", () => {
  const shown = googleOfTest({
    pages: () => ({
      owner: OWNER,
      people: [OWNER],
      labelOf: (email) => (email === STAFF ? "clerk" : ""),
      firstOf: (emails) => emails.at(-1) ?? "",
      shelves: [
        { heading: "None", holds: () => false },
        { heading: "Mine & yours", holds: () => true },
      ],
      firstTabs: ["Sheet1"],
      texts: { ...ENGLISH, filter: "Sift" },
    }),
  });
  const shownBook = workbookOfTest(shown);

  test("the list shows the owner's workbooks on the shelves that hold some", async () => {
    const list = await (await fetch(shown.url)).text();
    expect(list).toContain(
      `<h2>Mine &#38; yours</h2><ul><li><a href="/spreadsheets/${shownBook.id}">Untitled spreadsheet</a></li></ul>`,
    );
    expect(list).not.toContain("None");
  });

  test("the sheet page is there for workbooks that exist, and shown first to whom it is told", async () => {
    const { permissions } = shown.google.as(OWNER);
    permissions.create(shownBook.id, { type: "user", role: "writer", emailAddress: STAFF });
    const page = await (await fetch(`${shown.url}/spreadsheets/${shownBook.id}`)).text();
    const people = [
      { email: OWNER, label: "" },
      { email: STAFF, label: "clerk" },
    ];
    const setup = {
      id: shownBook.id,
      people,
      user: STAFF,
      firstTabs: ["Sheet1"],
      texts: { ...ENGLISH, filter: "Sift" },
    };
    expect(page).toContain(JSON.stringify(setup));
    expect(page).toContain(">Sift</button>");
    expect((await fetch(`${shown.url}/spreadsheets/nope`)).status).toBe(404);
  });

  test("without more said they are the service account's own", async () => {
    const list = await (await fetch(google.url)).text();
    expect(list).not.toContain(book.id);
    expect((await fetch(`${google.url}/spreadsheets/${book.id}`)).status).toBe(404);
  });
});
