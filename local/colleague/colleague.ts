// The scripted colleague: somebody who works in a spreadsheet exactly between two calls, for tests of races.

import type { sheets_v4 } from "googleapis";
import * as z from "zod";
import type { GoogleUser } from "../googleUser.ts";

const ACTION = z.strictObject({
  spreadsheet: z.string(),
  batchUpdate: z.record(z.string(), z.unknown()).optional(),
  values: z.record(z.string(), z.unknown()).optional(),
  rename: z.string().optional(),
  trash: z.boolean().optional(),
});

const SCRIPT = z.strictObject({
  match: z.string(),
  times: z.int().min(1).default(1),
  when: z.enum(["before", "after"]).default("before"),
  as: z.string(),
  actions: z.array(ACTION).min(1),
});

/** What is done to one spreadsheet: a batch update, `values.batchUpdate`, another name, the bin (or out of it). */
type ColleagueAction = z.output<typeof ACTION>;
/** What the colleague does at the next calls that match, just before or just after each is carried out. */
export type ColleagueScript = z.output<typeof SCRIPT>;

/** The colleagues who wait for a call. */
export class Colleagues {
  readonly #userOf: (email: string) => GoogleUser;
  #waiting: { readonly script: ColleagueScript; left: number }[] = [];

  constructor(userOf: (email: string) => GoogleUser) {
    this.#userOf = userOf;
  }

  /** Adds a script. @returns what is wrong with it, or undefined */
  add(body: unknown): string | undefined {
    const read = SCRIPT.safeParse(body);
    if (!read.success) return z.prettifyError(read.error);
    this.#waiting.push({ script: read.data, left: read.data.times });
    return undefined;
  }

  /** Sends all colleagues home. */
  clear(): void {
    this.#waiting = [];
  }

  /** Carries out what waits for this call (`METHOD path?query`). Throws GoogleError where an action is refused. */
  act(when: ColleagueScript["when"], call: string): void {
    for (const waiting of this.#waiting.filter(({ script }) => script.when === when && call.includes(script.match))) {
      waiting.left -= 1;
      for (const action of waiting.script.actions) perform(this.#userOf(waiting.script.as), action);
    }
    this.#waiting = this.#waiting.filter(({ left }) => left > 0);
  }
}

function perform({ spreadsheets, files }: GoogleUser, action: ColleagueAction): void {
  const id = action.spreadsheet;
  if (action.batchUpdate)
    spreadsheets.batchUpdate(id, action.batchUpdate as sheets_v4.Schema$BatchUpdateSpreadsheetRequest);
  if (action.values) spreadsheets.values.batchUpdate(id, action.values as sheets_v4.Schema$BatchUpdateValuesRequest);
  if (action.rename !== undefined) files.update(id, { name: action.rename });
  if (action.trash !== undefined) files.update(id, { trashed: action.trash });
}
