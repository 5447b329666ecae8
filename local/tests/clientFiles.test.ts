// What gspread sends to Drive (open by title, list, create in a folder, copy, export, permissions): whole answers.

import { expect, test } from "vitest";
import { googleOfTest } from "./support/fixtures.ts";
import type { Called } from "./support/testGoogle.ts";
import { OWNER, STAFF } from "./support/workbook.ts";

const TYPE = "application/vnd.google-apps.spreadsheet";
const FILES = "/drive/v3/files";
const BOTH = "supportsAllDrives=True&includeItemsFromAllDrives=True";
const TIME = "2026-11-24T00:00:00.000Z";

const google = googleOfTest({ now: () => Date.UTC(2026, 10, 24) });

const call = (method: string, path: string, body?: unknown, user = OWNER): Promise<Called> =>
  google.call(user, method, path, body);
const idOf = (answer: Called): string => (answer.body as { id: string }).id;
const create = async (name: string, parents?: string[]): Promise<string> =>
  idOf(await call("POST", `${FILES}?supportsAllDrives=True`, { name, mimeType: TYPE, ...(parents && { parents }) }));
const listed = (name: string, id: string) => ({ id, name, createdTime: TIME, modifiedTime: TIME });

test("open and list_spreadsheet_files, by title and by folder; create in a folder", async () => {
  const folder = idOf(await call("POST", FILES, { name: "Map", mimeType: "application/vnd.google-apps.folder" }));
  const inside = await create("Buku Kantor O'Hara", [folder]);
  const other = await create("Lain");
  const fields = "fields=kind,nextPageToken,files(id,name,createdTime,modifiedTime)";
  const list = async (q: string) =>
    (await call("GET", `${FILES}?q=${encodeURIComponent(q)}&pageSize=1000&${BOTH}&${fields}&orderBy=name`)).body;
  const files = (...found: object[]) => ({ kind: "drive#fileList", files: found });
  const mine = [listed("Buku Kantor O'Hara", inside), listed("Lain", other)];
  expect([
    await list(`mimeType="${TYPE}"`),
    await list(`mimeType="${TYPE}" and name = "Buku Kantor O'Hara"`),
    await list(`mimeType="${TYPE}" and parents in "${folder}"`),
    await list(`mimeType="${TYPE}" and name = "tidak ada"`),
  ]).toEqual([files(...mine), files(mine[0] ?? {}), files(mine[0] ?? {}), files()]);
});

test("copy with permissions and comments: the same tabs under a new id", async () => {
  const id = await create("Asal");
  await call("PUT", `/v4/spreadsheets/${id}/values/A1?valueInputOption=RAW`, { values: [["isi"]] });
  const copied = await call("POST", `${FILES}/${id}/copy?supportsAllDrives=True`, { name: null, mimeType: TYPE });
  const copy = idOf(copied);
  expect(copied.body).toEqual({ kind: "drive#file", id: copy, name: "Copy of Asal", mimeType: TYPE });
  const tabs = async (of: string) =>
    (await call("GET", `/v4/spreadsheets/${of}?includeGridData=false&fields=sheets`)).body;
  expect(await tabs(copy)).toEqual(await tabs(id));
  const fields = "fields=comments/content,comments/anchor,nextPageToken&includeDeleted=False&pageSize=100&pageToken=";
  expect((await call("GET", `${FILES}/${id}/comments?${fields}`)).body).toEqual({ comments: [] });
  expect((await call("GET", `/v4/spreadsheets/${copy}/values/A1`)).body).toMatchObject({ values: [["isi"]] });
});

test("export as CSV", async () => {
  const id = await create("Asal");
  await call("PUT", `/v4/spreadsheets/${id}/values/A1:B2?valueInputOption=RAW`, { values: [["a1", "B2"]] });
  const csv = await call("GET", `${FILES}/${id}/export?mimeType=text/csv`);
  expect([csv.status, csv.text]).toEqual([200, "a1,B2"]);
});

test("share, list_permissions, remove_permissions, ownership handed over in two steps", async () => {
  const id = await create("Asal");
  const insert = (body: object, query = "") =>
    call("POST", `${FILES}/${id}/permissions?supportsAllDrives=true${query}`, { withLink: false, ...body });
  const permissionOf = async (answer: Promise<Called>) => (await answer).body;
  const kind = "drive#permission";
  const staff = await insert(
    { type: "user", role: "writer", emailAddress: STAFF },
    "&sendNotificationEmail=True&emailMessage=halo",
  );
  expect(staff.body).toEqual({ kind, id: idOf(staff), type: "user", role: "writer" });
  const anyone = { kind, id: "anyoneWithLink", type: "anyone", role: "reader" };
  expect(await permissionOf(insert({ type: "anyone", role: "reader" }))).toEqual(anyone);
  const all = "fields=nextPageToken,permissions(type,role,emailAddress,deleted)&supportsAllDrives=True";
  const list = async (user?: string) => (await call("GET", `${FILES}/${id}/permissions?${all}`, undefined, user)).body;
  const person = (emailAddress: string, role: string) => ({ type: "user", role, emailAddress, deleted: false });
  const open = { type: "anyone", role: "reader" };
  expect(await list()).toEqual({ permissions: [person(OWNER, "owner"), person(STAFF, "writer"), open] });
  const path = `${FILES}/${id}/permissions/${idOf(staff)}`;
  expect((await call("PATCH", path, { role: "writer", pendingOwner: true })).status).toBe(200);
  expect((await call("PATCH", `${path}?transferOwnership=True`, { role: "owner" }, STAFF)).status).toBe(200);
  expect(await list(STAFF)).toEqual({ permissions: [person(OWNER, "writer"), open, person(STAFF, "owner")] });
  const gone = await call("DELETE", `${FILES}/${id}/permissions/anyoneWithLink?supportsAllDrives=True`);
  expect([gone.status, gone.text]).toEqual([204, ""]);
});
