// The code of a sample row: always the same for the same agency and name, and well-formed.

import { digest } from "../../shared/version/digest.ts";

/** KB- and ten characters made of the agency's code and the row's name within it, written `DINKES/magang-nakes`. */
export function sampleId(name: string): string {
  return `KB-${digest(name, 10)}`;
}
