// Gives tags back to the columns that lost them: by heading, by what is left of the tag, by their place among the others.

import { headingOf } from "../parse/layout.ts";
import { lettersApart } from "../text/lettersApart.ts";
import type { ColumnHead, RememberedColumn } from "./columnHead.ts";

/** What is not sure: a column that may be the lost one, or a new column although some other may be it. */
export type Doubt =
  | { readonly kind: "tagged"; readonly tag: string; readonly at: number }
  | { readonly kind: "inserted"; readonly tag: string; readonly besides: readonly number[] };

/** Tags by column; `gone`: those whose column is to be put in anew; `doubled`: those that two columns claim alike. */
export interface FilledTags {
  readonly tags: readonly string[];
  readonly gone: readonly string[];
  readonly doubled: readonly string[];
  readonly doubts: readonly Doubt[];
}

/** Which rows of the head tell the truth; after a shift not both do. */
export interface Trusted {
  readonly tags: boolean;
  readonly names: boolean;
  /** What is remembered is of this very tab. */
  readonly memory: boolean;
}

interface Work {
  readonly heads: readonly ColumnHead[];
  readonly tags: string[];
  readonly remembered: readonly RememberedColumn[];
  readonly trusted: Trusted;
}

const LETTERS_WRONG = 2;

/** `wanted`: every tag in the order of the plan. `remembered`: as the tab was last in order, or as tabs are made. */
export function fillTags(
  heads: readonly ColumnHead[],
  tags: readonly string[],
  remembered: readonly RememberedColumn[],
  wanted: readonly string[],
  trusted: Trusted,
): FilledTags {
  const work: Work = { heads, tags: [...tags], remembered, trusted };
  const doubled = [...new Set(tags)].filter((tag) => tag !== "" && !settleDouble(work, tag));
  const missing = () => wanted.filter((tag) => !work.tags.includes(tag));
  let found: readonly (readonly [string, number])[];
  do {
    const claims = missing().flatMap((tag) => {
      const at = certainPlace(work, tag);
      return at === undefined ? [] : [[tag, at] as const];
    });
    found = claims.filter(([, at]) => claims.filter(([, other]) => other === at).length === 1);
    for (const [tag, at] of found) work.tags[at] = tag;
  } while (found.length > 0);
  const doubts: Doubt[] = [];
  const gone: string[] = [];
  const left = missing();
  for (const [tag, at] of left.map((one) => [one, between(work, one, left)] as const)) {
    const besides = heads.flatMap((_, index) => (isCandidate(work, index) && heads[index]?.isFilled ? [index] : []));
    if (at !== undefined && work.tags[at] === "") {
      work.tags[at] = tag;
      doubts.push({ kind: "tagged", tag, at });
      continue;
    }
    gone.push(tag);
    if (besides.length > 0) doubts.push({ kind: "inserted", tag, besides });
  }
  return { tags: work.tags, gone, doubled, doubts };
}

/** Leaves a tag to one of the columns that have it; false where nothing tells them apart. */
function settleDouble({ heads, tags, remembered }: Work, tag: string): boolean {
  const all = tags.flatMap((one, at) => (one === tag ? [at] : []));
  if (all.length < 2) return true;
  const only = (some: number[]) => (some.length === 1 ? some[0] : undefined);
  const kept =
    only(all.filter((at) => heads[at]?.name === tag)) ??
    only(all.filter((at) => remembered[at]?.tag === tag)) ??
    only(all.filter((at) => heads[at]?.isFilled));
  if (kept === undefined) return false;
  for (const at of all) if (at !== kept) tags[at] = "";
  return true;
}

/** A column without a tag that was not somebody's own column before. */
function isCandidate({ heads, tags, remembered }: Work, at: number): boolean {
  const name = headingOf(heads[at]?.nameText);
  const isOwn = remembered.some((one) => one.tag === "" && one.heading !== "" && headingOf(one.heading) === name);
  return tags[at] === "" && !(isOwn && heads[at]?.tagText === "");
}

/** The one column that all that is known names; undefined where heading, rest of the tag and place do not agree. */
function certainPlace(work: Work, tag: string): number | undefined {
  const told = [byHeading(work, tag), byRest(work, tag), byPlace(work, tag)].filter((one) => one !== undefined);
  const [first] = told;
  const place = work.trusted.memory ? placeOf(work, tag) : undefined;
  const isElsewhere =
    place !== undefined && place !== first && work.heads[place] !== undefined && isCandidate(work, place);
  return first !== undefined && told.every((one) => one === first) && !isElsewhere ? first : undefined;
}

function byHeading(work: Work, tag: string): number | undefined {
  return work.trusted.names ? sole(work, (head) => head.name === tag) : undefined;
}

function byRest(work: Work, tag: string): number | undefined {
  if (!work.trusted.tags) return undefined;
  return sole(work, ({ tagText, name }) => {
    const rest = tagText.replace(/[#\s]/g, "").toLowerCase();
    return (name === "" || name === tag) && rest !== "" && lettersApart(rest, tag, LETTERS_WRONG) <= LETTERS_WRONG;
  });
}

function sole(work: Work, fits: (head: ColumnHead) => boolean): number | undefined {
  const found = work.heads.flatMap((head, at) => (isCandidate(work, at) && fits(head) ? [at] : []));
  return found.length === 1 ? found[0] : undefined;
}

/** Where it stood among its neighbours, as long as nothing says that another column stands there now. */
function byPlace(work: Work, tag: string): number | undefined {
  const at = placeOf(work, tag);
  const head = at === undefined ? undefined : work.heads[at];
  if (at === undefined || head === undefined || !isCandidate(work, at)) return undefined;
  if (!work.trusted.names) return at;
  const before = work.remembered.find((one) => one.tag === tag)?.heading ?? "";
  const isSame = headingOf(head.nameText) === headingOf(before);
  // Behind the last column anybody may have begun one of their own.
  const isBare = head.nameText === "" && at < lastIndex(work.tags, (one) => one !== "");
  return isSame || isBare || (head.tagText !== "" && head.name === "") ? at : undefined;
}

/** The column that stands between the nearest tagged ones as the tag did; undefined where those have moved apart. */
function placeOf({ tags, remembered }: Work, tag: string): number | undefined {
  const was = remembered.findIndex((one) => one.tag === tag);
  if (was < 0) return undefined;
  const left = lastIndex(remembered.slice(0, was), (one) => one.tag !== "" && tags.includes(one.tag));
  const right = remembered.findIndex((one, at) => at > was && one.tag !== "" && tags.includes(one.tag));
  if (left < 0 && right < 0) return undefined;
  const fromLeft = left < 0 ? was : tags.indexOf(remembered[left]?.tag ?? "") + was - left;
  const fromRight = right < 0 ? fromLeft : tags.indexOf(remembered[right]?.tag ?? "") - (right - was);
  return fromLeft === fromRight && fromLeft >= 0 ? fromLeft : undefined;
}

/** The column in the gap where the tag is missing, if as many columns without a tag stand there as tags are missing. */
function between(work: Work, tag: string, missing: readonly string[]): number | undefined {
  const { tags, remembered } = work;
  const order = remembered.map((one) => one.tag).filter((one) => one !== "");
  const was = order.indexOf(tag);
  if (was < 0) return undefined;
  const isBound = (one: string) => tags.includes(one) && !missing.includes(one);
  const left = lastIndex(order.slice(0, was), isBound);
  const right = order.findIndex((one, at) => at > was && isBound(one));
  const from = left < 0 ? 0 : tags.indexOf(order[left] ?? "") + 1;
  const lost = order.slice(left + 1, right < 0 ? order.length : right).filter((one) => missing.includes(one));
  const to = right < 0 ? Math.max(from + lost.length, tags.length) : tags.indexOf(order[right] ?? "");
  const free = work.heads.flatMap((head, at) =>
    at >= from && at < to && isCandidate(work, at) && head.isFilled ? [at] : [],
  );
  const place = lost.indexOf(tag);
  if (to - from === lost.length && free.length > 0)
    return work.heads[from + place] === undefined ? undefined : from + place;
  return free.length === lost.length ? free[place] : undefined;
}

function lastIndex<T>(all: readonly T[], fits: (one: T) => boolean): number {
  for (let at = all.length - 1; at >= 0; at--) {
    const one = all[at];
    if (one !== undefined && fits(one)) return at;
  }
  return -1;
}
