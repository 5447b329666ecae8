// Headers of every public read: open to all origins, never sniffed; other methods are refused in words.

import { createMiddleware } from "hono/factory";
import { Refusal } from "./refusal.ts";

const OPEN = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Link, Content-Language",
  "x-content-type-options": "nosniff",
} as const;

const METHODS = "GET, HEAD, OPTIONS";

/** For routes that are only read: answers OPTIONS, refuses what would write, and opens the answer to all origins. */
export const publicHeaders = createMiddleware(async (c, next) => {
  if (c.req.method === "OPTIONS") return preflight();
  if (c.req.method !== "GET" && c.req.method !== "HEAD") {
    throw new Refusal(
      "method_not_allowed",
      { id: `Alamat ini hanya dapat dibaca (${METHODS}).`, en: `This address can only be read (${METHODS}).` },
      { allow: METHODS, ...OPEN },
    );
  }
  await next();
  for (const [name, value] of Object.entries(OPEN)) c.res.headers.set(name, value);
  return undefined;
});

function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN,
      allow: METHODS,
      "access-control-allow-methods": METHODS,
      "access-control-allow-headers": "Authorization, If-None-Match",
      "access-control-max-age": "86400",
    },
  });
}
