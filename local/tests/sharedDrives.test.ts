// Shared drives: members, what lies in them, the parameters without which nobody sees it, and an account without storage.

import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { drive_v3 } from "googleapis";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { ANYBODY } from "../auth/identities.ts";
import { googleOfTest } from "./support/fixtures.ts";
import { type Called, testGoogle } from "./support/testGoogle.ts";
import { OWNER, STAFF, STRANGER } from "./support/workbook.ts";

const { serviceAccount: SERVICE_ACCOUNT } = ANYBODY;

const TYPE = "application/vnd.google-apps.spreadsheet";
const FOLDER = "application/vnd.google-apps.folder";
const KNOWS = "supportsAllDrives=true";
const BOTH = `${KNOWS}&includeItemsFromAllDrives=true`;

let driveId: string;

const call = (method: string, path: string, body?: unknown, user = OWNER): Promise<Called> =>
  google.call(user, method, `/drive/v3${path}`, body);
const idOf = (answer: Called): string => (answer.body as { id?: string }).id ?? "";

const google = googleOfTest({ quota: true, now: () => Date.UTC(2026, 10, 24) });
beforeEach(async () => {
  driveId = idOf(await call("POST", "/drives?requestId=satu", { name: "Gudang" }));
});

const member = async (emailAddress: string, role: string): Promise<string> =>
  idOf(await call("POST", `/files/${driveId}/permissions?${KNOWS}`, { type: "user", role, emailAddress }));
const file = (name: string, user = OWNER, parents = [driveId]): Promise<Called> =>
  call("POST", `/files?${KNOWS}`, { name, mimeType: TYPE, parents }, user);
const names = async (query: Record<string, string>, user = OWNER): Promise<unknown> => {
  const parameters = new URLSearchParams({ fields: "files(name)", orderBy: "name", ...query });
  const { status, text, body } = await call("GET", `/files?${parameters}`, undefined, user);
  expect(status, text).toBe(200);
  return (body as drive_v3.Schema$FileList).files?.map((one) => one.name);
};
const refusal = (answer: Called): unknown => {
  const { error } = answer.body as { error: { code: number; errors: object[] } };
  return { status: answer.status, code: error.code, errors: error.errors };
};

test("drives are made once a request, listed to members, renamed, hidden, and deleted when empty", async () => {
  expect(driveId).toMatch(/^0A[\w-]{14}PVA$/);
  const whole = { id: driveId, kind: "drive#drive", name: "Gudang" };
  expect((await call("GET", `/drives/${driveId}`)).body).toEqual(whole);
  expect(refusal(await call("POST", "/drives?requestId=satu", { name: "Gudang" }))).toMatchObject({ status: 409 });
  expect(refusal(await call("POST", "/drives", { name: "Gudang" }))).toMatchObject({
    status: 400,
    errors: [{ reason: "required", location: "requestId" }],
  });
  await call("POST", "/drives?requestId=dua", { name: "Arsip" });
  const list = async (query = "", user = OWNER) => (await call("GET", `/drives${query}`, undefined, user)).body;
  expect(await list()).toEqual({
    kind: "drive#driveList",
    drives: [{ kind: "drive#drive", id: expect.any(String), name: "Arsip" }, whole],
  });
  expect(await list("", STAFF)).toEqual({ kind: "drive#driveList", drives: [] });
  expect(await list("?q=name%20contains%20'Gud'")).toEqual({ kind: "drive#driveList", drives: [whole] });
  const first = (await list("?pageSize=1&fields=nextPageToken,drives(name)")) as drive_v3.Schema$DriveList;
  expect(first).toEqual({ nextPageToken: expect.any(String), drives: [{ name: "Arsip" }] });
  const token = encodeURIComponent(first.nextPageToken ?? "");
  expect(await list(`?pageSize=1&pageToken=${token}`)).toEqual({ kind: "drive#driveList", drives: [whole] });
  await call("PATCH", `/drives/${driveId}`, { name: "Gudang 2", restrictions: { driveMembersOnly: true } });
  await call("POST", `/drives/${driveId}/hide`);
  const fields = "name,hidden,createdTime,restrictions(driveMembersOnly),capabilities(canManageMembers)";
  expect((await call("GET", `/drives/${driveId}?fields=${fields}`)).body).toEqual({
    name: "Gudang 2",
    hidden: true,
    createdTime: "2026-11-24T00:00:00.000Z",
    restrictions: { driveMembersOnly: true },
    capabilities: { canManageMembers: true },
  });
  expect(await list("?q=hidden%3Dtrue&fields=drives(name)")).toEqual({ drives: [{ name: "Gudang 2" }] });
  await call("POST", `/drives/${driveId}/unhide`);
  expect(await list("?q=hidden%3Dtrue&fields=drives(name)")).toEqual({ drives: [] });
  const id = idOf(await file("Isi"));
  expect((await call("DELETE", `/drives/${driveId}`)).status).toBe(403);
  await call("PATCH", `/files/${id}?${KNOWS}`, { trashed: true });
  expect((await call("DELETE", `/drives/${driveId}`)).status).toBe(204);
  expect(refusal(await call("GET", `/drives/${driveId}`))).toEqual({
    status: 404,
    code: 404,
    errors: [
      {
        domain: "global",
        reason: "notFound",
        message: `Shared drive not found: ${driveId}`,
        locationType: "parameter",
        location: "driveId",
      },
    ],
  });
});

test("what lies in a drive has no owner, and is not found without supportsAllDrives", async () => {
  const id = idOf(await file("Isi"));
  const fields = "fields=driveId,parents,owners,ownedByMe,shared,permissions,capabilities(canEdit,canDelete)";
  expect((await call("GET", `/files/${id}?${KNOWS}&${fields}`)).body).toEqual({
    driveId,
    parents: [driveId],
    capabilities: { canEdit: true, canDelete: true },
  });
  const without = await Promise.all([
    call("GET", `/files/${id}`),
    call("PATCH", `/files/${id}`, { name: "Lain" }),
    call("DELETE", `/files/${id}`),
    call("POST", `/files/${id}/copy`, {}),
    call("GET", `/files/${id}/permissions`),
    call("GET", `/files/${driveId}/permissions`),
  ]);
  expect(without.map(({ status }) => status)).toEqual(Array(6).fill(404));
  expect(refusal(await call("POST", "/files", { name: "x", parents: [driveId] }))).toMatchObject({
    status: 404,
    errors: [{ message: `File not found: ${driveId}.` }],
  });
  const older = await call("GET", `/files/${id}?supportsTeamDrives=True`);
  expect(older.body).toEqual({ kind: "drive#file", id, name: "Isi", mimeType: TYPE });
  expect((await google.call(OWNER, "GET", `/v4/spreadsheets/${id}?fields=spreadsheetId`)).status).toBe(200);
  expect((await call("GET", `/files/${id}/export?mimeType=text/csv`)).status).toBe(200);
});

test("lists by corpora: a member who opened nothing sees nothing of a drive but by its id, its folder or allDrives", async () => {
  await file("Isi");
  const shared = idOf(await file("Dibagikan"));
  await member(STAFF, "writer");
  await file("Buatan saya", STAFF);
  await call("POST", `/files/${shared}/permissions?${KNOWS}`, { type: "user", role: "reader", emailAddress: STAFF });
  const both = { supportsAllDrives: "true", includeItemsFromAllDrives: "true" };
  const all = ["Buatan saya", "Dibagikan", "Isi"];
  expect([
    await names(both, STAFF),
    await names({ ...both, corpora: "user" }, STAFF),
    await names({ ...both, corpora: "allDrives" }, STAFF),
    await names({ ...both, corpora: "drive", driveId }, STAFF),
    await names({ ...both, q: `'${driveId}' in parents` }, STAFF),
  ]).toEqual([["Buatan saya", "Dibagikan"], ["Buatan saya", "Dibagikan"], all, all, all]);
  const refusals = await Promise.all(
    [`corpora=drive&${BOTH}`, `driveId=${driveId}&${BOTH}`, `corpora=allDrives&${KNOWS}`, `corpora=mine&${BOTH}`].map(
      (query) => call("GET", `/files?${query}`, undefined, STAFF),
    ),
  );
  const needsId = "The driveId parameter must be specified if and only if corpora is set to drive.";
  const needsItems =
    "The includeItemsFromAllDrives parameter must be set to true when driveId is specified or corpora contains drive or allDrives.";
  expect(refusals.map(({ status, body }) => [status, (body as { error: { message: string } }).error.message])).toEqual([
    [403, needsId],
    [403, needsId],
    [403, needsItems],
    [400, "Invalid Value"],
  ]);
});

test("a folder's share lets people into what lies in it, at whatever depth, until it is taken back", async () => {
  const folder = async (name: string, parents: string[]) =>
    idOf(await call("POST", "/files", { name, mimeType: FOLDER, parents }));
  const top = await folder("Kota", ["root"]);
  const inner = await folder("Kantor", [top]);
  const id = idOf(await call("POST", "/files", { name: "Isi", mimeType: TYPE, parents: [inner] }));
  const status = async (user: string) => (await google.call(user, "GET", `/v4/spreadsheets/${id}`)).status;
  expect(await status(STAFF)).toBe(403);
  const share = { type: "user", role: "writer", emailAddress: STAFF };
  const permissionId = idOf(await call("POST", `/files/${top}/permissions`, share));
  const made = idOf(await call("POST", "/files", { name: "Baru", mimeType: TYPE, parents: [inner] }, STAFF));
  expect([await status(STAFF), await names({}, STAFF), await names({ q: `'${inner}' in parents` }, STAFF)]).toEqual([
    200,
    ["Baru", "Kota"],
    ["Baru", "Isi"],
  ]);
  expect((await google.call(OWNER, "GET", `/v4/spreadsheets/${made}`)).status).toBe(200);
  expect((await call("DELETE", `/files/${id}/permissions/${permissionId}`)).status).toBe(403);
  await call("PATCH", `/files/${id}?removeParents=${inner}&addParents=root`, {});
  expect(await status(STAFF)).toBe(403);
  await call("PATCH", `/files/${id}?addParents=${inner}`, {});
  expect(await status(STAFF)).toBe(200);
  await call("DELETE", `/files/${top}/permissions/${permissionId}`);
  expect(await status(STAFF)).toBe(403);
});

test("root stands for the caller's own My Drive, which nobody renames or shares", async () => {
  const { body } = await call("GET", "/files/root?fields=id,name,mimeType,ownedByMe");
  const { id } = body as { id: string };
  expect(body).toEqual({
    id: expect.stringMatching(/^0A.{11}Uk9PVA$/),
    name: "My Drive",
    mimeType: FOLDER,
    ownedByMe: true,
  });
  await call("POST", "/files", { name: "Atas", mimeType: TYPE, parents: [id] });
  expect([await names({ q: `'${id}' in parents` }), await names({ q: "'root' in parents" })]).toEqual([
    ["Atas"],
    ["Atas"],
  ]);
  expect((await call("PATCH", "/files/root", { name: "Lain" })).status).toBe(403);
  expect((await call("GET", `/files/${id}`, undefined, STAFF)).status).toBe(404);
});

test("lists: absent without both flags, whole by corpora", async () => {
  await call("POST", "/files", { name: "Milik saya", mimeType: TYPE });
  await file("Isi");
  const other = idOf(await call("POST", "/drives?requestId=dua", { name: "Lain" }));
  await file("Isi lain", OWNER, [other]);
  const both = { supportsAllDrives: "true", includeItemsFromAllDrives: "true" };
  expect([
    await names({}),
    await names({ includeItemsFromAllDrives: "true" }),
    await names({ supportsAllDrives: "true" }),
    await names(both),
    await names({ ...both, corpora: "allDrives" }),
    await names({ ...both, corpora: "drive", driveId }),
    await names({ supportsTeamDrives: "true", includeTeamDriveItems: "true", corpora: "drive", teamDriveId: other }),
    await names({ ...both, q: `'${driveId}' in parents` }),
    await names({ ...both, corpora: "domain" }),
    await names(both, STAFF),
  ]).toEqual([
    ["Milik saya"],
    ["Milik saya"],
    ["Milik saya"],
    ["Isi", "Isi lain", "Milik saya"],
    ["Isi", "Isi lain", "Milik saya"],
    ["Isi"],
    ["Isi lain"],
    ["Isi"],
    [],
    [],
  ]);
  const unknown = await call("GET", `/files?corpora=drive&driveId=${driveId}&${BOTH}`, undefined, STAFF);
  expect(refusal(unknown)).toMatchObject({ status: 404, errors: [{ message: `Shared drive not found: ${driveId}` }] });
});

test("members see and change what lies in the drive, by their role, also what was there before them", async () => {
  const id = idOf(await file("Isi"));
  const folder = idOf(await call("POST", `/files?${KNOWS}`, { name: "Map", mimeType: FOLDER, parents: [driveId] }));
  const may = async (): Promise<readonly number[]> => {
    const answers = [
      await google.call(STAFF, "GET", `/v4/spreadsheets/${id}`),
      await google.call(STAFF, "PUT", `/v4/spreadsheets/${id}/values/A1?valueInputOption=RAW`, { values: [["x"]] }),
      await file("Baru", STAFF, [folder]),
      await call("PATCH", `/files/${id}?${KNOWS}`, { trashed: true }, STAFF),
      await call("POST", `/files/${driveId}/permissions?${KNOWS}`, { type: "anyone", role: "reader" }, STAFF),
    ];
    await call("PATCH", `/files/${id}?${KNOWS}`, { trashed: false });
    return answers.map(({ status }) => status);
  };
  expect(await may()).toEqual([403, 403, 404, 404, 404]);
  const permissionId = await member(STAFF, "reader");
  expect(await may()).toEqual([200, 403, 403, 403, 403]);
  const change = (role: string) => call("PATCH", `/files/${driveId}/permissions/${permissionId}?${KNOWS}`, { role });
  await change("writer");
  expect(await may()).toEqual([200, 200, 200, 403, 403]);
  await change("fileOrganizer");
  expect(await may()).toEqual([200, 200, 200, 200, 403]);
  const { body } = await call(
    "GET",
    `/files/${id}/permissions?${KNOWS}&fields=permissions(emailAddress,role,permissionDetails)`,
  );
  expect(body).toEqual({
    permissions: [OWNER, STAFF].map((emailAddress, n) => {
      const role = n === 0 ? "organizer" : "fileOrganizer";
      return {
        emailAddress,
        role,
        permissionDetails: [{ permissionType: "member", role, inherited: true, inheritedFrom: driveId }],
      };
    }),
  });
  expect((await call("DELETE", `/files/${id}/permissions/${permissionId}?${KNOWS}`)).status).toBe(403);
  expect((await call("DELETE", `/files/${driveId}/permissions/${permissionId}?${KNOWS}`)).status).toBe(204);
  expect(await may()).toEqual([403, 403, 404, 404, 404]);
});

test("a file can be shared on its own, never owned; moved in it loses its owner, moved out it gets one", async () => {
  const id = idOf(await call("POST", "/files", { name: "Milik saya", mimeType: TYPE }));
  await call("POST", `/files/${id}/permissions`, { type: "user", role: "reader", emailAddress: STRANGER });
  const move = (query: string) =>
    call("PATCH", `/files/${id}?${query}&fields=driveId,parents,owners(emailAddress)`, {});
  expect((await move(`addParents=${driveId}`)).status).toBe(404);
  expect((await move(`addParents=${driveId}&${KNOWS}`)).body).toEqual({ driveId, parents: [driveId] });
  expect((await google.call(STRANGER, "GET", `/v4/spreadsheets/${id}`)).status).toBe(200);
  const owner = { type: "user", role: "owner", emailAddress: STAFF };
  expect((await call("POST", `/files/${id}/permissions?${KNOWS}&transferOwnership=true`, owner)).status).toBe(403);
  expect((await move(`addParents=root&removeParents=${driveId}&${KNOWS}`)).body).toEqual({
    parents: [],
    owners: [{ emailAddress: OWNER }],
  });
  await member(STAFF, "writer");
  expect((await google.call(STAFF, "GET", `/v4/spreadsheets/${id}`)).status).toBe(403);
});

test("the service account owns nothing (QUOTA=1), yet creates and copies inside a shared drive", async () => {
  const message =
    "Service Accounts do not have storage quota. Leverage shared drives (https://developers.google.com/workspace/drive/api/guides/about-shareddrives), or use OAuth delegation (http://support.google.com/a/answer/7281227) instead.";
  const own = await call("POST", "/files", { name: "Milik akun", mimeType: TYPE }, SERVICE_ACCOUNT);
  expect([own.status, own.body]).toEqual([
    403,
    { error: { errors: [{ domain: "usageLimits", reason: "storageQuotaExceeded", message }], code: 403, message } },
  ]);
  expect((await google.call(SERVICE_ACCOUNT, "POST", "/v4/spreadsheets", {})).status).toBe(403);
  await member(SERVICE_ACCOUNT, "fileOrganizer");
  const made = await file("Di dalam", SERVICE_ACCOUNT);
  expect(made.status).toBe(200);
  const copied = await call("POST", `/files/${idOf(made)}/copy?${KNOWS}`, { name: "Salinan" }, SERVICE_ACCOUNT);
  expect(copied.status).toBe(200);
  const both = { supportsAllDrives: "true", includeItemsFromAllDrives: "true" };
  expect(await names({ ...both, corpora: "drive", driveId })).toEqual(["Di dalam", "Salinan"]);
  const outside = { parents: ["root"] };
  const refused = await call("POST", `/files/${idOf(made)}/copy?${KNOWS}`, outside, SERVICE_ACCOUNT);
  expect(refused.status).toBe(403);
});

test("drives, members and what lies in them survive a restart", async () => {
  await member(STAFF, "reader");
  await file("Isi");
  const dataDir = mkdtempSync(join(tmpdir(), "local-google-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  // As a process that is killed leaves it.
  cpSync(google.dataDir, dataDir, { recursive: true });
  const again = await testGoogle({ dataDir });
  const all = "supportsAllDrives=true&includeItemsFromAllDrives=true&corpora=allDrives&fields=files(name)";
  const { body } = await again.call(STAFF, "GET", `/drive/v3/files?${all}`);
  expect(body).toEqual({ files: [{ name: "Isi" }] });
  await again.end();
});
