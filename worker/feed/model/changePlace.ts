// The place up to which somebody has followed changes: a position, and the epoch of the database that gave it.

import { badCursor, placeExpired } from "./cursor.ts";

export interface ChangePlace {
  readonly epoch: string | undefined;
  readonly position: number;
}

/** The place that `since` names; position 0 of any epoch for none. Refuses what no answer has ever held. */
export function changePlaceIn(since: string | undefined): ChangePlace {
  if (since === undefined || since === "0") return { epoch: undefined, position: 0 };
  const [, epoch, digits] = /^([0-9a-z]{1,32})\.(\d{1,15})$/.exec(since) ?? [];
  if (digits === undefined) throw badCursor();
  return { epoch, position: Number(digits) };
}

/** Refuses a place of another epoch, whose positions began anew, and one that lies beyond the last position. */
export function checkChangePlace({ epoch, position }: ChangePlace, current: { epoch: string; position: number }): void {
  if (epoch !== undefined && epoch !== current.epoch) throw placeExpired();
  if (position > current.position) throw badCursor();
}
