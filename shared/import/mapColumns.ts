// Which column of Keunggulan each heading of a table fills: as it is guessed, and as a person corrected it.

import { CONTENT_COLUMNS, type ColumnKey } from "../columns.ts";
import { keyOfBeginning, keyOfHeading, namesThings } from "./headingWords.ts";
import { isOfPeople, namesPerson } from "./peopleTable.ts";
import type { TableColumn } from "./table.ts";

/** Headings that need their group to be understood: the name in "Mitra / Nama" is the partner's. */
const GENERAL = /^(?:nama|judul|uraian|jenis|keterangan|ket\.?|status|tahun|jumlah|nilai)$/i;

/** Columns that name what a row is about where no heading says "name". */
const INSTEAD_OF_TITLE: readonly ColumnKey[] = ["programme", "summary_id", "activities_id", "needs_id", "benefit_city"];

/**
 * A key for each column, undefined for the internal notes; no two columns have the same. `corrected`: headings and their
 * columns, "" for the notes; a corrected heading takes its column from a guessed one, whose cells then go to the notes.
 */
export function mapColumns(
  columns: readonly TableColumn[],
  corrected: ReadonlyMap<string, ColumnKey | "">,
): (ColumnKey | undefined)[] {
  const wanted = new Map([...corrected].flatMap(([heading, key]) => (key === "" ? [] : [[key, heading] as const])));
  const keys: (ColumnKey | undefined)[] = columns.map(() => undefined);
  const ofPeople = columns.some(({ heading }) => isOfPeople(heading));
  const fill = (keyFor: (heading: string) => ColumnKey | undefined) => {
    columns.forEach(({ heading }, at) => {
      if (heading === "" || keys[at] !== undefined) return;
      const said = corrected.get(heading);
      if (said === undefined && ofPeople && namesPerson(heading)) return;
      const key = said === undefined ? keyFor(heading) : said;
      if (key === undefined || key === "" || keys.includes(key) || (wanted.get(key) ?? heading) !== heading) return;
      keys[at] = key;
    });
  };
  fill(() => undefined);
  fill((heading) => keyIn(heading));
  fill((heading) => keyOfParts(heading.split(" / ")));
  fill(keyOfBeginning);
  if (!keys.includes("title_id")) promote(keys, columns, corrected);
  return keys;
}

/** The column that a name stands for; undefined where it is no content column. */
export function contentKey(name: string | undefined): ColumnKey | undefined {
  return CONTENT_COLUMNS.find((one) => one.key === name)?.key;
}

function keyIn(heading: string): ColumnKey | undefined {
  return contentKey(keyOfHeading(heading));
}

/** Of a joined heading: the group with a general word below it, then the last part, then the group. */
function keyOfParts(parts: readonly string[]): ColumnKey | undefined {
  const last = parts.at(-1) ?? "";
  const group = parts[0] ?? "";
  if (parts.length < 2) return undefined;
  if (!GENERAL.test(last)) return keyIn(last);
  return keyIn(`${last} ${group}`) ?? keyIn(group) ?? keyIn(last);
}

function promote(
  keys: (ColumnKey | undefined)[],
  columns: readonly TableColumn[],
  corrected: ReadonlyMap<string, ColumnKey | "">,
): void {
  const person = columns.findIndex(({ heading }) => namesPerson(heading) && !corrected.has(heading));
  if (person >= 0 && keys[person] === undefined) {
    keys[person] = "title_id";
    return;
  }
  const thing = columns.findIndex(
    ({ heading }, at) => keys[at] === undefined && !corrected.has(heading) && namesThings(heading),
  );
  if (thing >= 0) {
    keys[thing] = "title_id";
    return;
  }
  for (const key of INSTEAD_OF_TITLE) {
    const at = keys.indexOf(key);
    if (at < 0 || corrected.has(columns[at]?.heading ?? "")) continue;
    keys[at] = "title_id";
    return;
  }
}
