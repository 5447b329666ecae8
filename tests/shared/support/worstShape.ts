// Texts that are hard for a regular expression, and how its time grows with their length.

import { threadMilliseconds } from "../../bench/measure.ts";

const COMMON = [
  "a",
  "A",
  "0",
  "8",
  " ",
  "\n",
  "-",
  ".",
  ",",
  ":",
  ";",
  "@",
  "/",
  "(",
  ")",
  "[",
  "'",
  '"',
  "_",
  "x",
  "é",
  "\u0301",
  "\u200d",
  "日",
];
const PROBE = 2000;
const MOST_SIGNS = 14;

/** A text of so many characters whose end fits no pattern. */
export type Shape = (length: number) => string;

/** The shape, of many that are made from the pattern's own letters, that takes a pattern longest. */
export function worstShape(pattern: RegExp): Shape {
  let worst = { time: -1, shape: shapeOf("a", "") };
  for (const shape of shapesFor(pattern.source)) {
    const text = shape(PROBE);
    const time = timeOf(pattern, text);
    if (time > worst.time) worst = { time, shape };
  }
  return worst.shape;
}

/** Milliseconds of processor time that a pattern takes for all it finds in a text: what other programs take is not counted. */
export function timeOf(pattern: RegExp, text: string): number {
  const start = threadMilliseconds();
  if (pattern.global) text.replace(pattern, "");
  else pattern.test(text);
  return threadMilliseconds() - start;
}

function shapesFor(source: string): Shape[] {
  const words = [...new Set(source.match(/[a-z]{2,}/gi) ?? [])].filter((word) => word.length < 14).slice(0, 12);
  const own = [...new Set(source.replace(/\\[a-zA-Z]\{?/g, ""))].filter((sign) => !/[\\^$*+?{}|]/.test(sign));
  const signs = [...new Set([...COMMON, ...own.slice(0, MOST_SIGNS)])];
  const pairs = signs.flatMap((one) => [" ", "a", "0", ".", "-", "("].map((other) => one + other));
  const units = [...signs, ...pairs, ...words, ...words.flatMap((word) => [`${word} `, `${word}.`, `${word}0`])];
  const beginnings = ["", "https://", "0", "a", "(", " ", ...words.slice(0, 4)];
  return [
    ...units.map((unit) => shapeOf(unit, "")),
    ...signs.flatMap((unit) => beginnings.map((begin) => shapeOf(unit, begin))),
  ];
}

function shapeOf(unit: string, begin: string): Shape {
  const text = (length: number) => begin + unit.repeat(Math.ceil(length / unit.length));
  return (length) => `${text(length).slice(0, length - 1)}\u0001`;
}
