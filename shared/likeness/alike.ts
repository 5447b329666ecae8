// How alike two strengths are, and which of others are so alike that people should look whether they are one.

import type { Features } from "./features.ts";

/** The part of all features that both have, from which on two strengths are told as alike: precision before recall. */
const ALIKE = 0.5;
/** So many are told of one strength. */
const MOST = 3;

/** Features that both have among those that either has (Jaccard), from 0 to 1. */
export function likenessOf(a: Features, b: Features): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const one of small) if (large.has(one)) both += 1;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** The ids of those that are alike, the most alike first. */
export function mostAlike(own: Features, others: ReadonlyMap<string, Features>): string[] {
  return [...others]
    .map(([id, features]) => ({ id, likeness: likenessOf(own, features) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id }) => id);
}
