// The routes of the Drive API v3.

import type { drive_v3 } from "googleapis";
import { driveError } from "../answer/googleError.ts";
import { selectFields } from "../drive/driveFields.ts";
import { DEFAULT_FILE_FIELDS, DEFAULT_PERMISSION_FIELDS } from "../drive/fileAnswer.ts";
import { json, noContent } from "../http/answer.ts";
import { decoded } from "../http/decoded.ts";
import { parseBody } from "../http/parseBody.ts";
import { flag, type Request } from "../http/request.ts";
import { type DriveCall, reading, selected, writing } from "./driveCall.ts";
import { drivesCall } from "./drivesRoutes.ts";

const PREFIX = "/drive/v3";
const LIST_FIELDS = `kind,incompleteSearch,nextPageToken,files(${DEFAULT_FILE_FIELDS})`;
const PERMISSION_LIST_FIELDS = `kind,nextPageToken,permissions(${DEFAULT_PERMISSION_FIELDS})`;

function notFound(): Error {
  return driveError(404, "notFound", "Not Found");
}

/** The call of a request below `/drive/v3`. @throws GoogleError 404 where there is no such method */
export function driveCall(request: Request): DriveCall {
  if (!request.path.startsWith(`${PREFIX}/`)) throw notFound();
  const [kind, ...parts] = request.path.slice(PREFIX.length).split("/").slice(1).map(decoded);
  const call =
    kind === "files" ? filesPathCall(request, parts) : kind === "drives" ? drivesCall(request, parts) : undefined;
  if (call === undefined) throw notFound();
  return call;
}

/** A call of files; without `supportsAllDrives` (or its older name) what lies in a shared drive is not found. */
function filesPathCall(request: Request, parts: readonly string[]): DriveCall | undefined {
  const [id, part, partId, ...more] = parts;
  if (more.length > 0) return undefined;
  const call = !id
    ? filesCall(request)
    : part === undefined
      ? fileCall(request, id)
      : part === "permissions"
        ? permissionCall(request, id, partId)
        : partCall(request, id, part);
  if (call === undefined || supportsAllDrives(request.query) || KNOW_ALL_DRIVES.has(part ?? "")) return call;
  const answer: DriveCall["answer"] = (user) => {
    user.files.hideSharedDrives(namedFiles(request, id));
    return call.answer(user);
  };
  return { ...call, answer };
}

/** Methods without the parameter (discovery). */
const KNOW_ALL_DRIVES = new Set(["export", "comments"]);

function supportsAllDrives(query: URLSearchParams): boolean {
  return flag(query, "supportsAllDrives") || flag(query, "supportsTeamDrives");
}

/** The files that a request names: its own, and folders it puts something into. */
function namedFiles(request: Request, id: string | undefined): readonly string[] {
  const { parents } = request.method === "POST" ? (parseBody(request) as drive_v3.Schema$File) : {};
  const added = request.query.get("addParents")?.split(",") ?? [];
  return [...(id ? [id] : []), ...(parents ?? []), ...added];
}

function filesCall(request: Request): DriveCall | undefined {
  const { method, query } = request;
  if (method === "GET") {
    const size = query.get("pageSize");
    const options = {
      q: query.get("q") ?? undefined,
      orderBy: query.get("orderBy") ?? undefined,
      pageToken: query.get("pageToken") ?? undefined,
      pageSize: size === null ? undefined : Number(size),
      corpora: query.get("corpora") ?? undefined,
      driveId: query.get("driveId") ?? query.get("teamDriveId") ?? undefined,
      includeItemsFromAllDrives:
        supportsAllDrives(query) && (flag(query, "includeItemsFromAllDrives") || flag(query, "includeTeamDriveItems")),
    };
    return reading(({ files }) => selected(request, files.list(options), LIST_FIELDS));
  }
  if (method !== "POST") return undefined;
  return writing(({ files }) => selected(request, files.create(parseBody(request)), DEFAULT_FILE_FIELDS));
}

function fileCall(request: Request, id: string): DriveCall | undefined {
  switch (request.method) {
    case "GET":
      return reading(({ files }) => selected(request, files.get(id), DEFAULT_FILE_FIELDS));
    case "PATCH": {
      const add = request.query.get("addParents");
      const remove = request.query.get("removeParents");
      const move = { ...(add && { add }), ...(remove && { remove }) };
      return writing(({ files }) => selected(request, files.update(id, parseBody(request), move), DEFAULT_FILE_FIELDS));
    }
    case "DELETE":
      return writing(({ files }) => {
        files.delete(id);
        return noContent();
      });
    default:
      return undefined;
  }
}

function partCall(request: Request, id: string, part: string): DriveCall | undefined {
  if (request.method === "POST" && part === "copy") {
    return writing(({ files }) => selected(request, files.copy(id, parseBody(request)), DEFAULT_FILE_FIELDS));
  }
  if (request.method === "GET" && part === "export") {
    return reading(({ files }) => ({ status: 200, ...files.export(id, request.query.get("mimeType") ?? "") }));
  }
  if (request.method === "GET" && part === "comments") {
    return reading(({ files }) => {
      files.find(id);
      const fields = request.query.get("fields");
      if (!fields) {
        const where = { locationType: "parameter", location: "fields" };
        throw driveError(400, "required", "The 'fields' parameter is required for this method.", where);
      }
      return json(selectFields({ kind: "drive#commentList", comments: [] }, fields));
    });
  }
  return undefined;
}

function permissionCall(request: Request, id: string, permissionId: string | undefined): DriveCall | undefined {
  if (permissionId === undefined) {
    if (request.method === "GET") {
      return reading(({ permissions }) => selected(request, permissions.list(id), PERMISSION_LIST_FIELDS));
    }
    if (request.method !== "POST") return undefined;
    return writing(({ permissions }) =>
      selected(request, permissions.create(id, parseBody(request)), DEFAULT_PERMISSION_FIELDS),
    );
  }
  switch (request.method) {
    case "GET":
      return reading(({ permissions }) =>
        selected(request, permissions.get(id, permissionId), DEFAULT_PERMISSION_FIELDS),
      );
    case "PATCH":
      return writing(({ permissions }) =>
        selected(request, permissions.update(id, permissionId, parseBody(request)), DEFAULT_PERMISSION_FIELDS),
      );
    case "DELETE":
      return writing(({ permissions }) => {
        permissions.delete(id, permissionId);
        return noContent();
      });
    default:
      return undefined;
  }
}
