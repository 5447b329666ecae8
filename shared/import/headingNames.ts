// How headings are compared: folded, without numbering, star or tag sign, and without what only explains them.

import { fold, withoutExplanation } from "../text/fold.ts";

/** A heading as names are compared. */
export function headingName(text: string): string {
  return fold(
    text
      .replace(/^#/, "")
      .replace(/^\s*\d+\s*[.)]\s+/, "")
      .trimEnd()
      .replace(/[*:.]{1,9}$/, ""),
  );
}

/** A heading without what stands in brackets, which often only explains it. */
export function shortName(text: string): string {
  return headingName(withoutExplanation(text));
}

/** The names under which keys are known, also without their explanation; the first key of a name has it. */
export function headingNames(names: readonly (readonly [name: string, key: string])[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const nameOf of [headingName, shortName]) {
    for (const [name, key] of names) if (!found.has(nameOf(name))) found.set(nameOf(name), key);
  }
  return found;
}
