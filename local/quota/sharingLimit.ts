// The 403 for one sharing too many.

import { GoogleError } from "../answer/googleError.ts";

const CODE = 403;

/** Word for word as Google's guide "Resolve errors" of the Drive API gives it, but for the file's name. */
export function sharingLimit(name: string): GoogleError {
  const detail = `Rate limit exceeded. User message: "These item(s) could not be shared because a rate limit was exceeded: ${name}`;
  const message = "Rate Limit Exceeded";
  const errors = [{ domain: "global", reason: "sharingRateLimitExceeded", message: detail }];
  return new GoogleError(CODE, message, { error: { errors, code: CODE, message } });
}
