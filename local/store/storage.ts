// Everything stored, opened together.

import { Database } from "./database.ts";
import { FileStore } from "./fileStore.ts";
import { Settings } from "./settings.ts";
import { WorkbookStore } from "./workbookStore.ts";

/** The parts of the store; they share one database. */
export interface Storage {
  readonly db: Database;
  readonly files: FileStore;
  readonly workbooks: WorkbookStore;
  readonly settings: Settings;
}

/** Opens the store in a directory, making it where it is not there. */
export function openStorage(directory: string): Storage {
  const db = new Database(directory);
  return { db, files: new FileStore(db), workbooks: new WorkbookStore(db), settings: new Settings(db) };
}
