// What an execution thread and the process that serves it say to each other.

/** What a script did, counted as Apps Script would: calls that read or write a document, and everything by name. */
export interface CallCounts {
  reads: number;
  writes: number;
  readonly byName: Record<string, number>;
}

/** The authorisation of an execution. https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle */
export type AuthMode = "NONE" | "LIMITED" | "FULL";

/** A place in a workbook: rows and columns count from 1. */
export interface Selection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One run of one function of the script. */
export interface Execution {
  readonly spreadsheet: string;
  readonly user: string;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly authMode: AuthMode;
  readonly selection: Selection;
  /** For onEdit: the edited place, given to the function as `e.range`. */
  readonly edited?: Selection;
  /** Run for the page of a web app: there is no open document to show something in, and no lock of one. */
  readonly isWebApp?: boolean;
  /** For onEdit of a single cell that held something: what it held, given to the function as `e.oldValue`. */
  readonly oldValue?: unknown;
}

/** What the thread is given to run. */
export interface ThreadInput {
  readonly execution: Execution;
  readonly code: string;
  readonly pages: Readonly<Record<string, string>>;
  readonly scopes: readonly string[];
  /** Names of the advanced services that the manifest enables. */
  readonly advanced: readonly string[];
  readonly timeZone: string;
  /** So many times Google's limits the function may take. */
  readonly patience: number;
}

/** A question of the thread: the name of an operation and its arguments. */
export interface Question {
  readonly operation: string;
  readonly args: readonly unknown[];
}

/** The answer to a question. */
export type Reply = { readonly value: unknown } | { readonly error: string };

/** How an execution ended. */
export interface Outcome {
  readonly value: unknown;
  readonly error: string | undefined;
  readonly calls: CallCounts;
  readonly selection: Selection;
}

/** Asks the serving process and waits for its answer. */
export type Ask = (operation: string, ...args: readonly unknown[]) => unknown;
