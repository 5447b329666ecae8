// How the papers look: one calm face, sizes, colours, and the units that Word counts in.

import type { Shade } from "../../../shared/papers/document.ts";

export const FONT = "Arial";

/** The usual size in points. */
export const BODY = 10.5;

export const COLOURS = { text: "000000", muted: "595959", blank: "9C3D00", line: "8C8C8C", mark: "B00020" } as const;

/** The fill of a cell; words stand in every shaded cell, so that the page can be printed without colour. */
export const FILLS: Readonly<Record<Shade, string>> = {
  head: "EDEFF2",
  good: "DCEBD9",
  near: "DDE8F4",
  begun: "FBF0D0",
  missing: "F6E1DD",
};

/** A4 in millimetres. */
export const A4 = { short: 210, long: 297 } as const;

/** Twentieths of a point from millimetres. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Half points, in which Word counts sizes of type. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Twentieths of a point, in which Word counts spaces. */
export function space(points: number): number {
  return Math.round(points * 20);
}
