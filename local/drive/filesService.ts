// The Drive `files` methods for one caller.

import type { drive_v3 } from "googleapis";
import { driveError, fileNotFound } from "../answer/googleError.ts";
import { newWorkbook } from "../sheets/model/newWorkbook.ts";
import type { Workbooks } from "../sheets/workbooks.ts";
import type { Storage } from "../store/storage.ts";
import { touched } from "./clock.ts";
import { type DriveFile, mayRead, mayWrite, roleOf, SPREADSHEET_TYPE } from "./driveFile.ts";
import { type Exported, exportFile } from "./exportFile.ts";
import { fileAnswer } from "./fileAnswer.ts";
import { newFile } from "./newFile.ts";
import { parseOrder } from "./orderBy.ts";
import { parseQuery } from "./query.ts";

/** What of the files is asked for. */
export interface ListOptions {
  readonly q?: string | undefined;
  readonly orderBy?: string | undefined;
  readonly pageSize?: number | undefined;
  readonly pageToken?: string | undefined;
}

/** Whether the caller may do something with a file. */
type Access = (file: DriveFile, user: string) => boolean;

/** Files as one user. */
export class FilesService {
  readonly #user: string;
  readonly #storage: Storage;
  readonly #workbooks: Workbooks;
  readonly #now: () => number;

  constructor(user: string, storage: Storage, workbooks: Workbooks, now: () => number) {
    this.#user = user;
    this.#storage = storage;
    this.#workbooks = workbooks;
    this.#now = now;
  }

  /** Files shared with the caller that pass the query, a page at a time. */
  list(options: ListOptions = {}): drive_v3.Schema$FileList {
    const test = parseQuery(options.q ?? "");
    const order = parseOrder(options.orderBy);
    const found: DriveFile[] = [];
    for (const file of this.#storage.files.all()) {
      if (mayRead(file, this.#user) && test(file, this.#user)) found.push(file);
    }
    found.sort(order);
    const size = Math.min(Math.max(options.pageSize ?? 100, 1), 1000);
    const start = pageStart(options.pageToken);
    const files = found.slice(start, start + size).map((file) => fileAnswer(file, this.#user));
    const more = start + size < found.length ? { nextPageToken: pageToken(start + size) } : {};
    return { kind: "drive#fileList", incompleteSearch: false, ...more, files };
  }

  /** One file. @throws GoogleError 404 also where it is not shared with the caller */
  get(id: string): drive_v3.Schema$File {
    return fileAnswer(this.find(id), this.#user);
  }

  /** A new file that belongs to the caller; a spreadsheet gets its first tab. */
  create(body: drive_v3.Schema$File): drive_v3.Schema$File {
    const name = body.name || "Untitled";
    const parents = body.parents ?? undefined;
    for (const parent of parents ?? []) if (parent !== "root") this.find(parent);
    const kept = parents?.map((parent) => (parent === "root" ? `root:${this.#user}` : parent));
    if (body.mimeType === SPREADSHEET_TYPE) {
      const file = this.#workbooks.create(this.#user, name, (id) => newWorkbook(id, name), kept);
      return fileAnswer(this.#save(withDetails(file, body)), this.#user);
    }
    const made = newFile(name, body.mimeType || "application/octet-stream", this.#user, this.#now());
    return fileAnswer(this.#save(withDetails(kept ? { ...made, parents: kept } : made, body)), this.#user);
  }

  /** Name, description, bin, properties, folders. A new name is also the spreadsheet's title. */
  update(
    id: string,
    body: drive_v3.Schema$File,
    move: { readonly add?: string; readonly remove?: string } = {},
  ): drive_v3.Schema$File {
    const file = this.find(id, mayWrite);
    if (typeof body.trashed === "boolean" && body.trashed !== file.trashed && !this.#isOwner(file))
      throw insufficient();
    const removed = move.remove?.split(",") ?? [];
    const added = move.add?.split(",") ?? [];
    const parents = [...file.parents.filter((parent) => !removed.includes(parent)), ...added];
    const detailed = withDetails({ ...file, name: body.name || file.name, parents }, body);
    const trashed = body.trashed ?? file.trashed;
    const saved = this.#save(touched({ ...detailed, trashed }, this.#user, this.#now()));
    this.#renameWorkbook(saved);
    return fileAnswer(saved, this.#user);
  }

  /** Gone for good; only the owner may. */
  delete(id: string): void {
    const file = this.find(id);
    if (!this.#isOwner(file)) throw insufficient();
    this.#storage.db.transaction(() => {
      this.#storage.files.remove(id);
      this.#storage.workbooks.remove(id);
    });
  }

  /** A copy with the contents, belonging to the caller and shared with nobody. */
  copy(id: string, body: drive_v3.Schema$File): drive_v3.Schema$File {
    const source = this.find(id);
    const name = body.name || `Copy of ${source.name}`;
    const content = this.#storage.workbooks.load(id);
    if (content === undefined) {
      return fileAnswer(
        this.#save(withDetails(newFile(name, source.mimeType, this.#user, this.#now()), body)),
        this.#user,
      );
    }
    const file = this.#workbooks.create(
      this.#user,
      name,
      (copyId) => ({ ...content, id: copyId, title: name }),
      body.parents ?? undefined,
    );
    return fileAnswer(this.#save(withDetails(file, body)), this.#user);
  }

  /** The file in another format. @throws GoogleError 403 for a file that is no spreadsheet */
  export(id: string, mimeType: string): Exported {
    const file = this.find(id);
    const workbook = this.#storage.workbooks.load(id);
    if (workbook === undefined) {
      throw driveError(403, "fileNotExportable", `Export only supports Docs Editors files: ${file.mimeType}`);
    }
    return exportFile(this.#workbooks.evaluation(workbook), mimeType);
  }

  /** The stored file, where the caller may at least know of it. @throws GoogleError 404, 403 */
  find(id: string, access: Access = mayRead): DriveFile {
    const file = this.#storage.files.get(id);
    if (file === undefined || !mayRead(file, this.#user)) throw fileNotFound(id);
    if (!access(file, this.#user)) throw insufficient();
    return file;
  }

  #isOwner(file: DriveFile): boolean {
    const role = roleOf(file, this.#user);
    return role === "owner" || role === "organizer" || role === "fileOrganizer";
  }

  #save(file: DriveFile): DriveFile {
    this.#storage.db.transaction(() => this.#storage.files.save(file));
    return file;
  }

  #renameWorkbook(file: DriveFile): void {
    const before = this.#storage.workbooks.load(file.id);
    if (before === undefined || before.title === file.name) return;
    const after = { ...before, title: file.name };
    this.#storage.db.transaction(() => this.#storage.workbooks.save(before, after));
    this.#storage.workbooks.committed(after);
  }
}

/** 403 for a caller who knows the file but may not do this with it. */
export function insufficient(): Error {
  return driveError(403, "insufficientFilePermissions", "The user does not have sufficient permissions for this file.");
}

function withDetails(file: DriveFile, body: drive_v3.Schema$File): DriveFile {
  return {
    ...file,
    starred: body.starred ?? file.starred,
    ...(body.description && { description: body.description }),
    properties: { ...file.properties, ...body.properties },
    appProperties: { ...file.appProperties, ...body.appProperties },
  };
}

function pageToken(start: number): string {
  return `~!!~${Buffer.from(`page:${start}`).toString("base64url")}`;
}

function pageStart(token: string | undefined): number {
  if (!token) return 0;
  const start = Number(
    /^page:(\d+)$/.exec(Buffer.from(token.replace("~!!~", ""), "base64url").toString())?.[1] ?? Number.NaN,
  );
  if (Number.isNaN(start))
    throw driveError(400, "invalid", "Invalid Value", { locationType: "parameter", location: "pageToken" });
  return start;
}
