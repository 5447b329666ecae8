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
  ).replace(/\bkerjasama\b/g, "kerja sama");
}

/** A heading without what stands in brackets, which often only explains it. */
export function shortName(text: string): string {
  return headingName(withoutExplanation(text));
}

/** The one of some names that a person meant: as it stands, or else the only one that reads like it; undefined for none. */
export function meantName(names: readonly string[], typed: string): string | undefined {
  if (names.includes(typed)) return typed;
  const alike = names.filter((one) => headingName(one) === headingName(typed));
  return alike.length === 1 ? alike[0] : undefined;
}

/** The names under which keys are known, also without their explanation; the first key of a name has it. */
export function headingNames(names: readonly (readonly [name: string, key: string])[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const nameOf of [headingName, shortName]) {
    for (const [name, key] of names) if (!found.has(nameOf(name))) found.set(nameOf(name), key);
  }
  return found;
}
