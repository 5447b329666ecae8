// The calls that came in, newest kept: what `GET /local/requests` answers.

/** One call of `/v4` or `/drive`; status 0 where the answer was dropped before it was made. */
export interface LoggedRequest {
  readonly seq: number;
  readonly method: string;
  readonly path: string;
  readonly user: string;
  readonly status: number;
}

const KEPT = 200_000;

/** Numbers calls from 1 and keeps the last 100,000 at least. */
export class RequestLog {
  #entries: LoggedRequest[] = [];
  #last = 0;

  /** Adds a call that was answered. */
  add(method: string, path: string, user: string, status: number): void {
    this.#last += 1;
    this.#entries.push({ seq: this.#last, method, path, user, status });
    if (this.#entries.length > KEPT) this.#entries = this.#entries.slice(-KEPT / 2);
  }

  /** The calls after a number, in order. */
  since(seq: number): readonly LoggedRequest[] {
    const first = this.#entries[0]?.seq ?? 1;
    return this.#entries.slice(Math.max(0, seq + 1 - first));
  }
}
