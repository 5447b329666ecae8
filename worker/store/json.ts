// JSON columns of D1: text that becomes a value by its schema, once, where a row is read.

import * as z from "zod";
import { CATALOGUE, type ProblemCode } from "../../shared/messages/catalogue.ts";
import type { Problem } from "../../shared/messages/problem.ts";

/** A text column that holds JSON of a schema. */
export function json<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);
}

/** The filled decision cells of a row. */
export const Cells = z.record(z.string(), z.string());

const isCode = (code: string): code is ProblemCode => Object.hasOwn(CATALOGUE, code);

/** The fields in the order in which they are stored, so that equal problems are equal texts. */
const OneProblem = z.object({
  code: z.string().refine(isCode),
  column: z.string().exactOptional(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
  id: z.string().exactOptional(),
  row: z.number().exactOptional(),
  since: z.string().exactOptional(),
});

/** Problems as they are stored; one of a code that the catalogue lost since is left out, and judged anew with its row. */
export const Problems = z.array(z.unknown()).transform((all): Problem[] =>
  all.flatMap((one) => {
    const read = OneProblem.safeParse(one);
    return read.success ? [read.data] : [];
  }),
);
