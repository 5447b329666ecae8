// The Apps Script host: runs functions of built scripts on the workbooks of local Google, each in a thread that runs no other meanwhile.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Google } from "../google.ts";
import { answerQuestion, type Person } from "./answerQuestion.ts";
import type { Execution, Outcome, Question, Reply, ThreadInput } from "./bridge.ts";
import { Consents, NOT_AUTHORISED } from "./consents.ts";
import { ExecutionThreads } from "./executionThreads.ts";
import { Locks } from "./locks.ts";
import { ScriptStores } from "./scriptStores.ts";

/** The folder in which a workbook's built script lies (`Code.js`, `appsscript.json`, pages); undefined: it has none. */
export type ScriptFolderOf = (spreadsheet: string, google: Google) => string | undefined;

/** Runs executions; one host serves all workbooks. */
export class ScriptHost {
  readonly stores = new ScriptStores();
  /** Where a workbook's address begins. */
  origin = "https://docs.google.com";
  readonly #google: Google;
  readonly #folderOf: ScriptFolderOf;
  readonly #patience: number;
  readonly #locks = new Locks();
  readonly #consents = new Consents();
  readonly #threads = new ExecutionThreads();

  constructor(google: Google, folderOf: ScriptFolderOf, patience = 1) {
    this.#google = google;
    this.#folderOf = folderOf;
    this.#patience = patience;
  }

  /** Whether a workbook has a script that is built, so that there is something to run. */
  hasScript(spreadsheet: string): boolean {
    const folder = this.#folderOf(spreadsheet, this.#google);
    return folder !== undefined && existsSync(join(folder, "Code.js"));
  }

  /** Runs one function; `person` answers what the script shows. An error of the script is part of the outcome. Rejects where there is no script. */
  async run(execution: Execution, person: Person): Promise<Outcome> {
    const folder = this.#folderOf(execution.spreadsheet, this.#google);
    if (folder === undefined) throw new Error(`no script for ${execution.spreadsheet}`);
    const built = threadInput(execution, folder, this.#patience);
    const scopes = await this.#consents.scopesFor(execution, built.scopes, person.consent);
    if (scopes === undefined) return notRun(execution);
    const input = { ...built, scopes };
    const owner = {};
    try {
      const outcome = await this.#threads.run(input, (question) => this.#reply(question, { execution, person, owner }));
      if (outcome.error !== undefined) this.#consents.forget(execution);
      return outcome;
    } finally {
      this.#locks.releaseAll(owner);
    }
  }

  /** Ends what still runs; whoever runs something afterwards gets a new thread. */
  async close(): Promise<void> {
    await this.#threads.close();
  }

  async #reply(
    question: Question,
    run: { readonly execution: Execution; readonly person: Person; readonly owner: object },
  ): Promise<Reply> {
    const context = { origin: this.origin, google: this.#google, stores: this.stores, locks: this.#locks, ...run };
    try {
      return { value: await answerQuestion(question, context) };
    } catch (thrown) {
      return { error: thrown instanceof Error ? thrown.message : String(thrown) };
    }
  }
}

/** What a run of the script built in a directory is started with. */
export function threadInput(execution: Execution, directory: string, patience: number): ThreadInput {
  const manifest = JSON.parse(readFileSync(join(directory, "appsscript.json"), "utf8")) as {
    readonly oauthScopes: readonly string[];
    readonly timeZone: string;
    readonly dependencies?: { readonly enabledAdvancedServices?: readonly { readonly userSymbol: string }[] };
  };
  const names = readdirSync(directory).filter((name) => name.endsWith(".html"));
  return {
    execution,
    code: readFileSync(join(directory, "Code.js"), "utf8"),
    pages: Object.fromEntries(names.map((name) => [name.slice(0, -5), readFileSync(join(directory, name), "utf8")])),
    scopes: manifest.oauthScopes,
    advanced: (manifest.dependencies?.enabledAdvancedServices ?? []).map((one) => one.userSymbol),
    timeZone: manifest.timeZone,
    patience,
  };
}

function notRun({ selection }: Execution): Outcome {
  return { value: undefined, error: NOT_AUTHORISED, calls: { reads: 0, writes: 0, byName: {} }, selection };
}
