// All files of Drive, in memory and on disk.

import type { DriveFile } from "../files/driveFile.ts";
import type { Database } from "./database.ts";

/** The files by id; `save` and `remove` run inside a transaction of the caller. */
export class FileStore {
  readonly #db: Database;
  readonly #files = new Map<string, DriveFile>();

  constructor(db: Database) {
    this.#db = db;
    for (const row of db.all("SELECT json FROM files")) {
      const file = JSON.parse(String(row.json)) as DriveFile;
      this.#files.set(file.id, file);
    }
  }

  get(id: string): DriveFile | undefined {
    return this.#files.get(id);
  }

  all(): Iterable<DriveFile> {
    return this.#files.values();
  }

  save(file: DriveFile): void {
    this.#db.run("INSERT OR REPLACE INTO files (id, json) VALUES (?, ?)", file.id, JSON.stringify(file));
    this.#files.set(file.id, file);
  }

  remove(id: string): void {
    this.#db.run("DELETE FROM files WHERE id = ?", id);
    this.#files.delete(id);
  }
}
