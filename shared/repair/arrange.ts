// Which row tells the truth where tags and headings, or both and the data, no longer stand above one another.

import { COLUMNS } from "../columns.ts";
import { type Grid, isBlank, textOf } from "../parse/cell.ts";
import { shiftedKeys } from "../parse/shiftedKeys.ts";
import { isId } from "../version/ids.ts";
import { codesOf } from "../vocabularies/vocabulary.ts";
import type { ColumnHead, RememberedColumn } from "./columnHead.ts";

/** What the data itself says: the rows that hold it, and the columns whose formulas show an answer. */
export interface DataMarks {
  readonly rows: Grid;
  readonly lookups: ReadonlyMap<number, string>;
}

/** Tags by column, and what told them; `isSure`: the data bears it out against every other reading of the head. */
export interface Arrangement {
  readonly tags: readonly string[];
  readonly by: "tags" | "names" | "memory";
  readonly isShifted: boolean;
  readonly isSure: boolean;
}

/** So many columns known make a reading; so many choices that fit better make it the better one. */
const SHIFTED = 3;
const LOOKED_AT = 40;

/**
 * The tags as they stand, unless the head was shifted: then the row, or the memory, that fits the data best. `isMemory`:
 * what is remembered is of this very tab, and no guess from how tabs are made.
 */
export function arrange(
  heads: readonly ColumnHead[],
  remembered: readonly RememberedColumn[],
  isMemory: boolean,
  marks: DataMarks,
): Arrangement {
  const tags = heads.map((one) => one.tag);
  const names = heads.map((one) => one.name);
  const memory = heads.map((_, at) => remembered[at]?.tag ?? "");
  const isBare = heads.every(({ tag, name }) => tag === "" && name === "");
  // Without any code in the data nothing tells what a tab without a head once was.
  if (isBare && mostCodes(marks.rows) === undefined) return { tags, by: "tags", isShifted: false, isSure: false };
  const readingOf = (by: Arrangement["by"], all: readonly string[]) => {
    const one = once(all, memory);
    const forgotten = differences(one, memory) * FORGOTTEN;
    const known = one.filter((tag) => tag !== "").length;
    return { by, tags: one, faults: faults(one, marks), forgotten, known };
  };
  const standing = readingOf("tags", tags);
  const readings = [standing, readingOf("names", names), readingOf("memory", memory)]
    .filter((one) => one.known >= SHIFTED)
    .sort((a, b) => a.faults + a.forgotten - b.faults - b.forgotten || b.known - a.known);
  const [best, ...others] = readings;
  const isBetter = best !== undefined && best.faults + SHIFTED <= standing.faults;
  const isApart = shiftedKeys(tags, names).length > 0 || isRemembered(tags, names, memory);
  if (!isBare && !isApart && !isBetter) return { tags, by: "tags", isShifted: false, isSure: true };
  if (best === undefined || best.faults >= ANCHOR) return { tags, by: "tags", isShifted: false, isSure: false };
  const weight = (one: typeof best) => one.faults + (isMemory ? one.forgotten : 0);
  const rivals = others.filter((one) => one.tags.some((tag, at) => tag !== "" && tag !== best.tags[at]));
  const isBorneOut = isMemory || best.faults === 0 || rivals.length > 0;
  const isSure = marks.rows.length > 0 && isBorneOut && rivals.every((one) => weight(one) > weight(best));
  return { tags: best.tags, by: best.by, isShifted: true, isSure };
}

/** Whether tags and headings differ only where the memory bears out the headings. */
function isRemembered(tags: readonly string[], names: readonly string[], memory: readonly string[]): boolean {
  const apart = tags.flatMap((tag, at) => {
    return tag !== "" && names[at] !== "" && names[at] !== tag ? [at] : [];
  });
  return apart.length > 0 && apart.every((at) => memory[at] === names[at]);
}

/** A tag that stands twice is left where it stood before; where none of its columns is that one, it tells nothing. */
function once(tags: readonly string[], memory: readonly string[]): string[] {
  return tags.map((tag, at) => {
    const isDouble = tags.indexOf(tag) !== at || tags.lastIndexOf(tag) !== at;
    return isDouble && memory[at] !== tag ? "" : tag;
  });
}

const ANCHOR = 100;
/** Less than any one cell of the data says: people may have moved columns since. */
const FORGOTTEN = 0.01;

function differences(tags: readonly string[], memory: readonly string[]): number {
  return tags.filter((tag, at) => tag !== "" && memory[at] !== "" && tag !== memory[at]).length;
}

/** How much of the data speaks against a reading: codes and answers weigh most, then choices that are in no list. */
function faults(tags: readonly string[], { rows, lookups }: DataMarks): number {
  const ids = mostCodes(rows);
  let sum = ids === undefined || tags[ids] === "id" || !tags.includes("id") ? 0 : ANCHOR;
  for (const [at, key] of lookups) if (tags[at] !== key && tags.includes(key)) sum += ANCHOR;
  for (const { key, kind, list } of COLUMNS) {
    const at = tags.indexOf(key);
    if (list === undefined || kind !== "choice" || at < 0) continue;
    const cells = rows.slice(0, LOOKED_AT).map((row) => row[at]);
    sum += cells.filter((cell) => !isBlank(cell) && codesOf(list, textOf(cell)).length === 0).length;
  }
  return sum;
}

function mostCodes(rows: Grid): number | undefined {
  const counts = new Map<number, number>();
  for (const row of rows) {
    row.forEach((cell, at) => {
      if (typeof cell === "string" && isId(cell)) counts.set(at, (counts.get(at) ?? 0) + 1);
    });
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
