// A city's sketch of itself as Profil Kota holds it: areas, rivers and labels with what is drawn for each, as JSON.

import type { Bilingual } from "../text/bilingual.ts";

/** A name on the sketch, of 600 by 460 units; `turn`: degrees by which a label is turned. */
export interface SketchLabel {
  readonly name: Bilingual;
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

/** A label with its path in the words of SVG. */
type SketchShape = SketchLabel & { readonly path: string };

export interface Sketch {
  readonly areas: readonly SketchShape[];
  readonly rivers: readonly (SketchShape & { readonly width: number })[];
  readonly labels: readonly SketchLabel[];
}

/** Nothing but the commands and numbers of a path. */
const PATH = /^[MLHVCSQTAZ\d\s.,-]+$/i;

/** Reads a sketch; undefined where a text is no sketch. */
export function sketchIn(text: string): Sketch | undefined {
  const sketch = objectIn(text);
  if (sketch === undefined) return undefined;
  const [areas, rivers, labels] = [
    listOf(sketch.areas, shape),
    listOf(sketch.rivers, river),
    listOf(sketch.labels, label),
  ];
  return areas === undefined || rivers === undefined || labels === undefined ? undefined : { areas, rivers, labels };
}

type Loose = Readonly<Record<string, unknown>>;

function objectIn(text: string): Loose | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Loose | undefined {
  return typeof value === "object" && value !== null ? { ...value } : undefined;
}

/** All of a list, where each of it can be read; a list that is absent is empty. */
function listOf<T>(value: unknown, read: (one: Loose) => T | undefined): T[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  const all = value.map((one) => read(asObject(one) ?? {}));
  const good = all.filter((one) => one !== undefined);
  return good.length === all.length ? good : undefined;
}

function label({ id, en, x, y, turn }: Loose): SketchLabel | undefined {
  if (typeof id !== "string" || typeof x !== "number" || typeof y !== "number") return undefined;
  return { name: { id, en: typeof en === "string" ? en : id }, x, y, turn: typeof turn === "number" ? turn : 0 };
}

function shape(one: Loose): SketchShape | undefined {
  const named = label(one);
  if (named === undefined || typeof one.path !== "string" || !PATH.test(one.path)) return undefined;
  return { ...named, path: one.path };
}

function river(one: Loose) {
  const drawn = shape(one);
  return drawn === undefined || typeof one.width !== "number" ? undefined : { ...drawn, width: one.width };
}
