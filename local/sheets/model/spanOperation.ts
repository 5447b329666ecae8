// Insertion, deletion and moving of rows or columns, and where spans of them go.

/** Indexes from 0, ends excluded; `to` of a move counts before the moved ones are taken out. */
export type SpanOperation =
  | { readonly kind: "insert"; readonly at: number; readonly count: number }
  | { readonly kind: "delete"; readonly start: number; readonly end: number }
  | { readonly kind: "move"; readonly start: number; readonly end: number; readonly to: number };

/** A span of indexes, end excluded. */
export type Span = readonly [number, number];

/** Where the span goes; undefined where nothing of it is left. */
export function mapSpan(operation: SpanOperation, [start, end]: Span): Span | undefined {
  switch (operation.kind) {
    case "insert":
      return inserted(operation.at, operation.count, start, end);
    case "delete":
      return deleted(operation.start, operation.end, start, end);
    case "move":
      return moved(operation, start, end);
  }
}

function inserted(at: number, count: number, start: number, end: number): Span {
  return [start >= at ? start + count : start, end > at ? end + count : end];
}

function deleted(from: number, to: number, start: number, end: number): Span | undefined {
  const shift = (index: number): number => (index <= from ? index : Math.max(from, index - (to - from)));
  const span: Span = [shift(start), shift(end)];
  return span[0] < span[1] ? span : undefined;
}

function moved(operation: SpanOperation & { kind: "move" }, start: number, end: number): Span {
  const { start: from, end: to } = operation;
  const count = to - from;
  const target = operation.to > from ? operation.to - count : operation.to;
  if (start >= from && end <= to) return [start + target - from, end + target - from];
  const rest = deleted(from, to, start, end) ?? [start, start + 1];
  const span = inserted(target, count, rest[0], rest[1]);
  const keepsBlock = start <= from && end >= to && target === rest[1];
  return keepsBlock ? [span[0], span[1] + count] : span;
}

/** The items of a list (rows, columns, their states) after the operation; new places are undefined. */
export function mapItems<T>(operation: SpanOperation, items: readonly (T | undefined)[]): (T | undefined)[] {
  switch (operation.kind) {
    case "insert": {
      const { at, count } = operation;
      if (at >= items.length) return [...items];
      return [...items.slice(0, at), ...new Array<undefined>(count).fill(undefined), ...items.slice(at)];
    }
    case "delete":
      return [...items.slice(0, operation.start), ...items.slice(operation.end)];
    case "move": {
      const { start, end, to } = operation;
      const list = Array.from({ length: Math.max(items.length, end, to) }, (_, n) => items[n]);
      const block = list.splice(start, end - start);
      const target = to > start ? to - (end - start) : to;
      return [...list.slice(0, target), ...block, ...list.slice(target)];
    }
  }
}
