// Step: the queues that wrangler.toml names are there.

import { queueNames } from "../../city/cityConfig.ts";
import { explainWrangler } from "../../explainWrangler.ts";
import { Refusal } from "../../google/refusal.ts";
import { runWrangler, tryWrangler } from "../../wrangler.ts";
import type { Look, Step } from "../step.ts";

/** A day: the free plan keeps no message longer, and refuses a queue that is to (github.com/cloudflare/workers-sdk/issues/12460). */
const KEPT = ["--message-retention-period-secs", "86400"];

/** Each is asked for by its name. */
export function queuesStep(): Step {
  return {
    name: "queues",
    title: { id: "Antrean", en: "Queues" },
    needs: ["cloudflare"],
    look: async (): Promise<Look> => {
      const lacking: string[] = [];
      for (const name of queueNames()) if (!(await isThere(name))) lacking.push(name);
      if (lacking.length === 0) return { state: "already", told: { id: "Semua sudah ada.", en: "All are there." } };
      const told = { id: `Dibuat: ${lacking.join(", ")}.`, en: `Created: ${lacking.join(", ")}.` };
      const run = async () => {
        for (const name of lacking) await runWrangler(["queues", "create", name, ...KEPT]);
        return { state: "done", told } as const;
      };
      return { state: "would", told, run };
    },
  };
}

async function isThere(name: string): Promise<boolean> {
  const command = ["queues", "info", name];
  const run = await tryWrangler(command);
  if (run.code === 0) return true;
  if (/does not exist/i.test(run.errors + run.output)) return false;
  throw new Refusal(explainWrangler(command, run));
}
