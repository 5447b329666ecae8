// The sample city's items, which Node reads from its files: workerd has none (tests/worker/vitest.config.ts).

import { inject } from "vitest";
import type { Item } from "../../../shared/publish/item.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly sampleItems: readonly (readonly [name: string, item: Item])[];
  }
}

/** The items by their names. */
export function sampleItems(): ReadonlyMap<string, Item> {
  return new Map(inject("sampleItems"));
}
