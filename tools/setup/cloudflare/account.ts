// Step: somebody is signed in at Cloudflare.

import * as z from "zod";
import { explainWrangler, NOT_SIGNED_IN } from "../../explainWrangler.ts";
import { Refusal } from "../../google/refusal.ts";
import { tryWrangler } from "../../wrangler.ts";
import type { Look, Step } from "../step.ts";

const Account = z.object({ loggedIn: z.literal(true), accounts: z.array(z.object({ name: z.string() })).default([]) });
const COMMAND = ["whoami", "--json"];

/** wrangler knows who it is. */
export function accountStep(): Step {
  return {
    name: "cloudflare",
    title: { id: "Akun Cloudflare", en: "Cloudflare account" },
    needs: [],
    look: async (): Promise<Look> => {
      const run = await tryWrangler(COMMAND);
      const account = Account.safeParse(jsonIn(run.output));
      if (!account.success) throw new Refusal(run.output === "" ? explainWrangler(COMMAND, run) : NOT_SIGNED_IN);
      const names = account.data.accounts.map((one) => one.name).join(", ");
      return {
        state: "already",
        told: { id: `Masuk. Akun: ${names || "-"}`, en: `Signed in. Account: ${names || "-"}` },
      };
    },
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
