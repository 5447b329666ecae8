// How the references of formulas follow when cells move: rows inserted, deleted or moved, cells copied, cut or sorted, tabs renamed.

import { mapSpan, type SpanOperation } from "../model/spanOperation.ts";
import { type Ref, type RefCorner, type Token, tokenize, tokensText } from "./tokens.ts";

/** A change of the rows or columns of one sheet. */
export interface DimensionChange {
  readonly title: string;
  readonly dimension: "ROWS" | "COLUMNS";
  readonly operation: SpanOperation;
}

const NEUTRAL = "en_US";
const LOST = "#REF!";

/** A formula with every reference replaced by `change`; undefined from it means the reference is lost. */
function withRefs(neutral: string, change: (ref: Ref) => Ref | undefined): string {
  const tokens = tokenize(neutral.slice(1), NEUTRAL);
  if (tokens === undefined) return neutral;
  let changed = false;
  const mapped = tokens.map((token): Token => {
    if (token.kind !== "ref") return token;
    const ref = change(token.ref);
    if (ref === token.ref) return token;
    changed = true;
    return ref === undefined ? { kind: "error", text: LOST } : { kind: "ref", ref };
  });
  return changed ? `=${tokensText(mapped, NEUTRAL)}` : neutral;
}

function isOn(ref: Ref, title: string, ownTitle: string): boolean {
  return (ref.title ?? ownTitle).toLowerCase() === title.toLowerCase();
}

/** The formula (standing on `ownTitle`) after rows or columns of a sheet were inserted, deleted or moved. */
export function afterDimensionChange(neutral: string, ownTitle: string, change: DimensionChange): string {
  return withRefs(neutral, (ref) => (isOn(ref, change.title, ownTitle) ? movedRef(ref, change) : ref));
}

function movedRef(ref: Ref, change: DimensionChange): Ref | undefined {
  const key = change.dimension === "ROWS" ? "row" : "column";
  const first = ref.start[key];
  if (first === undefined) return ref;
  if (ref.end !== undefined && ref.end[key] === undefined) {
    const [start] = mapSpan(change.operation, [first, Number.MAX_SAFE_INTEGER]) ?? [first];
    return start === first ? ref : { ...ref, start: { ...ref.start, [key]: start } };
  }
  const last = ref.end?.[key] ?? first;
  const span = mapSpan(change.operation, [Math.min(first, last), Math.max(first, last) + 1]);
  if (span === undefined) return undefined;
  const [start, end] = span;
  if (start === first && end - 1 === last) return ref;
  const moved = { ...ref, start: { ...ref.start, [key]: start } };
  return ref.end === undefined ? moved : { ...moved, end: { ...ref.end, [key]: end - 1 } };
}

/** The formula copied (or sorted) by so many rows and columns: what is not fixed with `$` moves along. */
export function copiedBy(neutral: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return neutral;
  return withRefs(neutral, (ref) => {
    const start = shifted(ref.start, rows, columns);
    const end = ref.end === undefined ? undefined : shifted(ref.end, rows, columns);
    if (start === undefined || (ref.end !== undefined && end === undefined)) return undefined;
    if (start === ref.start && end === ref.end) return ref;
    return { ...ref, start, end };
  });
}

function shifted(corner: RefCorner, rows: number, columns: number): RefCorner | undefined {
  const row = corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns;
  if ((row ?? 0) < 0 || (column ?? 0) < 0) return undefined;
  return row === corner.row && column === corner.column ? corner : { ...corner, row, column };
}

/** A rectangle of cells that was cut, and where its first cell went. */
export interface CellMove {
  readonly fromTitle: string;
  readonly toTitle: string;
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
  readonly rows: number;
  readonly columns: number;
}

type CellArea = Pick<CellMove, "startRow" | "endRow" | "startColumn" | "endColumn">;

/** True where every cell of the reference lies in the rectangle. */
function within(ref: Ref, area: CellArea): boolean {
  const inside = (corner: RefCorner): boolean =>
    corner.row !== undefined &&
    corner.column !== undefined &&
    corner.row >= area.startRow &&
    corner.row < area.endRow &&
    corner.column >= area.startColumn &&
    corner.column < area.endColumn;
  return inside(ref.start) && (ref.end === undefined || inside(ref.end));
}

/** The formula (standing on `ownTitle`) after cells were cut and pasted: references wholly inside follow them. */
export function afterCellMove(neutral: string, ownTitle: string, move: CellMove): string {
  const follow = (corner: RefCorner): RefCorner => ({
    ...corner,
    row: (corner.row ?? 0) + move.rows,
    column: (corner.column ?? 0) + move.columns,
  });
  return withRefs(neutral, (ref) => {
    if (!isOn(ref, move.fromTitle, ownTitle) || !within(ref, move)) return ref;
    const title = move.toTitle === ownTitle && ref.title === undefined ? undefined : move.toTitle;
    return { title, start: follow(ref.start), end: ref.end && follow(ref.end) };
  });
}

/** The formula after cells of a sheet were taken out: references wholly inside are lost. */
export function afterCellsDeleted(neutral: string, ownTitle: string, title: string, area: CellArea): string {
  return withRefs(neutral, (ref) => (isOn(ref, title, ownTitle) && within(ref, area) ? undefined : ref));
}

/** The formula after a tab was renamed. */
export function afterRename(neutral: string, from: string, to: string): string {
  return withRefs(neutral, (ref) => (ref.title?.toLowerCase() === from.toLowerCase() ? { ...ref, title: to } : ref));
}

/** The formula after a tab was deleted: references to it are lost. */
export function afterSheetDeleted(neutral: string, title: string): string {
  return withRefs(neutral, (ref) => (ref.title?.toLowerCase() === title.toLowerCase() ? undefined : ref));
}
