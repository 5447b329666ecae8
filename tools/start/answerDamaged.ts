// Answers in the Worker's place that its database is damaged: a Worker that went on would lose what it still writes.

import { createServer, type Server } from "node:http";
import { brokenHealth } from "../../worker/feed/shapes/brokenHealth.ts";
import type { Finding } from "../google/refusal.ts";

/** Listens on the Worker's port of 127.0.0.1 until the process ends; every answer is 503. Rejects where the port is taken. */
export async function answerDamaged(port: number, { told }: Finding): Promise<Server> {
  const problem = { type: "about:blank", title: told.en, status: 503, code: "internal", detail: told.id };
  const server = createServer((request, response) => {
    const isHealth = /^\/v1\/health(?:\?|$)/.test(request.url ?? "");
    const type = isHealth ? "application/json; charset=utf-8" : "application/problem+json; charset=utf-8";
    const headers = { "content-type": type, "cache-control": "no-store", "access-control-allow-origin": "*" };
    response.writeHead(503, headers);
    response.end(`${JSON.stringify(isHealth ? brokenHealth(new Date().toISOString()) : problem)}\n`);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
}
