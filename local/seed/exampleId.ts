// The id of an example row: always the same for the same agency and slug, and well-formed.

import { digest } from "../../shared/version/digest.ts";

/** KB- and ten characters made of the agency's code and the row's slug. */
export function exampleId(agency: string, slug: string): string {
  return `KB-${digest(`${agency}/${slug}`, 10)}`;
}
