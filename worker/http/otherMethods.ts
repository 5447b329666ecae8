// Refuses every other method of a route that takes one alone.

import { Refusal } from "./refusal.ts";

/** A handler that tells with 405 which method is served. */
export function otherMethods(served: string): () => never {
  return () => {
    throw new Refusal("method_not_allowed", { id: `Gunakan ${served}.`, en: `Use ${served}.` }, { allow: served });
  };
}
