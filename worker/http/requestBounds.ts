// Refuses requests whose address, headers or body are larger than anything Kembar asks for, before anything reads them.

import { createMiddleware } from "hono/factory";
import { takeBody } from "./readBody.ts";
import { Refusal } from "./refusal.ts";

/** Cloudflare itself takes addresses of 16 KB and headers of 128 KB; a search with all its filters needs 4 KB. */
const ADDRESS_CHARACTERS = 16_000;
const HEADER_CHARACTERS = 32_000;
/** No route takes more; most take far less, and say so themselves. */
const BODY_BYTES = 1024 * 1024;

export const requestBounds = createMiddleware(async (c, next) => {
  if (c.req.url.length > ADDRESS_CHARACTERS) throw new Refusal("address_too_long");
  let characters = 0;
  c.req.raw.headers.forEach((value, name) => {
    characters += name.length + value.length;
  });
  if (characters > HEADER_CHARACTERS) throw new Refusal("headers_too_large");
  if (Number(c.req.header("content-length") ?? 0) > BODY_BYTES) {
    await takeBody(c.req.raw, () => undefined);
    throw new Refusal("too_large");
  }
  await next();
});
