// Small named records: keys, what the embedder stores.

import type { Database } from "./database.ts";

/** Reads and writes one JSON value by name. */
export class Settings {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The value last set, or undefined; its type is the caller's who alone writes that name. */
  get<T>(name: string): T | undefined {
    const row = this.#db.all("SELECT json FROM settings WHERE name = ?", name)[0];
    return row === undefined ? undefined : (JSON.parse(String(row.json)) as T);
  }

  /** Sets a value in a transaction of its own. */
  set(name: string, value: unknown): void {
    this.#db.transaction(() =>
      this.#db.run("INSERT OR REPLACE INTO settings (name, json) VALUES (?, ?)", name, JSON.stringify(value)),
    );
  }
}
