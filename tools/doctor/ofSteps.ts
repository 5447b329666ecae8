// What the steps of setup found, as diagnoses: what setup would do is missing, what waits for another step is unknown.

import type { StepResult } from "../setup/step.ts";
import { doctorCode } from "./codes.ts";
import type { Diagnosis } from "./diagnosis.ts";

const RUN_SETUP = { id: "Jalankan: npm run setup", en: "Run: npm run setup" };

/** One diagnosis for each step. */
export function ofSteps(results: readonly StepResult[]): Diagnosis[] {
  return results.map(({ step, state, code, title, told, mend }) => {
    const said = { id: `${title.id}. ${told.id}`, en: `${title.en}. ${told.en}` };
    if (state === "already" || state === "done") return { thing: step, state: "fine", told: said };
    return {
      thing: step,
      state: code === "blocked" ? "unknown" : "missing",
      code: code === undefined ? (state === "would" ? "not_done" : "waits") : doctorCode(code),
      told: said,
      mend: mend ?? RUN_SETUP,
    };
  });
}
