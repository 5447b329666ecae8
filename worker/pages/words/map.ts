// What the sketch of the city names, and where it stands on it.

import type { Bilingual } from "../../../shared/vocabularies/vocabulary.ts";

export const MAP = {
  title: { id: "Sungai dan kecamatan", en: "Rivers and districts" },
  note: {
    id: "Sketsa, tidak menurut skala dan bukan peta batas resmi. Utara di atas.",
    en: "A sketch, not to scale and not an official map of boundaries. The districts are called Banjarmasin Utara (north), Barat (west), Tengah (centre), Timur (east) and Selatan (south).",
  },
  sea: { id: "ke Laut Jawa", en: "to the Java Sea" },
} as const satisfies Record<string, Bilingual>;

/** A name on the sketch; a river's runs along its water. */
interface Place {
  readonly name: Bilingual;
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly turn?: number;
}

const named = (name: string): Bilingual => ({ id: name, en: name });

/** The five districts as areas. */
export const DISTRICTS: readonly Place[] = [
  {
    name: { id: "Utara", en: "North" },
    path: "M96 72C150 44 210 42 300 36L420 54 530 150 560 196C500 206 470 178 430 176S350 186 325 199L236 178 95 160Z",
    x: 300,
    y: 112,
  },
  {
    name: { id: "Barat", en: "West" },
    path: "M95 160 236 178 227 290C190 296 150 300 104 312Z",
    x: 166,
    y: 246,
  },
  {
    name: { id: "Tengah", en: "Centre" },
    path: "M236 178 325 199C312 220 326 236 300 272 280 284 250 288 227 290Z",
    x: 266,
    y: 240,
  },
  {
    name: { id: "Timur", en: "East" },
    path: "M325 199C350 186 390 176 430 176S500 206 560 196L566 262 524 336 334 300 300 272C326 236 312 220 325 199Z",
    x: 446,
    y: 258,
  },
  {
    name: { id: "Selatan", en: "South" },
    path: "M104 312C150 300 190 296 227 290S280 284 300 272L334 300 524 336 500 372 340 436 152 446Z",
    x: 236,
    y: 372,
  },
];

/** The large rivers; the city has many more. */
export const RIVERS: readonly (Place & { readonly width: number })[] = [
  { name: named("Barito"), path: "M84-10C60 90 108 190 84 300S80 400 96 470", x: 84, y: 224, turn: -90, width: 52 },
  {
    name: named("Martapura"),
    path: "M610 190C540 206 480 178 430 176S330 180 320 212 316 268 280 280 160 298 96 312",
    x: 474,
    y: 170,
    turn: 8,
    width: 15,
  },
  { name: named("Alalak"), path: "M470 6C420 40 330 34 260 38S150 44 92 74", x: 214, y: 26, turn: -2, width: 10 },
  { name: named("Kuin"), path: "M324 200C290 190 260 184 236 178S150 168 92 158", x: 158, y: 156, turn: 7, width: 8 },
  { name: named("Kelayan"), path: "M344 432C330 390 346 340 300 273", x: 362, y: 376, turn: 74, width: 7 },
];
