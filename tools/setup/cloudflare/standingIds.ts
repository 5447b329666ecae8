// The client ids that the Worker at Cloudflare lets in already: another computer may have put them there.

import * as z from "zod";
import { tryWrangler } from "../../wrangler.ts";

const Status = z.object({ versions: z.array(z.object({ version_id: z.string() })).min(1) });
const Version = z.object({
  resources: z.object({ bindings: z.array(z.object({ name: z.string(), text: z.string().optional() })) }),
});

/** None where there is no Worker yet, or where its version does not tell. */
export async function standingClientIds(): Promise<string[]> {
  const status = Status.safeParse(await jsonOf(["deployments", "status"]));
  const [running] = status.success ? status.data.versions : [];
  if (running === undefined) return [];
  const version = Version.safeParse(await jsonOf(["versions", "view", running.version_id]));
  const bindings = version.success ? version.data.resources.bindings : [];
  const ids = bindings.find((one) => one.name === "CLIENT_IDS")?.text ?? "";
  return ids.split(/\s+/).filter((one) => one !== "");
}

async function jsonOf(command: readonly string[]): Promise<unknown> {
  const { code, output } = await tryWrangler([...command, "--name", "kembar", "--json"]);
  try {
    return code === 0 ? JSON.parse(output) : undefined;
  } catch {
    return undefined;
  }
}
