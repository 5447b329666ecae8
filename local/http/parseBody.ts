// The JSON body of a request.

import { badRequest } from "../answer/googleError.ts";
import type { Request } from "./request.ts";

/** The object in the body, `{}` where there is none. @throws GoogleError 400 where it is no JSON object */
export function parseBody(request: Request): Record<string, unknown> {
  if (request.body.trim() === "") return {};
  let value: unknown;
  try {
    value = JSON.parse(request.body);
  } catch {
    const description = "Invalid JSON payload received. Unexpected token.";
    throw badRequest(description, [{ description }]);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const description = "Invalid JSON payload received. Root element must be a message.";
    throw badRequest(description, [{ description }]);
  }
  return value as Record<string, unknown>;
}
