// The `fields` parameter of the Drive API.

import { driveError } from "../answer/googleError.ts";
import { applyFieldMask, parseFieldMask } from "../protoJson/fieldMask.ts";

/** The part of an answer that `fields` asks for. @throws GoogleError 400 where it is no list of fields */
export function selectFields(answer: object, fields: string): unknown {
  const mask = parseFieldMask(fields);
  if (mask === undefined) {
    throw driveError(400, "invalidParameter", `Invalid field selection ${fields}`, {
      locationType: "parameter",
      location: "fields",
    });
  }
  return applyFieldMask(answer, mask);
}
