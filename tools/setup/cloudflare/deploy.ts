// Step: the Worker of this version runs at Cloudflare with the city's values.

import { workerDigest } from "../../city/cityConfig.ts";
import { REGISTER_MARK } from "../../city/cityValues.ts";
import { deployWorker } from "../../city/deployWorker.ts";
import type { SetupContext } from "../context.ts";
import { isAnswering } from "../isAnswering.ts";
import type { Look, Step } from "../step.ts";
import { NO_ADDRESS } from "./noAddress.ts";
import { standingClientIds } from "./standingIds.ts";

/** Deployed again where the code, the register or the client ids changed, or where nothing answers. */
export function deployStep({ view, values, save, home }: SetupContext): Step {
  return {
    name: "deploy",
    title: { id: "Worker", en: "Worker" },
    needs: ["workbooks", "migrations", "queues", "secret"],
    look: async (): Promise<Look> => {
      const { books: seen, corpus } = await view();
      const books = { ...values().books, [REGISTER_MARK]: seen.get(REGISTER_MARK)?.id ?? "" };
      const standing = values().sentWorker === "" ? await standingClientIds() : [];
      const clientIds = [...new Set([...standing, ...values().clientIds])];
      const current = { ...values(), books, clientIds, corpus };
      if (current.sentWorker === workerDigest(current) && (await isAnswering(current.url))) {
        return { state: "already", told: { id: `Sudah berjalan: ${current.url}`, en: `Runs: ${current.url}` } };
      }
      const told = { id: "Worker dipasang.", en: "The Worker is deployed." };
      const run = async () => {
        save({ books, clientIds, corpus });
        const url = await deployWorker(home);
        if (url === "") return NO_ADDRESS;
        return {
          state: "done",
          told: { id: `Worker dipasang: ${url}`, en: `The Worker is deployed: ${url}` },
        } as const;
      };
      return { state: "would", told, run };
    },
  };
}
