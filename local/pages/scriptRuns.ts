// Executions that a browser started: what they show goes to the browser as events, what the person answers comes back.

import { randomUUID } from "node:crypto";
import type { Person, ShownPage } from "../host/answerQuestion.ts";
import type { Execution, Outcome } from "../host/bridge.ts";
import type { ScriptHost } from "../host/scriptHost.ts";

/** What the browser is told, in order; `done` is the last. */
export type RunEvent =
  | { readonly kind: "alert"; readonly text: string; readonly buttons: string }
  | { readonly kind: "show"; readonly where: "sidebar" | "dialog"; readonly page: ShownPage }
  | {
      readonly kind: "menu";
      readonly name: string;
      readonly entries: readonly { readonly text: string; readonly run?: string | undefined }[];
    }
  | { readonly kind: "toast"; readonly text: string }
  | { readonly kind: "done"; readonly outcome: Outcome };

interface Run {
  readonly events: RunEvent[];
  answer: ((value: string) => void) | undefined;
  wake: (() => void) | undefined;
}

/** The executions of all browsers. */
export class ScriptRuns {
  readonly #host: ScriptHost;
  readonly #runs = new Map<string, Run>();

  constructor(host: ScriptHost) {
    this.#host = host;
  }

  /** Starts one; its id. */
  start(execution: Execution): string {
    const id = randomUUID();
    const run: Run = { events: [], answer: undefined, wake: undefined };
    this.#runs.set(id, run);
    const tell = (event: RunEvent) => {
      run.events.push(event);
      run.wake?.();
    };
    const person: Person = {
      alert: (text, buttons) => {
        tell({ kind: "alert", text, buttons });
        return new Promise((resolve) => {
          run.answer = resolve;
        });
      },
      show: (where, page) => tell({ kind: "show", where, page }),
      menu: (name, entries) => tell({ kind: "menu", name, entries }),
      toast: (text) => tell({ kind: "toast", text }),
    };
    const failed = (thrown: unknown): Outcome => ({
      value: undefined,
      error: thrown instanceof Error ? thrown.message : String(thrown),
      calls: { reads: 0, writes: 0, byName: {} },
      selection: execution.selection,
    });
    void this.#host.run(execution, person).then(
      (outcome) => tell({ kind: "done", outcome }),
      (thrown) => tell({ kind: "done", outcome: failed(thrown) }),
    );
    return id;
  }

  /** The event of this number, as soon as there is one; undefined for an unknown run. */
  async event(id: string, number: number): Promise<RunEvent | undefined> {
    const run = this.#runs.get(id);
    if (run === undefined) return undefined;
    while (run.events[number] === undefined) {
      await new Promise<void>((resolve) => {
        run.wake = resolve;
      });
    }
    const event = run.events[number];
    if (event?.kind === "done") this.#runs.delete(id);
    return event;
  }

  /** The button that the person clicked. */
  answer(id: string, value: string): void {
    this.#runs.get(id)?.answer?.(value);
  }
}
