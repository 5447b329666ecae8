// Refuses every other method of a route that only takes POST.

import { Refusal } from "./refusal.ts";

/** A handler that tells with 405 which method is served. */
export function onlyPost(): never {
  throw new Refusal("method_not_allowed", { id: "Gunakan POST.", en: "Use POST." }, { allow: "POST" });
}
