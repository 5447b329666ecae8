// Faults that tests ask for: the next calls that match are answered wrongly, late or not at all.

import * as z from "zod";

const FAULT = z.strictObject({
  match: z.string(),
  times: z.int().min(1).default(1),
  status: z.int().min(100).max(599).optional(),
  body: z.unknown().optional(),
  delay_ms: z.number().min(0).optional(),
  drop: z.enum(["before", "after"]).optional(),
  reason: z.literal("SERVICE_DISABLED").optional(),
  project: z.string().regex(/^\d+$/).optional(),
});

/**
 * One fault, as `POST /local/faults` takes it. `match` is a part of `METHOD path?query`. `reason` answers as a `project`
 * (else that of the client) does in which the Sheets API is not enabled.
 */
export type Fault = z.output<typeof FAULT>;

const LAG = z.strictObject({ modified_lag_ms: z.int().min(0).max(600_000) });

/** The faults that are waiting for a call, and the one that lasts: how late Drive says that a file was changed. */
export class Faults {
  /** Milliseconds. */
  lagMs = 0;
  #waiting: { readonly fault: Fault; left: number }[] = [];

  /** Adds a fault. @returns what is wrong with it, or undefined */
  add(body: unknown): string | undefined {
    const lag = LAG.safeParse(body);
    if (lag.success) {
      this.lagMs = lag.data.modified_lag_ms;
      return undefined;
    }
    const read = FAULT.safeParse(body);
    if (!read.success) return z.prettifyError(read.error);
    this.#waiting.push({ fault: read.data, left: read.data.times });
    return undefined;
  }

  /** How many calls are still to go wrong. */
  get left(): number {
    return this.#waiting.reduce((sum, one) => sum + one.left, 0);
  }

  /** Forgets all faults. */
  clear(): void {
    this.lagMs = 0;
    this.#waiting = [];
  }

  /** The first fault for this call, used up once. */
  take(call: string): Fault | undefined {
    const found = this.#waiting.find(({ fault }) => call.includes(fault.match));
    if (found === undefined) return undefined;
    found.left -= 1;
    if (found.left === 0) this.#waiting = this.#waiting.filter((one) => one !== found);
    return found.fault;
  }
}
