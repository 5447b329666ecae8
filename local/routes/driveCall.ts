// What the routes of the Drive API have in common.

import type { Action } from "../auth/scopes.ts";
import { selectFields } from "../drive/driveFields.ts";
import type { GoogleUser } from "../googleUser.ts";
import { type Answer, json } from "../http/answer.ts";
import type { Request } from "../http/request.ts";

/** What a path asks of the Drive API. */
export interface DriveCall {
  readonly action: Action;
  readonly answer: (user: GoogleUser) => Answer | Promise<Answer>;
}

/** A call that changes nothing. */
export const reading = (answer: DriveCall["answer"]): DriveCall => ({ action: "driveRead", answer });

/** A call that changes something. */
export const writing = (answer: DriveCall["answer"]): DriveCall => ({ action: "driveWrite", answer });

/** The part of a value that `fields` asks for, or the standard part. @throws GoogleError 400 for a bad mask */
export function selected(request: Request, value: object, standard: string): Answer {
  return json(selectFields(value, request.query.get("fields") || standard));
}
