// Runs steps in their order: what one lacks stops only those that need it.

import { Refusal } from "../google/refusal.ts";
import type { Step, StepResult } from "./step.ts";

/** Whether anything is changed, and who hears of it. */
export interface RunOptions {
  readonly dryRun: boolean;
  readonly onBegin: (step: Step) => void;
  readonly onEnd: (result: StepResult) => void;
}

/** The results of all steps. A refusal is a result; everything else that is thrown is a bug. */
export async function runSteps(steps: readonly Step[], options: RunOptions): Promise<StepResult[]> {
  const results = new Map<string, StepResult>();
  for (const step of steps) {
    options.onBegin(step);
    const lacking = step.needs.map((name) => results.get(name)).find((one) => one !== undefined && stops(one));
    const result = lacking === undefined ? await tried(step, options.dryRun) : blocked(step, lacking);
    results.set(step.name, result);
    options.onEnd(result);
  }
  return [...results.values()];
}

function stops({ state }: StepResult): boolean {
  return state === "failed" || state === "waiting";
}

async function tried({ name, title, look }: Step, dryRun: boolean): Promise<StepResult> {
  try {
    const found = await look();
    const { run, ...outcome } = found.state === "would" ? found : { ...found, run: undefined };
    return { step: name, title, ...(dryRun || run === undefined ? outcome : await run()) };
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const { code, told, mend } = thrown.finding;
    return { step: name, title, state: "failed", told, mend, code };
  }
}

function blocked({ name, title }: Step, lacking: StepResult): StepResult {
  return {
    step: name,
    title,
    state: "waiting",
    code: "blocked",
    told: { id: `Menunggu langkah "${lacking.title.id}".`, en: `Waits for the step "${lacking.title.en}".` },
    mend: {
      id: "Selesaikan langkah itu, lalu jalankan lagi.",
      en: "Finish that step, then run this again.",
    },
  };
}
