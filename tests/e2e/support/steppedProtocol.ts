// What a test and the stepped Worker say to each other.

import type { Count } from "./budget.ts";

/** What the test says when a step is reached: go on, end the process, let this step fail, or carry it out and then fail. */
export type Verdict = "go" | "crash" | "fail" | "fail_after";

/** A message of the Worker's queue; only the Worker knows what is in it. */
export type MessageBody = Readonly<Record<string, string>>;

/** A statement for the Worker's database, with its parameters. */
export interface Statement {
  readonly sql: string;
  readonly values?: readonly (string | number | null)[];
}

/** A row of the Worker's database. */
export type DatabaseRow = Readonly<Record<string, string | number | null>>;

/** A statement as D1 carried it out: rows that it read and wrote by D1's own count, and the size of what it was given. */
export interface Asked {
  readonly sql: string;
  readonly parameters: number;
  /** Characters of statement and parameters together. */
  readonly size: number;
  readonly read: number;
  readonly written: number;
}

/** A request as it comes from outside. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** What to run, when it is, where Google is, and at which step (from 1) to ask the test what is to happen. */
export interface Order {
  readonly id: string;
  readonly now: number;
  readonly googleRoot: string;
  /** So long is a minute of waiting for Google; absent: a minute. */
  readonly minuteMs?: number | undefined;
  readonly stopAt?: number | undefined;
  /** So long every trip to D1, and every call of Google, lasts longer than it does here. */
  readonly delays?: { readonly d1: number; readonly google: number } | undefined;
  readonly handler:
    | { readonly kind: "scheduled" }
    | { readonly kind: "database"; readonly statements: readonly Statement[] }
    | { readonly kind: "queue"; readonly body: MessageBody; readonly attempts: number; readonly queue?: string }
    | ({ readonly kind: "fetch" } & Call);
}

/** How a handler ended. `again`: seconds after which its message is to come again; undefined where it was acknowledged. */
export interface Outcome {
  readonly end: "done" | "died" | "threw";
  /** What time it was for the Worker when it ended. */
  readonly now: number;
  readonly error?: string;
  readonly steps: readonly string[];
  /** How long it really took, in ms. */
  readonly lasted: number;
  /** What it cost the platform. */
  readonly count: Count;
  /** What the database was asked. */
  readonly asked: readonly Asked[];
  /** The most answers that were waited for at one time. */
  readonly atOnce: number;
  readonly sent: readonly { readonly body: MessageBody; readonly delaySeconds: number }[];
  readonly again?: number | undefined;
  /** The rows of each statement. */
  readonly rows?: readonly (readonly DatabaseRow[])[];
  readonly answer?: {
    readonly status: number;
    readonly text: string;
    readonly headers: Readonly<Record<string, string>>;
  };
}
