// The Worker in one workerd with a feed of any size, and beside it the same answers from constants.

import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { buildLater } from "../../tools/buildLater.ts";
import { fillFace } from "./fillFace.ts";
import { freePort } from "./freePort.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** `/constant/…` answers what `…` answered the first time, with the same headers; everything else is the Worker's own. */
const ENTRY = `
import { Hono } from "hono";
import { apiRoutes } from "${ROOT}worker/api/apiRoutes.ts";
import { keptAnswer } from "${ROOT}worker/feed/model/serve.ts";
import { answerNotFound, answerThrown } from "${ROOT}worker/routes/answerProblems.ts";
import { interestRoutes } from "${ROOT}worker/interest/interestRoutes.ts";
import { pageRoutes } from "${ROOT}worker/pages/pageRoutes.ts";
const app = new Hono().route("/", apiRoutes).route("/", interestRoutes).route("/", pageRoutes)
  .notFound(answerNotFound).onError(answerThrown);
const constants = new Map();
async function constant(request, env, context) {
  const known = constants.get(request.url);
  if (known !== undefined) {
    const held = request.headers.get("if-none-match");
    if (held !== null) return new Response(null, { status: 304, headers: known.unchanged });
    return new Response(known.bytes, { headers: known.headers });
  }
  const address = request.url.replace("/constant/", "/");
  const answer = await app.fetch(new Request(address), env, context);
  const held = { "if-none-match": answer.headers.get("etag") };
  const unchanged = new Headers((await app.fetch(new Request(address, { headers: held }), env, context)).headers);
  const headers = new Headers(answer.headers);
  constants.set(request.url, { bytes: new Uint8Array(await answer.arrayBuffer()), headers, unchanged });
  return constant(request, env, context);
}
export default {
  fetch: (request, env, context) =>
    request.url.includes("/constant/") ? constant(request, env, context) : (keptAnswer(request, env.DB) ?? app.fetch(request, env, context)),
};`;

/** A running Worker with its database; `url` is its own address, and the one that its answers name. */
export interface FaceServer {
  readonly url: string;
  readonly database: Awaited<ReturnType<Miniflare["getD1Database"]>>;
  readonly stop: () => Promise<void>;
}

/** Starts it with so many published items. */
export async function startFace(items: number): Promise<FaceServer> {
  await buildLater();
  const bundled = await build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: "js" },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "node",
    conditions: ["workerd", "worker"],
    external: ["node:*", "cloudflare:*", "*/papers.mjs"],
    loader: { ".css": "text", ".svg": "text", ".png": "binary", ".ico": "binary" },
    logLevel: "error",
  });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = new Miniflare(
    convertV4MiniflareOptions({
      modules: [{ type: "ESModule", path: "face.mjs", contents: bundled.outputFiles[0]?.text ?? "" }],
      compatibilityDate: "2026-04-01",
      compatibilityFlags: ["nodejs_compat"],
      d1Databases: ["DB"],
      bindings: {
        REGISTER: "register",
        CLIENT_IDS: "client",
        SERVICE_ACCOUNT: "{}",
        PUBLIC_URL: url,
      },
      unsafeDirectSockets: [{ host: "127.0.0.1", port }],
    }),
  );
  await server.ready;
  const database = await server.getD1Database("DB");
  await fillFace(database, `${ROOT}worker/migrations`, items);
  return { url, database, stop: () => server.dispose() };
}
