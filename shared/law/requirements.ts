// Which of the law's nine requirements apply to a row.

import { REQUIREMENT } from "../vocabularies/requirement.ts";

/** The requirements that apply to a foreign row with this object and scheme; none at home. */
export function requirementsFor(scope: string | undefined, object: string | undefined, scheme: string | undefined) {
  if (scope !== "LUAR_NEGERI") return [];
  return REQUIREMENT.entries.filter(
    (one) =>
      one.appliesTo === "foreign" ||
      (one.appliesTo === "IPTEK" && object === "IPTEK") ||
      (one.appliesTo === "KSDPL" && scheme?.startsWith("KSDPL") === true),
  );
}
