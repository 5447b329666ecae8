// What is to be done so that tags and headings stand above their columns again: planned first, so that it can be asked.

import { type Cell, type Grid, isBlank } from "../parse/cell.ts";
import type { Findable } from "../parse/layout.ts";
import { arrange } from "./arrange.ts";
import { type ColumnHead, columnHeads, type RememberedColumn } from "./columnHead.ts";
import { type Doubt, fillTags } from "./fillTags.ts";
import { type HeadRows, headRows } from "./headRows.ts";

/** A tab as it is to be mended; `columns` in the order in which a new one has them. */
export interface MendedTab extends Findable {
  readonly headings: readonly string[];
}

/** One cell of the head (rows are named, columns from 0) and what is to stand there. */
export interface HeadCell {
  readonly row: "tags" | "headings";
  readonly at: number;
  readonly text: string;
}

/**
 * What is to be done: where both rows stand now (undefined: a new one), which cells of them are written, which columns are
 * put in anew. `restored`: tags that came back; `doubts`: what a person is asked; `arranges`: the head was shifted, and
 * nothing proves how it stood; `doubled`: columns that people have to tell apart.
 */
export interface RepairPlan {
  readonly rows: HeadRows;
  readonly tags: readonly string[];
  readonly cells: readonly HeadCell[];
  readonly gone: readonly string[];
  readonly restored: readonly string[];
  readonly doubts: readonly Doubt[];
  readonly arranges: boolean;
  readonly doubled: readonly string[];
}

/** What is known besides the cells: the head when the tab was last in order, and the columns that show answers. */
export interface RepairFacts {
  readonly memory: readonly RememberedColumn[] | undefined;
  readonly lookups: ReadonlyMap<number, string>;
}

/** The plan; undefined where neither row is to be found and nothing remembered fits the data. */
export function planRepair(grid: Grid, tab: MendedTab, { memory, lookups }: RepairFacts): RepairPlan | undefined {
  const wanted = tab.columns.map((one) => one.key);
  const remembered = memory ?? wanted.map((tag, at) => ({ tag, heading: tab.headings[at] ?? "" }));
  const rows = headRows(
    grid,
    tab,
    remembered.map((one) => one.heading),
  );
  const data = grid.filter((row, at) => at !== rows.tags && at !== rows.headings && row.some((cell) => !isBlank(cell)));
  const isHeadless = rows.tags === undefined && rows.headings === undefined;
  const heads = columnHeads(grid, rows, tab, remembered);
  const arranged = arrange(heads, remembered, memory !== undefined, { rows: data, lookups });
  if (isHeadless ? !arranged.isShifted : !arranged.isShifted && !arranged.isSure) return undefined;
  const { isShifted, by } = arranged;
  const trusted = {
    tags: !isShifted || by === "tags",
    names: !isShifted || by === "names",
    memory: memory !== undefined,
  };
  const filled = fillTags(heads, arranged.tags, remembered, wanted, trusted);
  const cells = headCells(heads, filled.tags, isShifted, (tag) => headingFor(tag, tab, remembered));
  return {
    rows,
    tags: filled.tags,
    cells,
    gone: filled.gone,
    restored: wanted.filter((tag) => isRestored(tag, heads, filled.tags)),
    doubts: filled.doubts,
    arranges: isShifted && !arranged.isSure,
    doubled: filled.doubled,
  };
}

function isRestored(tag: string, heads: readonly ColumnHead[], tags: readonly string[]): boolean {
  const at = tags.indexOf(tag);
  return at >= 0 && heads[at]?.tag !== tag;
}

function headingFor(tag: string, tab: MendedTab, remembered: readonly RememberedColumn[]): string {
  const known = remembered.find((one) => one.tag === tag)?.heading ?? "";
  return known === "" ? (tab.headings[tab.columns.findIndex((one) => one.key === tag)] ?? "") : known;
}

/** Tags that differ, blank headings, and after a shift headings of other columns; what people wrote there stays. */
function headCells(
  heads: readonly ColumnHead[],
  tags: readonly string[],
  isShifted: boolean,
  headingOfTag: (tag: string) => string,
): HeadCell[] {
  return heads.flatMap((head, at): HeadCell[] => {
    const tag = tags[at] ?? "";
    const cells: HeadCell[] = [];
    if (head.tag !== tag || (tag !== "" && head.tagText !== `#${tag}`)) {
      const stays = tag === "" && head.tag === "";
      if (!stays) cells.push({ row: "tags", at, text: tag === "" ? "" : `#${tag}` });
    }
    const isForeign = isShifted && head.name !== "" && head.name !== tag;
    if (tag !== "" && (head.nameText === "" || isForeign)) cells.push({ row: "headings", at, text: headingOfTag(tag) });
    if (tag === "" && isForeign) cells.push({ row: "headings", at, text: "" });
    return cells;
  });
}

/** The head as it stands, to be remembered once the tab is in order. */
export function headOf(tags: readonly Cell[], headings: readonly Cell[], tab: Findable): RememberedColumn[] {
  const known = new Set(tab.columns.map((one) => one.key));
  const width = Math.max(tags.length, headings.length);
  return Array.from({ length: width }, (_, at) => {
    const tag = String(tags[at] ?? "").replace(/^#/, "");
    return { tag: known.has(tag) ? tag : "", heading: String(headings[at] ?? "").slice(0, 100) };
  });
}
