// Sends the Worker to Cloudflare with the city's values.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { runWrangler } from "../wrangler.ts";
import { workerDigest, writeCityConfig } from "./cityConfig.ts";
import { readCityValues, writeCityValues } from "./cityValues.ts";

/** What wrangler writes down about a deployment. */
const Deployment = z.object({ type: z.literal("deploy"), targets: z.array(z.string()).default([]) });

/**
 * Deploys; notes what was sent and where the Worker answers, unless the city named an address of its own. An address that
 * the first deployment found is given to the Worker by a second one. Throws Refusal.
 */
export async function deployWorker(folder: string): Promise<string> {
  const values = readCityValues(folder);
  const targets = await deploy(writeCityConfig(folder, values));
  const url = values.url || addressIn(targets);
  writeCityValues(folder, { ...readCityValues(folder), url, sentWorker: workerDigest(values) });
  return url === values.url ? url : deployWorker(folder);
}

async function deploy(config: string): Promise<readonly string[]> {
  const told = mkdtempSync(join(tmpdir(), "kembar-deploy-"));
  try {
    const file = join(told, "told.ndjson");
    await runWrangler(["deploy", "--config", config], { env: { WRANGLER_OUTPUT_FILE_PATH: file } });
    for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
      const entry = Deployment.safeParse(JSON.parse(line));
      if (entry.success) return entry.data.targets;
    }
    return [];
  } finally {
    rmSync(told, { recursive: true, force: true });
  }
}

/** The Worker's address among what it was attached to ("https://…", "host (custom domain)", "schedule: …"); "" for none. */
function addressIn(targets: readonly string[]): string {
  const hosts = targets.flatMap((one) => /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+)/.exec(one)?.[1] ?? []);
  const host = hosts.find((one) => one.endsWith(".workers.dev")) ?? hosts[0];
  return host === undefined ? "" : `https://${host}`;
}
