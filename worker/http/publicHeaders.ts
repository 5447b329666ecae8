// Headers of every public read: open to all origins, never sniffed; other methods are refused in words.

import { createMiddleware } from "hono/factory";
import { OPEN_HEADERS } from "./openHeaders.ts";
import { Refusal } from "./refusal.ts";

const METHODS = "GET, HEAD, OPTIONS";

/** For routes that are only read: answers OPTIONS, refuses what would write, and opens the answer to all origins. */
export const publicHeaders = createMiddleware(async (c, next) => {
  if (c.req.method === "OPTIONS") return preflight();
  if (c.req.method !== "GET" && c.req.method !== "HEAD") {
    throw new Refusal(
      "method_not_allowed",
      { id: `Alamat ini hanya dapat dibaca (${METHODS}).`, en: `This address can only be read (${METHODS}).` },
      { allow: METHODS, ...OPEN_HEADERS },
    );
  }
  await next();
  if (c.res.headers.has("access-control-allow-origin")) return undefined;
  for (const [name, value] of Object.entries(OPEN_HEADERS)) c.res.headers.set(name, value);
  return undefined;
});

function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN_HEADERS,
      allow: METHODS,
      "access-control-allow-methods": METHODS,
      "access-control-allow-headers": "Authorization, If-None-Match, If-Modified-Since",
      "access-control-max-age": "86400",
    },
  });
}
