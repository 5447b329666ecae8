// What the bundle takes for "qs" (wrangler.toml, [alias]): googleapis only writes flat parameters, a list as
// repetitions, which the runtime's own querystring does in the same way.

import { stringify as write } from "node:querystring";

/** The parameters as the query of an address; what else qs can be told is never told here. */
export function stringify(parameters: NonNullable<Parameters<typeof write>[0]>): string {
  return write(parameters);
}
