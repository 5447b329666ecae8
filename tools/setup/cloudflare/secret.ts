// Step: the Worker has the service account's key as a secret; a new key replaces the old one.

import { createHash } from "node:crypto";
import * as z from "zod";
import { explainWrangler } from "../../explainWrangler.ts";
import { Refusal } from "../../google/refusal.ts";
import { runWrangler, tryWrangler } from "../../wrangler.ts";
import type { SetupContext } from "../context.ts";
import type { Look, Step } from "../step.ts";

const NAME = "SERVICE_ACCOUNT";
const Secrets = z.array(z.object({ name: z.string() }));

/** Cloudflare tells the names of secrets alone: which key it is, this computer remembers by a digest. */
export function secretStep({ key, values, save, config }: SetupContext): Step {
  const digest = createHash("sha256").update(key.text).digest("hex").slice(0, 16);
  return {
    name: "secret",
    title: { id: "Kunci untuk Worker", en: "The Worker's key" },
    needs: ["cloudflare"],
    look: async (): Promise<Look> => {
      if ((await secretNames(config)).includes(NAME) && values().sentKey === digest) {
        return { state: "already", told: { id: "Kunci ini sudah tersimpan.", en: "This key is stored." } };
      }
      const told = { id: `Kunci disimpan sebagai rahasia ${NAME}.`, en: `The key is stored as the secret ${NAME}.` };
      const run = async () => {
        await runWrangler(["secret", "put", NAME, "--config", config], { input: key.text });
        save({ sentKey: digest });
        return { state: "done", told } as const;
      };
      return { state: "would", told, run };
    },
  };
}

/** A Worker that was never deployed has none. */
async function secretNames(config: string): Promise<string[]> {
  const command = ["secret", "list", "--format", "json", "--name", "kembar"];
  const run = await tryWrangler(command);
  if (run.code === 0) return Secrets.parse(JSON.parse(run.output)).map((one) => one.name);
  if (/\[code: 10007\]|\[code: 10090\]|does not exist|not found/i.test(run.errors + run.output)) return [];
  throw new Refusal(explainWrangler([...command, config], run));
}
