// The routes of shared drives.

import { DEFAULT_DRIVE_FIELDS } from "../drive/drivesService.ts";
import { noContent } from "../http/answer.ts";
import { parseBody } from "../http/parseBody.ts";
import type { Request } from "../http/request.ts";
import { type DriveCall, reading, selected, writing } from "./driveCall.ts";

const LIST_FIELDS = `kind,nextPageToken,drives(${DEFAULT_DRIVE_FIELDS})`;

/** The call of a request below `/drive/v3/drives`, by the parts of its path after that; undefined where there is none. */
export function drivesCall(request: Request, parts: readonly string[]): DriveCall | undefined {
  const [id, part, ...more] = parts;
  if (more.length > 0) return undefined;
  if (!id) return allCall(request);
  if (part === undefined) return driveCall(request, id);
  if (request.method !== "POST" || (part !== "hide" && part !== "unhide")) return undefined;
  return writing(({ drives }) => selected(request, drives.hide(id, part === "hide"), DEFAULT_DRIVE_FIELDS));
}

function allCall(request: Request): DriveCall | undefined {
  const { method, query } = request;
  if (method === "GET") {
    const size = query.get("pageSize");
    const options = {
      q: query.get("q") ?? undefined,
      pageToken: query.get("pageToken") ?? undefined,
      pageSize: size === null ? undefined : Number(size),
    };
    return reading(({ drives }) => selected(request, drives.list(options), LIST_FIELDS));
  }
  if (method !== "POST") return undefined;
  return writing(({ drives }) =>
    selected(request, drives.create(query.get("requestId") ?? undefined, parseBody(request)), DEFAULT_DRIVE_FIELDS),
  );
}

function driveCall(request: Request, id: string): DriveCall | undefined {
  switch (request.method) {
    case "GET":
      return reading(({ drives }) => selected(request, drives.get(id), DEFAULT_DRIVE_FIELDS));
    case "PATCH":
      return writing(({ drives }) => selected(request, drives.update(id, parseBody(request)), DEFAULT_DRIVE_FIELDS));
    case "DELETE":
      return writing(({ drives }) => {
        drives.delete(id);
        return noContent();
      });
    default:
      return undefined;
  }
}
