// Suspicion: what a reading shows that people rarely mean. It holds the source; its last good rows stay.

import { CONTENT_COLUMNS, type Content, type ContentKey } from "../columns.ts";
import { type Problem, problem } from "../messages/problem.ts";
import { digest } from "../version/digest.ts";
import { holdCode } from "../version/ids.ts";

/**
 * What the suspicion rests on. Contents are those of the ids that changed or went, then and now; `standing` are those of
 * the rows that hold what they held, asked for only when texts seem to have moved.
 */
export interface Evidence {
  readonly before: { readonly dataRows: number; readonly bound: readonly string[] };
  readonly now: {
    readonly dataRows: number;
    readonly bound: readonly string[];
    readonly fingerprints: readonly string[];
  };
  readonly heldBefore: ReadonlyMap<string, Content>;
  readonly holdsNow: ReadonlyMap<string, Content>;
  readonly standing: () => readonly Content[];
  /** Whether nobody typed anything into a cell of a row that changed. */
  readonly isBlank: (id: string, key: string) => boolean;
  readonly ids: number;
  readonly foreignIds: number;
  readonly owner: string;
  readonly unit: string;
}

/** A held reading: why, the code that releases exactly this change, and the long proof behind the code. */
export interface Hold {
  readonly problem: Problem;
  readonly code: string;
}

const SHRINK_ROWS = 5;
const FREE_TEXT = 20;

/** The first suspicion that a reading raises; undefined when it may be believed, or when `release` names this change. */
export function suspect(evidence: Evidence, release: string): Hold | undefined {
  const found =
    lostColumn(evidence) ??
    emptied(evidence) ??
    shrunk(evidence) ??
    copied(evidence) ??
    shiftedColumns(evidence) ??
    emptiedColumn(evidence) ??
    swapped(evidence);
  if (found === undefined) return undefined;
  const code = holdOf(found, evidence.now.fingerprints);
  if (release.trim().toUpperCase() === code) return undefined;
  return { problem: { ...found, values: { ...found.values, hold: code, unit: evidence.unit } }, code };
}

/** The code of a hold: the same for the same suspicion of the same content, whatever the order of its rows. */
export function holdOf(found: Problem, fingerprints: readonly string[]): string {
  return holdCode(digest([found.code, found.column ?? "", ...[...fingerprints].sort()].join("|"), 4));
}

function lostColumn({ before, now }: Evidence): Problem | undefined {
  const lost = before.bound.find((key) => !now.bound.includes(key));
  return lost === undefined ? undefined : problem("column_lost", {}, lost);
}

function emptied({ before, now }: Evidence): Problem | undefined {
  return before.dataRows > 0 && now.dataRows === 0 ? problem("emptied", { a: before.dataRows }) : undefined;
}

function shrunk({ before, now }: Evidence): Problem | undefined {
  const fewer = before.dataRows - now.dataRows;
  if (fewer < SHRINK_ROWS || now.dataRows * 2 >= before.dataRows) return undefined;
  return problem("shrink", { a: before.dataRows, b: now.dataRows });
}

function copied({ ids, foreignIds, owner }: Evidence): Problem | undefined {
  return foreignIds * 2 > ids ? problem("copied_workbook", { owner }) : undefined;
}

const NEEDED: readonly { readonly key: ContentKey; readonly needed?: "submit" | "foreign" }[] = CONTENT_COLUMNS.filter(
  (one) => one.needed !== undefined,
);

const TEXTS = CONTENT_COLUMNS.filter((column) => column.kind === "text").map(({ key }) => key);

/** A needed column that held text in two or more rows, and half of them, and is blank in all of those. */
function emptiedColumn(evidence: Evidence): Problem | undefined {
  const { before, heldBefore, holdsNow } = evidence;
  for (const { key, needed } of NEEDED) {
    const held = [...heldBefore].filter(
      ([id, content]) => content[key] !== undefined && isNeededNow(holdsNow.get(id), needed),
    );
    const isWhole = held.length >= 2 && held.length * 2 >= before.dataRows;
    if (!isWhole || !held.every(([id]) => evidence.isBlank(id, key))) continue;
    if (evidence.standing().some((content) => content[key] !== undefined)) continue;
    return problem("column_emptied", { n: held.length }, key);
  }
  return undefined;
}

/** So many texts of a row stand under other columns of it only where tags or cells were moved sideways. */
const SHIFTED_TEXTS = 2;

/** In two or more rows, and half of them, texts stand in other columns of their row than before. */
function shiftedColumns({ before, heldBefore, holdsNow }: Evidence): Problem | undefined {
  let first: string | undefined;
  let rows = 0;
  for (const [id, content] of holdsNow) {
    const moved = movedWithin(heldBefore.get(id) ?? {}, content);
    if (moved.length < SHIFTED_TEXTS) continue;
    rows += 1;
    first ??= moved[0];
  }
  return rows >= 2 && rows * 2 >= before.dataRows ? problem("texts_shifted", { n: rows }, first) : undefined;
}

function movedWithin(before: Content, now: Content): string[] {
  return TEXTS.filter((key) => {
    const text = now[key];
    return text !== undefined && text !== before[key] && TEXTS.some((other) => other !== key && before[other] === text);
  });
}

/** A row that turned to a domestic partner no longer needs what a foreign one does. */
function isNeededNow(now: Content | undefined, needed: "submit" | "foreign" | undefined): boolean {
  return now !== undefined && (needed === "submit" || now.scope === "LUAR_NEGERI");
}

/** At two or more ids the title, or a longer free text, is now what another id held and no longer holds. */
function swapped(evidence: Evidence): Problem | undefined {
  if (movedAmong(evidence, []).size < 2) return undefined;
  const moved = movedAmong(evidence, evidence.standing());
  if (moved.size < 2) return undefined;
  const [first = ""] = moved;
  return problem("rows_swapped", { n: moved.size, name: String(evidence.holdsNow.get(first)?.title_id ?? first) });
}

function movedAmong({ heldBefore, holdsNow }: Evidence, standing: readonly Content[]): Set<string> {
  return new Set(TEXTS.flatMap((key) => movedBetween(key, heldBefore, holdsNow, standing)));
}

/**
 * The ids that hold what a row held that now holds something else, or is gone. A text that other rows keep tells rows
 * apart only when it moved between rows that were there and still are: many strengths bring a city the same benefit,
 * so a new row with the text of a deleted one is no sign of a sort.
 */
function movedBetween(
  key: keyof Content,
  before: ReadonlyMap<string, Content>,
  now: ReadonlyMap<string, Content>,
  standing: readonly Content[],
): string[] {
  const atLeast = key === "title_id" ? 1 : FREE_TEXT;
  const kept = new Set<unknown>(standing.map((content) => content[key]));
  const leftRow = new Set<unknown>();
  const leftSheet = new Set<unknown>();
  for (const [id, content] of before) {
    const value = content[key];
    if (typeof value !== "string" || value.length < atLeast) continue;
    if (!now.has(id)) leftSheet.add(value);
    else (now.get(id)?.[key] === value ? kept : leftRow).add(value);
  }
  return [...now].flatMap(([id, content]) => {
    const value = content[key];
    if (before.get(id)?.[key] === value) return [];
    if (before.has(id) && leftRow.has(value)) return [id];
    return (leftRow.has(value) || leftSheet.has(value)) && !kept.has(value) ? [id] : [];
  });
}
