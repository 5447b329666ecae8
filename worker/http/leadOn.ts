// Addresses that people type or cut lead on to the one under which a page stands: slashes at the end, other cases.

import { createMiddleware } from "hono/factory";

const ID = /^kb-[0-9a-z]{10}$/i;
const LANGUAGE = /^(?:id|en)$/i;

/** Answers 308 with the address as it is written, whatever is asked beside it; lets pass what is written so. */
export const leadOn = createMiddleware(async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  const path = writtenPath(pathname);
  if (path === pathname) return next();
  return c.body(null, 308, { location: path + search, "cache-control": "public, max-age=3600" });
});

/** A path as Kembar writes it: no slash too many, languages and pages in small letters, identifiers in large ones. */
export function writtenPath(pathname: string): string {
  const segments = pathname.split("/").filter((one) => one !== "");
  const isPage = LANGUAGE.test(segments[0] ?? "");
  const written = segments.map((one) => (ID.test(one) ? one.toUpperCase() : isPage ? one.toLowerCase() : one));
  return `/${written.join("/")}`;
}
