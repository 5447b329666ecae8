// Pages kept in the isolate's memory: bounded by bytes, the least recently used leave first.

import type { Page } from "./page.ts";

interface Kept {
  readonly stamp: string;
  readonly page: Page;
}

/** `stamp` names the state of the data that a page shows; a page of another state is never given back. */
export class PageMemory {
  readonly #kept = new Map<string, Kept>();
  readonly #limit: number;
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The page kept under a key, if it shows this state. */
  get(key: string, stamp: string): Page | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined || kept.stamp !== stamp) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept.page;
  }

  /** Keeps a page; one larger than an eighth of the memory is not kept at all. */
  set(key: string, stamp: string, page: Page): void {
    this.#remove(key);
    if (sizeOf(key, page) > this.#limit / 8) return;
    this.#kept.set(key, { stamp, page });
    this.#bytes += sizeOf(key, page);
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#limit) return;
      this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    const kept = this.#kept.get(key);
    if (kept === undefined) return;
    this.#kept.delete(key);
    this.#bytes -= sizeOf(key, kept.page);
  }
}

const OVERHEAD = 1024;

function sizeOf(key: string, page: Page): number {
  return page.bytes.byteLength + 2 * key.length + OVERHEAD;
}
