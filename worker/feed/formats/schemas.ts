// What the description takes from the module that is loaded when it is asked for (worker/later).

import type { componentSchemas, itemSchema } from "./jsonSchemas.ts";

/** What makes the schemas. */
export interface Schemas {
  readonly componentSchemas: typeof componentSchemas;
  readonly itemSchema: typeof itemSchema;
}
