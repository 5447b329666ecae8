// Tidies the separators of Negara sasaran ("Jepang ,Belanda" → "Jepang; Belanda"), only where the meaning stays the same.

import { findCountries } from "../../shared/countries/findCountries.ts";
import { textOf } from "../../shared/parse/cell.ts";
import { type Change, writeById } from "../sheet/writeById.ts";
import { openStrengths, rowsOf, type Strengths } from "./strengths.ts";

/** Writes the tidy texts by id, one call per run of rows; answers the tab as it stands afterwards. */
export function tidyCountries(strengths: Strengths): Strengths | string {
  const { rows, positions } = strengths.reading;
  const at = positions.get("countries");
  const changes = rows.flatMap((row): Change[] => {
    const text = at === undefined ? "" : textOf(row.cells[at]);
    const value = tidied(text);
    return value === text || row.id === "" ? [] : [{ id: row.id, key: "countries", value }];
  });
  if (changes.length === 0) return strengths;
  let standing: Strengths | string = strengths;
  let isKnown = true;
  const { missed } = writeById(() => {
    if (!isKnown) standing = openStrengths();
    isKnown = false;
    return rowsOf(standing);
  }, changes);
  return missed.length === 0 ? standing : openStrengths();
}

/** The names separated by semicolons; the text itself where that would be read otherwise. */
function tidied(text: string): string {
  const names = text.split(/[;,\n]/).map((name) => name.trim().replace(/\s+/g, " "));
  const tidy = names.filter((name) => name !== "").join("; ");
  const before = findCountries(text);
  const after = findCountries(tidy);
  const isSame =
    before.unknown.length === 0 && after.unknown.length === 0 && String(before.codes) === String(after.codes);
  return isSame ? tidy : text;
}
