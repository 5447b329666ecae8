// Stands in for the part of Google that clasp calls during a setup: scripts, and Drive as the person who is signed in to clasp.

import { writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RunningGoogle } from "local-google";
import * as z from "zod";

/** A script: the file that it is bound to, and the names of what was pushed. */
interface StandInScript {
  readonly parent: string;
  pushed: readonly string[];
}

export interface StandInScripts {
  readonly scripts: ReadonlyMap<string, StandInScript>;
  /** The environment in which clasp, signed in as that person, speaks to it; `home` is the person's home folder. */
  readonly env: (home: string) => Record<string, string>;
  /** Called after each script was made, before clasp is told. */
  onMade: () => void;
  readonly stop: () => Promise<void>;
}

const REROUTE = fileURLToPath(new URL("rerouteGoogle.mjs", import.meta.url));

const NewFile = z.object({ name: z.string(), mimeType: z.string() });
const NewScript = z.object({ title: z.string(), parentId: z.string() });
const Content = z.object({ files: z.array(z.object({ name: z.string() })) });

/** Starts it; the files that clasp makes are `email`'s in local Google. */
export async function startStandInScripts({ google }: RunningGoogle, email: string): Promise<StandInScripts> {
  const scripts = new Map<string, StandInScript>();
  const answerTo = (method: string, path: string, body: unknown): unknown => {
    if (`${method} ${path}` === "POST /drive/v3/files") return google.as(email).files.create(NewFile.parse(body));
    if (`${method} ${path}` === "POST /v1/projects") {
      const { title, parentId } = NewScript.parse(body);
      const scriptId = `skrip-${scripts.size + 1}`;
      scripts.set(scriptId, { parent: parentId, pushed: [] });
      standIn.onMade();
      return { scriptId, title, parentId };
    }
    const [, id = "", what] = /^\/v1\/projects\/([^/]+)\/(content|versions|deployments)/.exec(path) ?? [];
    const script = scripts.get(id);
    if (script === undefined) return undefined;
    if (what === "versions") return { scriptId: id, versionNumber: 1 };
    if (what === "deployments") return { deploymentId: `AKfycb-${id}`, deploymentConfig: { versionNumber: 1 } };
    if (method === "PUT") script.pushed = Content.parse(body).files.map((one) => one.name);
    return { scriptId: id, files: [{ name: "appsscript", type: "JSON", source: "{}" }] };
  };
  const server = createServer(async (request, response) => {
    const body = await textOf(request);
    const path = new URL(request.url ?? "", "http://stand.in").pathname;
    const answer = answerTo(request.method ?? "", path, body === "" ? undefined : JSON.parse(body));
    response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer ?? { error: { code: 404, message: `${request.method} ${path}` } }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const standIn: StandInScripts = {
    scripts,
    env: (home) => {
      const person = { type: "authorized_user", client_id: "c", client_secret: "s", refresh_token: "r" };
      const token = { ...person, access_token: "a", expiry_date: Date.now() + 86_400_000 };
      writeFileSync(join(home, ".clasprc.json"), JSON.stringify({ tokens: { default: token } }));
      return { NODE_OPTIONS: `--import=${REROUTE}`, STAND_IN_SCRIPTS: `http://127.0.0.1:${port}` };
    },
    onMade: () => {},
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return standIn;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
