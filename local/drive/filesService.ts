// The Drive `files` methods for one caller.

import type { drive_v3 } from "googleapis";
import { driveError, fileNotFound } from "../answer/googleError.ts";
import { asToldUntil, touched } from "../files/clock.ts";
import {
  type DriveFile,
  mayDelete,
  mayRead,
  mayTrash,
  mayWrite,
  ownerOf,
  SPREADSHEET_TYPE,
} from "../files/driveFile.ts";
import { newFile, topParent } from "../files/newFile.ts";
import { storageQuotaExceeded } from "../quota/storageQuotaExceeded.ts";
import { newWorkbook } from "../sheets/model/newWorkbook.ts";
import type { Workbook } from "../sheets/model/workbook.ts";
import type { Storage } from "../store/storage.ts";
import type { Workbooks } from "../workbooks/workbooks.ts";
import { type CorpusOptions, corpusTest } from "./corpus.ts";
import { type Exported, exportFile } from "./exportFile.ts";
import { fileAnswer } from "./fileAnswer.ts";
import { withInherited } from "./inheritance.ts";
import { isTop, myDrive } from "./myDrive.ts";
import { parseOrder } from "./orderBy.ts";
import { pageStart, pageToken } from "./pageToken.ts";
import { parseQuery } from "./query.ts";
import { inDrive, inMyDrive, isDrive } from "./sharedDrive.ts";

/** What of the files is asked for. */
export interface ListOptions extends CorpusOptions {
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
  readonly #toldUntil: () => number;

  /** `toldUntil`: the moment until which Drive tells of changes. */
  constructor(user: string, storage: Storage, workbooks: Workbooks, now: () => number, toldUntil: () => number) {
    this.#user = user;
    this.#storage = storage;
    this.#workbooks = workbooks;
    this.#now = now;
    this.#toldUntil = toldUntil;
  }

  /** Files shared with the caller that pass the query, a page at a time. */
  list(options: ListOptions = {}): drive_v3.Schema$FileList {
    const test = parseQuery(options.q ?? "");
    const order = parseOrder(options.orderBy);
    const inCorpus = corpusTest(options, this.#user, (id) => this.#storage.files.get(id));
    const found: DriveFile[] = [];
    const shown = this.#shown();
    for (const stored of this.#storage.files.all()) {
      const file = shown(stored);
      if (!isDrive(file) && inCorpus(file) && mayRead(file, this.#user) && test(file, this.#user)) found.push(file);
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
    return fileAnswer(this.#shown()(this.find(id)), this.#user);
  }

  /** A new file, the caller's own or in a shared drive; a spreadsheet gets its first tab. */
  create(body: drive_v3.Schema$File): drive_v3.Schema$File {
    const name = body.name || "Untitled";
    const place = (file: DriveFile): DriveFile => this.#placed(withDetails(file, body), body.parents ?? []);
    if (body.mimeType === SPREADSHEET_TYPE) {
      const file = this.#workbooks.create(this.#user, name, (id) => newWorkbook(id, name), place);
      return fileAnswer(file, this.#user);
    }
    const made = newFile(name, body.mimeType || "application/octet-stream", this.#user, this.#now());
    return fileAnswer(this.#save(place(made)), this.#user);
  }

  /** Name, description, bin, properties, folders. A new name is also the spreadsheet's title. */
  update(
    id: string,
    body: drive_v3.Schema$File,
    move: { readonly add?: string; readonly remove?: string } = {},
  ): drive_v3.Schema$File {
    const file = this.find(id, mayWrite);
    if (typeof body.trashed === "boolean" && body.trashed !== file.trashed && !mayTrash(file, this.#user))
      throw insufficient();
    const removed = (move.remove?.split(",") ?? []).map((one) => this.#placeOf(one));
    const parents = file.parents.filter((parent) => !removed.includes(parent));
    const stays = removed.length === 0 ? file : withInherited({ ...file, parents }, this.#foldersIn(parents));
    const moved = move.add === undefined ? stays : this.#placed(stays, [...stays.parents, ...move.add.split(",")]);
    const detailed = withDetails({ ...moved, name: body.name || file.name }, body);
    const trashed = body.trashed ?? file.trashed;
    const saved = this.#save(touched({ ...detailed, trashed }, this.#user, this.#now()));
    this.#renameWorkbook(saved);
    return fileAnswer(saved, this.#user);
  }

  /** Gone for good; only the owner may, or a manager of the shared drive it lies in. */
  delete(id: string): void {
    this.find(id, mayDelete);
    this.#storage.db.transaction(() => {
      this.#storage.files.remove(id);
      this.#storage.workbooks.remove(id);
    });
  }

  /** A copy with the contents: the caller's own and shared with nobody, or in the same (or another) shared drive. */
  copy(id: string, body: drive_v3.Schema$File): drive_v3.Schema$File {
    const source = this.find(id);
    const name = body.name || `Copy of ${source.name}`;
    const content = this.#storage.workbooks.load(id);
    const parents = body.parents ?? (source.driveId === undefined ? [] : source.parents);
    const place = (file: DriveFile): DriveFile => this.#placed(withDetails(file, body), parents);
    if (content === undefined) {
      return fileAnswer(this.#save(place(newFile(name, source.mimeType, this.#user, this.#now()))), this.#user);
    }
    const build = (copyId: string): Workbook => ({ ...content, id: copyId, title: name });
    return fileAnswer(this.#workbooks.create(this.#user, name, build, place), this.#user);
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
    if (isTop(id, this.#user)) {
      if (access !== mayRead) throw insufficient();
      return myDrive(this.#user);
    }
    const file = this.#storage.files.get(id);
    if (file === undefined || !mayRead(file, this.#user)) throw fileNotFound(id);
    if (!access(file, this.#user)) throw insufficient();
    return file;
  }

  /** Throws 404 for those of the ids that lie in a shared drive: what a caller gets who does not say that it knows of them. */
  hideSharedDrives(ids: readonly string[]): void {
    for (const id of ids) if (this.#storage.files.get(id)?.driveId !== undefined) throw fileNotFound(id);
  }

  /** The file in its folders. @throws GoogleError 404, 403 where the caller may not add to one of them or has no room */
  #placed(file: DriveFile, asked: readonly string[]): DriveFile {
    const parents = asked.map((id) => this.#placeOf(id));
    const folders = parents.filter((id) => !id.startsWith("root:")).map((id) => this.find(id));
    if (folders.some((folder) => !mayWrite(folder, this.#user))) throw insufficientParent();
    const driveId = folders.find((folder) => folder.driveId !== undefined)?.driveId;
    const drive = driveId === undefined ? undefined : this.#storage.files.get(driveId);
    const inFolders = parents.length === 0 ? file : { ...file, parents };
    if (drive !== undefined) return withInherited(inDrive(inFolders, drive), folders);
    const leaves = file.driveId !== undefined;
    if ((leaves || ownerOf(file) === this.#user) && !this.#workbooks.hasRoom(this.#user)) throw storageQuotaExceeded();
    return withInherited(leaves ? inMyDrive(inFolders, this.#user) : inFolders, folders);
  }

  /** The id under which a folder is stored as a parent. */
  #placeOf(id: string): string {
    return isTop(id, this.#user) ? topParent(this.#user) : id;
  }

  /** What Drive shows now of a file. */
  #shown(): (file: DriveFile) => DriveFile {
    const until = this.#toldUntil();
    return (file) => asToldUntil(file, until);
  }

  #foldersIn(ids: readonly string[]): readonly DriveFile[] {
    return ids.flatMap((id) => this.#storage.files.get(id) ?? []);
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

/** 403 for a caller who may see a folder but not add to it. */
function insufficientParent(): Error {
  return driveError(403, "insufficientParentPermissions", "Insufficient permissions for the specified parent.");
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
