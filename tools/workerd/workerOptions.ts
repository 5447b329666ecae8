// What wrangler.toml says of the Worker (D1, queues, limits), as options of Miniflare.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Log, LogLevel } from "miniflare";
import type { Unstable_MiniflareWorkerOptions } from "wrangler";
import { madeBefore } from "../madeBefore.ts";
import { ROOT } from "../wrangler.ts";

const CONFIG = join(ROOT, "wrangler.toml");
const WRANGLER_PACKAGE = join(ROOT, "node_modules/wrangler/package.json");

type WorkerOptions = Unstable_MiniflareWorkerOptions["workerOptions"];

/** Prints them; wrangler's own reader takes 200 MB, which a server need not keep. */
const PRINT = `import { unstable_getMiniflareWorkerOptions as read } from "wrangler";
process.stdout.write(JSON.stringify(read(process.argv[1]).workerOptions));`;

/** What every workerd here is started with: D1 of a state folder where wrangler, too, would keep it, and no word to anybody outside. */
export function quietOptions(state: string) {
  return {
    resourcePersistencePath: join(state, "v3"),
    // What Cloudflare knows of a request is not asked for: nothing here reads it.
    cf: false,
    log: new Log(LogLevel.NONE),
    telemetry: { enabled: false },
  } as const;
}

/** The options as wrangler reads them from its own configuration; what was read once is kept. */
export async function workerOptions(): Promise<WorkerOptions> {
  const hash = createHash("sha256").update(readFileSync(CONFIG)).update(readFileSync(WRANGLER_PACKAGE)).update(PRINT);
  const folder = await madeBefore(`options-${hash.digest("hex").slice(0, 16)}`, async (made) => {
    const args = ["--input-type=module", "--eval", PRINT, CONFIG];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
    writeFileSync(join(made, "options.json"), stdout);
  });
  return JSON.parse(readFileSync(join(folder, "options.json"), "utf8")) as WorkerOptions;
}
