// Opens workbooks for a caller and commits their next state: access, modification time and storage in one place.

import { entityNotFound, permissionDenied } from "../answer/googleError.ts";
import { touched } from "../files/clock.ts";
import { type DriveFile, mayRead, mayWrite, ownerOf, SPREADSHEET_TYPE } from "../files/driveFile.ts";
import { newFile } from "../files/newFile.ts";
import { Evaluation } from "../sheets/formula/evaluation.ts";
import type { Workbook } from "../sheets/model/workbook.ts";
import { serialNow } from "../sheets/values/serialDate.ts";
import type { Storage } from "../store/storage.ts";

/** A workbook that a caller may work with. */
export interface OpenWorkbook {
  readonly file: DriveFile;
  readonly workbook: Workbook;
  readonly owner: string;
}

/** So many answers of a state are kept at once. */
const MOST_ANSWERS = 4;

/** The workbooks of one local Google. */
export class Workbooks {
  readonly #storage: Storage;
  readonly #now: () => number;
  readonly #roomless: string | undefined;
  readonly #evaluations = new WeakMap<Workbook, Evaluation>();
  readonly #answers = new WeakMap<Evaluation, Map<string, object>>();

  /** `roomless`: who has no storage of their own. */
  constructor(storage: Storage, now: () => number, roomless?: string) {
    this.#storage = storage;
    this.#now = now;
    this.#roomless = roomless;
  }

  /** False for an account that can own no file. */
  hasRoom(user: string): boolean {
    return user !== this.#roomless;
  }

  /** Opens for reading. @throws GoogleError 404 unknown, 403 not shared with the caller */
  toRead(user: string, id: string): OpenWorkbook {
    return this.#open(id, (file) => mayRead(file, user));
  }

  /** Opens for writing. @throws GoogleError 404 unknown, 403 where the caller may only read or nothing */
  toWrite(user: string, id: string): OpenWorkbook {
    return this.#open(id, (file) => mayWrite(file, user));
  }

  #open(id: string, allowed: (file: DriveFile) => boolean): OpenWorkbook {
    const file = this.#storage.files.get(id);
    if (file === undefined || file.mimeType !== SPREADSHEET_TYPE) throw entityNotFound();
    if (!allowed(file)) throw permissionDenied();
    const workbook = this.#storage.workbooks.load(id);
    if (workbook === undefined) throw entityNotFound();
    return { file, workbook, owner: ownerOf(file) };
  }

  /** Stores the next state of an opened workbook; its file gets a later modifiedTime and the workbook's title. */
  commit(user: string, { file, workbook: before }: OpenWorkbook, after: Workbook): void {
    if (after === before) return;
    const saved = { ...touched(file, user, this.#now()), name: after.title };
    this.#storage.db.transaction(() => {
      this.#storage.workbooks.save(before, after);
      this.#storage.files.save(saved);
    });
    this.#storage.workbooks.committed(after);
  }

  /** Stores a new workbook as a file of `owner`, put where `place` says; `build` gets the file's id. */
  create(
    owner: string,
    title: string,
    build: (id: string) => Workbook,
    place: (file: DriveFile) => DriveFile = (file) => file,
  ): DriveFile {
    const file = place(newFile(title, SPREADSHEET_TYPE, owner, this.#now()));
    const workbook = build(file.id);
    this.#storage.db.transaction(() => {
      this.#storage.workbooks.save(undefined, workbook);
      this.#storage.files.save(file);
    });
    this.#storage.workbooks.committed(workbook);
    return file;
  }

  /** The computed values of a state; kept until the state or the day changes. */
  evaluation(workbook: Workbook): Evaluation {
    const now = serialNow(new Date(this.#now()), workbook.timeZone);
    const known = this.#evaluations.get(workbook);
    if (known !== undefined && Math.floor(known.now) === Math.floor(now)) return known;
    const evaluation = new Evaluation(workbook, now);
    this.#evaluations.set(workbook, evaluation);
    return evaluation;
  }

  /** The answer made for this state and key, or a new one: whoever reads the same again gets the same object. */
  remembered<T extends object>(evaluation: Evaluation, key: string, make: () => T): T {
    const known = this.#answers.get(evaluation) ?? new Map<string, object>();
    this.#answers.set(evaluation, known);
    const before = known.get(key);
    if (before !== undefined) return before as T;
    const answer = make();
    if (known.size >= MOST_ANSWERS) known.clear();
    known.set(key, answer);
    return answer;
  }
}
