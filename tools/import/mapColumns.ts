// Which column each heading of a list fills: as it is guessed, and as a person corrected it. No two fill the same.

import { COLUMNS, type ColumnKey } from "../../shared/columns.ts";
import { type Finding, Refusal } from "../google/refusal.ts";

/** The columns that an import may fill. */
export const FILLABLE = COLUMNS.filter((one) => one.role !== "lookup" && one.role !== "key");

/**
 * A key for each heading, undefined for the internal notes. `corrected`: headings and their columns, "" for the notes; a
 * corrected heading takes its column from a guessed one, whose cells then go to the notes. Throws Refusal for a heading or
 * a column that does not exist, and for two headings that were sent to one column.
 */
export function mapColumns(
  headings: readonly string[],
  guessed: readonly (string | undefined)[],
  corrected: ReadonlyMap<string, string>,
): (ColumnKey | undefined)[] {
  const taken = new Map<ColumnKey, string>();
  for (const [heading, column] of corrected) {
    if (!headings.includes(heading)) throw new Refusal(noHeading(heading, headings));
    const key = keyOf(column);
    if (column !== "" && key === undefined) throw new Refusal(noColumn(column));
    const other = key === undefined ? undefined : taken.get(key);
    if (other !== undefined) throw new Refusal(twice(column, other, heading));
    if (key !== undefined) taken.set(key, heading);
  }
  return headings.map((heading, at) => {
    const correction = corrected.get(heading);
    const key = keyOf(correction ?? guessed[at]);
    if (key === undefined || (taken.get(key) ?? heading) !== heading) return undefined;
    taken.set(key, heading);
    return key;
  });
}

function keyOf(name: string | undefined): ColumnKey | undefined {
  return FILLABLE.find((one) => one.key === name)?.key;
}

function noHeading(heading: string, headings: readonly string[]): Finding {
  const known = headings.filter((one) => one !== "").join(", ");
  return {
    code: "unknown_heading",
    told: { id: `Judul "${heading}" tidak ada dalam daftar.`, en: `The list has no heading "${heading}".` },
    mend: { id: `Yang ada: ${known}.`, en: `It has: ${known}.` },
  };
}

function noColumn(column: string): Finding {
  const known = (language: "id" | "en") => FILLABLE.map((one) => `${one.key} (${one.heading[language]})`).join(", ");
  return {
    code: "unknown_column",
    told: { id: `Kolom "${column}" tidak dikenal.`, en: `There is no column "${column}".` },
    mend: { id: `Yang ada: ${known("id")}.`, en: `There are: ${known("en")}.` },
  };
}

function twice(column: string, one: string, other: string): Finding {
  return {
    code: "column_twice",
    told: {
      id: `"${one}" dan "${other}" sama-sama dikirim ke kolom ${column}.`,
      en: `"${one}" and "${other}" are both sent to the column ${column}.`,
    },
    mend: { id: "Pilih salah satu; kirim yang lain ke kolom lain.", en: "Choose one; send the other elsewhere." },
  };
}
