// The Apps Script host: runs functions of the built add-on on the workbooks of local Google, one thread an execution.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Google } from "../google.ts";
import { answerQuestion, type Person } from "./answerQuestion.ts";
import type { Execution, Outcome, Question, Reply, ThreadInput } from "./bridge.ts";
import { Consents, NOT_AUTHORISED } from "./consents.ts";
import { Locks } from "./locks.ts";
import { ScriptStores } from "./scriptStores.ts";

const ADDON = fileURLToPath(new URL("../../addon", import.meta.url));
const THREAD = new URL("./executionThread.ts", import.meta.url);

/** Where the built scripts lie. */
export interface ScriptDirectories {
  readonly agency: string;
  readonly register: string;
}

const BUILT: ScriptDirectories = { agency: join(ADDON, "dist"), register: join(ADDON, "register/dist") };

/** Runs executions; one host serves all workbooks. */
export class ScriptHost {
  readonly stores = new ScriptStores();
  /** Where a workbook's address begins. */
  origin = "https://docs.google.com";
  readonly #google: Google;
  readonly #directories: ScriptDirectories;
  readonly #patience: number;
  readonly #locks = new Locks();
  readonly #consents = new Consents();
  readonly #threads = new Set<Worker>();

  constructor(google: Google, directories: ScriptDirectories = BUILT, patience = 1) {
    this.#google = google;
    this.#directories = directories;
    this.#patience = patience;
  }

  /** Whether the add-on has been built, so that there is something to run. */
  get built(): boolean {
    return existsSync(join(this.#directories.agency, "Code.js"));
  }

  /** Runs one function; `person` answers what the script shows. An error of the script is part of the outcome. */
  async run(execution: Execution, person: Person): Promise<Outcome> {
    const isRegister = execution.spreadsheet === this.#google.city().register;
    const built = threadInput(
      execution,
      isRegister ? this.#directories.register : this.#directories.agency,
      this.#patience,
    );
    const scopes = await this.#consents.scopesFor(execution, built.scopes, person.consent);
    if (scopes === undefined) return notRun(execution);
    const input = { ...built, scopes };
    const thread = new Worker(THREAD, { workerData: input });
    this.#threads.add(thread);
    const owner = {};
    try {
      const outcome = await new Promise<Outcome>((resolve, reject) => {
        thread.once("error", reject);
        thread.once("exit", () => reject(new Error("the execution ended early")));
        thread.on("message", (message: Question | { readonly outcome: Outcome }) => {
          if ("outcome" in message) resolve(message.outcome);
          else void this.#reply(thread, input, message, { execution, person, owner });
        });
      });
      if (outcome.error !== undefined) this.#consents.forget(execution);
      return outcome;
    } finally {
      this.#locks.releaseAll(owner);
      this.#threads.delete(thread);
      await thread.terminate();
    }
  }

  /** Ends what still runs. */
  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.terminate()));
  }

  async #reply(
    thread: Worker,
    input: ThreadInput,
    question: Question,
    run: { readonly execution: Execution; readonly person: Person; readonly owner: object },
  ): Promise<void> {
    const context = { origin: this.origin, google: this.#google, stores: this.stores, locks: this.#locks, ...run };
    let reply: Reply;
    try {
      reply = { value: await answerQuestion(question, context) };
    } catch (thrown) {
      reply = { error: thrown instanceof Error ? thrown.message : String(thrown) };
    }
    thread.postMessage(reply);
    const flag = new Int32Array(input.flag);
    Atomics.store(flag, 0, 1);
    Atomics.notify(flag, 0);
  }
}

function threadInput(execution: Execution, directory: string, patience: number): ThreadInput {
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
    flag: new SharedArrayBuffer(4),
  };
}

function notRun({ selection }: Execution): Outcome {
  return { value: undefined, error: NOT_AUTHORISED, calls: { reads: 0, writes: 0, byName: {} }, selection };
}
