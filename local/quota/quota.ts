// Requests a minute of the Sheets API: 60 reads and 60 writes a user, 300 of each for the project.

import { quotaExceeded } from "./quotaExceeded.ts";

const MINUTE = 60_000;
const PER_USER = 60;
const PER_PROJECT = 300;

/** Counts calls in whole minutes; each minute begins anew. */
export class Quota {
  readonly #now: () => number;
  readonly #project: string;
  #minute = -1;
  #counts = new Map<string, number>();

  /** `project` is its number. */
  constructor(now: () => number, project: string) {
    this.#now = now;
    this.#project = project;
  }

  /** Counts one call. @throws GoogleError 429 where the minute's calls are used up */
  take(kind: "read" | "write", user: string): void {
    const minute = Math.floor(this.#now() / MINUTE);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#counts = new Map();
    }
    const own = (this.#counts.get(`${kind}:${user}`) ?? 0) + 1;
    const all = (this.#counts.get(kind) ?? 0) + 1;
    if (own > PER_USER) throw quotaExceeded(kind, "user", this.#project);
    if (all > PER_PROJECT) throw quotaExceeded(kind, "project", this.#project);
    this.#counts.set(`${kind}:${user}`, own);
    this.#counts.set(kind, all);
  }
}
