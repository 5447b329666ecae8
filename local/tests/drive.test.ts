// Files: listing, sharing, times, copies, the bin.

import type { drive_v3 } from "googleapis";
import { beforeEach, describe, expect, test } from "vitest";
import { googleOfTest } from "./support/fixtures.ts";
import type { Called } from "./support/testGoogle.ts";
import { OWNER, STAFF, STRANGER } from "./support/workbook.ts";

const TYPE = "application/vnd.google-apps.spreadsheet";
const START = Date.UTC(2026, 10, 24);

let now = START;
const google = googleOfTest({ now: () => now });
beforeEach(() => {
  now = START;
});

const drive = (method: string, path: string, body?: unknown, user = OWNER): Promise<Called> =>
  google.call(user, method, `/drive/v3/files${path}`, body);

async function file(name: string, user = OWNER): Promise<string> {
  const { body } = await drive("POST", "?supportsAllDrives=True", { name, mimeType: TYPE }, user);
  const { id = "" } = body as drive_v3.Schema$File;
  expect(body).toEqual({ kind: "drive#file", id, name, mimeType: TYPE });
  return id ?? "";
}

const list = async (query: Record<string, string>, user = OWNER): Promise<drive_v3.Schema$FileList> => {
  const parameters = new URLSearchParams({ supportsAllDrives: "true", includeItemsFromAllDrives: "true", ...query });
  const { status, text, body } = await drive("GET", `?${parameters}`, undefined, user);
  expect(status, text).toBe(200);
  return body as drive_v3.Schema$FileList;
};
const names = async (query: Record<string, string>, user?: string): Promise<unknown> =>
  (await list({ fields: "files(name)", ...query }, user)).files?.map((one) => one.name);

describe("files.list", () => {
  test("only what the caller may see, without sharing nothing", async () => {
    const id = await file("Satu");
    await file("Lain", STRANGER);
    expect([await names({}), await names({}, STAFF)]).toEqual([["Satu"], []]);
    await drive("POST", `/${id}/permissions`, { type: "user", role: "reader", emailAddress: STAFF });
    expect([
      await names({}, STAFF),
      await names({ q: "sharedWithMe = true" }, STAFF),
      await names({ q: "'me' in owners" }, STAFF),
    ]).toEqual([["Satu"], ["Satu"], []]);
  });

  test("terms of q", async () => {
    const folder = (await drive("POST", "", { name: "Map", mimeType: "application/vnd.google-apps.folder" }))
      .body as drive_v3.Schema$File;
    now += 1000;
    const inside = (await drive("POST", "", { name: "Kantor O'Hara", mimeType: TYPE, parents: [folder.id] }))
      .body as drive_v3.Schema$File;
    now += 1000;
    await file("Kantor Lain");
    const time = new Date(START + 1500).toISOString();
    const asked: Record<string, readonly string[]> = {
      [`mimeType='${TYPE}'`]: ["Kantor Lain", "Kantor O'Hara"],
      [`mimeType != '${TYPE}' and trashed = false`]: ["Map"],
      "name = 'kantor o\\'hara'": ["Kantor O'Hara"],
      'name contains "Kan" and not name contains "Lain"': ["Kantor O'Hara"],
      [`'${folder.id}' in parents`]: ["Kantor O'Hara"],
      [`modifiedTime > '${time}' or name = 'Map'`]: ["Kantor Lain", "Map"],
      [`(modifiedTime <= '${time}' and createdTime >= '${time}')`]: [],
    };
    for (const [q, expected] of Object.entries(asked)) expect([q, await names({ q })]).toEqual([q, expected]);
    const { status, body } = await drive("GET", "?q=colour%20%3D%20'red'");
    expect([status, body]).toEqual([
      400,
      {
        error: {
          errors: [
            { domain: "global", reason: "invalid", message: "Invalid Value", locationType: "parameter", location: "q" },
          ],
          code: 400,
          message: "Invalid Value",
        },
      },
    ]);
    expect(inside.id).toBeTruthy();
  });

  test("order, pages and fields", async () => {
    for (const name of ["b", "c", "a"]) {
      await file(name);
      now += 10;
    }
    expect([await names({ orderBy: "modifiedTime desc" }), await names({ orderBy: "name desc,modifiedTime" })]).toEqual(
      [
        ["a", "c", "b"],
        ["c", "b", "a"],
      ],
    );
    const first = await list({ pageSize: "2", orderBy: "name", fields: "kind,nextPageToken,files(name)" });
    expect(first).toEqual({
      kind: "drive#fileList",
      nextPageToken: expect.any(String),
      files: [{ name: "a" }, { name: "b" }],
    });
    const second = await list({
      pageSize: "2",
      orderBy: "name",
      fields: "kind,nextPageToken,files(name)",
      pageToken: first.nextPageToken ?? "",
    });
    expect(second).toEqual({ kind: "drive#fileList", files: [{ name: "c" }] });
  });
});

describe("modifiedTime", () => {
  const times = async (id: string): Promise<drive_v3.Schema$File> =>
    (await drive("GET", `/${id}?fields=createdTime,modifiedTime,lastModifyingUser/emailAddress`))
      .body as drive_v3.Schema$File;

  test("grows with every change of content, also within one millisecond; not with sharing or reading", async () => {
    const id = await file("Satu");
    const sheet = `/v4/spreadsheets/${id}`;
    await drive("POST", `/${id}/permissions`, { type: "user", role: "writer", emailAddress: STAFF });
    await google.call(STAFF, "GET", `${sheet}/values/A1`);
    expect(await times(id)).toEqual({
      createdTime: "2026-11-24T00:00:00.000Z",
      modifiedTime: "2026-11-24T00:00:00.000Z",
      lastModifyingUser: { emailAddress: OWNER },
    });
    await google.call(STAFF, "PUT", `${sheet}/values/A1?valueInputOption=RAW`, { values: [["x"]] });
    await google.call(OWNER, "POST", `${sheet}:batchUpdate`, { requests: [{ addSheet: {} }] });
    expect(await times(id)).toMatchObject({
      modifiedTime: "2026-11-24T00:00:00.002Z",
      lastModifyingUser: { emailAddress: OWNER },
    });
    await google.call(OWNER, "POST", `${sheet}:batchUpdate`, { requests: [{ deleteSheet: { sheetId: 404 } }] });
    expect(await times(id)).toMatchObject({ modifiedTime: "2026-11-24T00:00:00.002Z" });
    now += 60_000;
    await google.call(STAFF, "POST", `${sheet}/values/A1:clear`, {});
    expect(await times(id)).toMatchObject({
      modifiedTime: "2026-11-24T00:01:00.000Z",
      lastModifyingUser: { emailAddress: STAFF },
    });
  });
});

describe("sharing", () => {
  test("readers read, writers write, owners delete; taking it away ends it", async () => {
    const id = await file("Satu");
    const write = async (): Promise<number> =>
      (await google.call(STAFF, "PUT", `/v4/spreadsheets/${id}/values/A1?valueInputOption=RAW`, { values: [["x"]] }))
        .status;
    const read = async (): Promise<number> => (await google.call(STAFF, "GET", `/v4/spreadsheets/${id}`)).status;
    const { body } = await drive("POST", `/${id}/permissions`, { type: "user", role: "reader", emailAddress: STAFF });
    const { id: permissionId } = body as drive_v3.Schema$Permission;
    expect(body).toEqual({ kind: "drive#permission", id: permissionId, type: "user", role: "reader" });
    expect([await read(), await write()]).toEqual([200, 403]);
    await drive("PATCH", `/${id}/permissions/${permissionId}`, { role: "writer" });
    expect([await read(), await write(), (await drive("DELETE", `/${id}`, undefined, STAFF)).status]).toEqual([
      200, 200, 403,
    ]);
    const { body: shared } = await drive("GET", `/${id}/permissions?fields=permissions(emailAddress,role)`);
    expect(shared).toEqual({
      permissions: [
        { emailAddress: OWNER, role: "owner" },
        { emailAddress: STAFF, role: "writer" },
      ],
    });
    expect((await drive("DELETE", `/${id}/permissions/${permissionId}`)).status).toBe(204);
    expect([await read(), await write(), (await drive("GET", `/${id}`, undefined, STAFF)).status]).toEqual([
      403, 403, 404,
    ]);
  });

  test("with a domain and with anyone", async () => {
    const id = await file("Satu");
    await drive("POST", `/${id}/permissions`, { type: "domain", role: "reader", domain: "office.example" });
    const read = async (user: string): Promise<number> =>
      (await google.call(user, "GET", `/v4/spreadsheets/${id}`)).status;
    expect([await read(STAFF), await read(STRANGER)]).toEqual([200, 403]);
    await drive("POST", `/${id}/permissions`, { type: "anyone", role: "reader" });
    expect(await read(STRANGER)).toBe(200);
  });
});

test("copy, rename, bin, delete", async () => {
  const id = await file("Asal");
  await google.call(OWNER, "PUT", `/v4/spreadsheets/${id}/values/A1?valueInputOption=RAW`, { values: [["isi"]] });
  const copy = (await drive("POST", `/${id}/copy`, { name: "Salinan" })).body as drive_v3.Schema$File;
  const { body: values } = await google.call(OWNER, "GET", `/v4/spreadsheets/${copy.id}/values/A1`);
  expect(values).toMatchObject({ values: [["isi"]] });
  await drive("PATCH", `/${copy.id}`, { name: "Lain" });
  const { body: title } = await google.call(OWNER, "GET", `/v4/spreadsheets/${copy.id}?fields=properties.title`);
  expect(title).toEqual({ properties: { title: "Lain" } });
  await google.call(OWNER, "POST", `/v4/spreadsheets/${copy.id}:batchUpdate`, {
    requests: [{ updateSpreadsheetProperties: { properties: { title: "Judul" }, fields: "title" } }],
  });
  await drive("PATCH", `/${id}`, { trashed: true });
  expect([await names({ q: "trashed = false" }), await names({ q: "trashed = true" })]).toEqual([["Judul"], ["Asal"]]);
  expect((await google.call(OWNER, "GET", `/v4/spreadsheets/${id}?fields=spreadsheetId`)).status).toBe(200);
  expect((await drive("DELETE", `/${id}`)).status).toBe(204);
  expect((await google.call(OWNER, "GET", `/v4/spreadsheets/${id}`)).status).toBe(404);
});

test("comments are listed, none are there", async () => {
  const id = await file("Satu");
  const { body } = await drive("GET", `/${id}/comments?fields=comments(id)`);
  expect(body).toEqual({ comments: [] });
});
