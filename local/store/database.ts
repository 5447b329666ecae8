// The SQLite file that holds everything local Google knows.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS files (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS workbooks (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS sheets (
    workbook TEXT NOT NULL, sheet INTEGER NOT NULL, json TEXT NOT NULL, PRIMARY KEY (workbook, sheet)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS blocks (
    workbook TEXT NOT NULL, sheet INTEGER NOT NULL, block INTEGER NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (workbook, sheet, block)
  ) WITHOUT ROWID;
`;

/** One statement of a fixed text, prepared once. */
type Statements = Map<string, ReturnType<DatabaseSync["prepare"]>>;

/** The open database; every change of it happens inside `transaction`, so that `kill -9` leaves all or nothing. */
export class Database {
  readonly #db: DatabaseSync;
  readonly #statements: Statements = new Map();

  /** Opens (or makes) `google.sqlite` in a directory. */
  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.#db = new DatabaseSync(join(directory, "google.sqlite"));
    this.#db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;");
    this.#db.exec(SCHEMA);
  }

  /** Runs a statement with its values. */
  run(sql: string, ...values: (string | number)[]): void {
    this.#prepared(sql).run(...values);
  }

  /** All rows of a query. */
  all(sql: string, ...values: (string | number)[]): readonly Readonly<Record<string, unknown>>[] {
    return this.#prepared(sql).all(...values) as Record<string, unknown>[];
  }

  /** Runs `work` in one transaction; an exception rolls all of it back. */
  transaction(work: () => void): void {
    this.#db.exec("BEGIN IMMEDIATE");
    try {
      work();
      this.#db.exec("COMMIT");
    } catch (fault) {
      this.#db.exec("ROLLBACK");
      throw fault;
    }
  }

  /** Closes the file. */
  close(): void {
    this.#db.close();
  }

  #prepared(sql: string): ReturnType<DatabaseSync["prepare"]> {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
