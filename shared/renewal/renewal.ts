// Renewal: when an agency is asked whether a public opportunity still holds, and when one that it does not confirm leaves the list.

import { dayIn, type Zone } from "../city/zones.ts";
import { laterDays } from "../days/laterDays.ts";
import { staleOn } from "../vocabularies/confirmation.ts";
import type { Listing } from "../vocabularies/listing.ts";

/** So often an agency is asked before its opportunity leaves the list, and so many days it has for each answer. */
export const ASKED_AT_MOST = 2;
export const ANSWER_DAYS = 14;

/** How an opportunity stands: the ISO days on which its agency was asked since it is stale, and when to look again. */
export interface Renewal {
  readonly asked: readonly string[];
  readonly listing: Listing;
  /** The ISO day of the next step; undefined where none follows. */
  readonly next: string | undefined;
}

/** The day on which an opportunity was last confirmed or, where it never was, published; `zone`: the city's. */
export function heldSince(confirmedOn: string | null | undefined, publishedAt: string, zone: Zone): string {
  return confirmedOn ?? dayIn(zone, publishedAt);
}

/**
 * The renewal on an ISO day of what was confirmed (else published) on `since`. `asked`: the days on which its agency was
 * asked before; those of an earlier time count no more. One question a day at most: nothing leaves the list unasked, however long nobody looked.
 */
export function renewalOn(since: string, asked: readonly string[], day: string): Renewal {
  const from = staleOn(since);
  if (day < from) return { asked: [], listing: "listed", next: from };
  const known = asked.filter((one) => one >= from).slice(0, ASKED_AT_MOST);
  const last = known.at(-1);
  const isDue = last === undefined || laterDays(last, ANSWER_DAYS) <= day;
  if (isDue && known.length === ASKED_AT_MOST) return { asked: known, listing: "lapsed", next: undefined };
  const now = isDue ? [...known, day] : known;
  return { asked: now, listing: "listed", next: laterDays(now.at(-1) ?? day, ANSWER_DAYS) };
}

/** The ISO day on which an opportunity leaves the list unless it is confirmed; undefined before its agency was asked. */
export function lapsesOn(asked: readonly string[]): string | undefined {
  const last = asked.at(-1);
  return last === undefined ? undefined : laterDays(last, ANSWER_DAYS * (ASKED_AT_MOST - asked.length + 1));
}
