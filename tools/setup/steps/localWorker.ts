// Step on one machine: the Worker runs under wrangler's local mode, with its own D1 and queues.

import { REGISTER_MARK } from "../../city/cityValues.ts";
import type { DriveCorpus } from "../../city/driveCorpus.ts";
import type { SetupContext } from "../context.ts";
import type { Look, Step } from "../step.ts";

/** Starts the Worker with a register, for the workbooks of a city; answers its address. */
export type StartLocally = (register: string, books: readonly string[], corpus: DriveCorpus) => Promise<string>;

/** Starts it with the workbooks that were found. */
export function localWorkerStep({ view, save }: SetupContext, start: StartLocally): Step {
  return {
    name: "deploy",
    title: { id: "Worker di komputer ini", en: "Worker on this machine" },
    needs: ["workbooks"],
    look: async (): Promise<Look> => {
      const { books, corpus } = await view();
      const register = books.get(REGISTER_MARK)?.id ?? "";
      const run = async () => {
        const ids = [...books.values()].map((one) => one.id);
        const url = await start(register, ids, corpus);
        save({ url, corpus });
        const told = {
          id: `D1, antrean, kunci dan tabel siap; Worker berjalan: ${url}`,
          en: `D1, queues, key and tables are ready; the Worker runs: ${url}`,
        };
        return { state: "done", told } as const;
      };
      const told = { id: "Worker dijalankan dengan wrangler lokal.", en: "The Worker is started by wrangler locally." };
      return { state: "would", told, run };
    },
  };
}
