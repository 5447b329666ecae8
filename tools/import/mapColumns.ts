// Which column each heading of a list fills: as it is guessed, and as a person corrected it. No two fill the same.

import { CONTENT_COLUMNS, type ColumnKey } from "../../shared/columns.ts";
import { type Finding, Refusal } from "../google/refusal.ts";

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
  const wanted = new Map<ColumnKey, string>();
  for (const [heading, column] of corrected) {
    if (!headings.includes(heading)) throw new Refusal(noHeading(heading, headings));
    const key = keyOf(column);
    if (column !== "" && key === undefined) throw new Refusal(noColumn(column));
    const other = key === undefined ? undefined : wanted.get(key);
    if (other !== undefined) throw new Refusal(twice(column, other, heading));
    if (key !== undefined) wanted.set(key, heading);
  }
  const filled = new Set<ColumnKey>();
  return headings.map((heading, at) => {
    const key = keyOf(corrected.get(heading) ?? guessed[at]);
    // A heading may stand in the list twice: the first fills the column.
    if (key === undefined || filled.has(key) || (wanted.get(key) ?? heading) !== heading) return undefined;
    filled.add(key);
    return key;
  });
}

function keyOf(name: string | undefined): ColumnKey | undefined {
  return CONTENT_COLUMNS.find((one) => one.key === name)?.key;
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
  const known = (language: "id" | "en") =>
    CONTENT_COLUMNS.map((one) => `${one.key} (${one.heading[language]})`).join(", ");
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
