// Refuses requests whose address or headers are larger than anything Kembar asks for, before anything reads them.

import { createMiddleware } from "hono/factory";
import { Refusal } from "./refusal.ts";

/** Cloudflare itself takes addresses of 16 KB and headers of 128 KB; a search with all its filters needs 4 KB. */
const ADDRESS_CHARACTERS = 16_000;
const HEADER_CHARACTERS = 32_000;

export const requestBounds = createMiddleware(async (c, next) => {
  if (c.req.url.length > ADDRESS_CHARACTERS) throw new Refusal("address_too_long");
  let characters = 0;
  c.req.raw.headers.forEach((value, name) => {
    characters += name.length + value.length;
  });
  if (characters > HEADER_CHARACTERS) throw new Refusal("headers_too_large");
  await next();
});
