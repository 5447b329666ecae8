// Headers that every answer carries, pages, data and errors alike: nothing is sniffed, framed, run or sent in clear.

import { createMiddleware } from "hono/factory";

/** A page of the catalogue says more exactly what it may load; everything else may load nothing. */
export const SECURITY_HEADERS = {
  "strict-transport-security": "max-age=31536000",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "referrer-policy": "strict-origin-when-cross-origin",
} as const;

/** Adds what an answer does not carry yet. */
export const securityHeaders = createMiddleware(async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
});
