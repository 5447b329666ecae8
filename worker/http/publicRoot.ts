// Where this Worker is seen from outside.

import type { Env } from "../env.ts";

/** The address without a slash at its end: the city's own, never what a request says of it. */
export function publicRoot({ PUBLIC_URL }: Pick<Env, "PUBLIC_URL">): string {
  return PUBLIC_URL.replace(/\/{1,9}$/, "");
}
