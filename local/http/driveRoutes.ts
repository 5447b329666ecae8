// The routes of the Drive API v3.

import { driveError } from "../answer/googleError.ts";
import type { Action } from "../auth/scopes.ts";
import { selectFields } from "../drive/driveFields.ts";
import { DEFAULT_FILE_FIELDS, DEFAULT_PERMISSION_FIELDS } from "../drive/fileAnswer.ts";
import type { GoogleUser } from "../google.ts";
import { type Answer, json, noContent } from "./answer.ts";
import { decoded } from "./decoded.ts";
import { parseBody } from "./parseBody.ts";
import type { Request } from "./request.ts";

/** What a path asks of the Drive API. */
export interface DriveCall {
  readonly action: Action;
  readonly answer: (user: GoogleUser) => Answer | Promise<Answer>;
}

const PREFIX = "/drive/v3/files";
const LIST_FIELDS = `kind,incompleteSearch,nextPageToken,files(${DEFAULT_FILE_FIELDS})`;
const PERMISSION_LIST_FIELDS = `kind,nextPageToken,permissions(${DEFAULT_PERMISSION_FIELDS})`;

function notFound(): Error {
  return driveError(404, "notFound", "Not Found");
}

function selected(request: Request, value: object, standard: string): Answer {
  return json(selectFields(value, request.query.get("fields") || standard));
}

/** The call of a request below `/drive/v3`. @throws GoogleError 404 where there is no such method */
export function driveCall(request: Request): DriveCall {
  const [id, part, partId, ...more] = request.path.slice(PREFIX.length).split("/").slice(1).map(decoded);
  if (!request.path.startsWith(PREFIX) || more.length > 0) throw notFound();
  const call =
    id === undefined || id === ""
      ? filesCall(request)
      : part === undefined
        ? fileCall(request, id)
        : part === "permissions"
          ? permissionCall(request, id, partId)
          : partCall(request, id, part);
  if (call === undefined) throw notFound();
  return call;
}

const reading = (answer: DriveCall["answer"]): DriveCall => ({ action: "driveRead", answer });
const writing = (answer: DriveCall["answer"]): DriveCall => ({ action: "driveWrite", answer });

function filesCall(request: Request): DriveCall | undefined {
  const { method, query } = request;
  if (method === "GET") {
    const size = query.get("pageSize");
    const options = {
      q: query.get("q") ?? undefined,
      orderBy: query.get("orderBy") ?? undefined,
      pageToken: query.get("pageToken") ?? undefined,
      pageSize: size === null ? undefined : Number(size),
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
