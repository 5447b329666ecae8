// The `fields` of update requests.

import { type MaskTree, parseFieldMask, unknownPath } from "../../protoJson/fieldMask.ts";
import { RequestRefused } from "./kind.ts";

/**
 * The mask of an update request on a message.
 * @throws RequestRefused where it is missing or names a field that the message does not have
 */
export function requiredMask(fields: string | null | undefined, message: string): MaskTree {
  if (!fields)
    throw new RequestRefused("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  const mask = parseFieldMask(fields);
  const unknown = mask && unknownPath(mask, message);
  if (mask === undefined || unknown !== undefined) {
    throw new RequestRefused(`Invalid field: ${unknown ?? fields}`);
  }
  return mask;
}
