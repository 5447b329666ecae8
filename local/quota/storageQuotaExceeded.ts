// The 403 for an account without storage of its own: what it would own in a My Drive is refused.

import { driveError, type GoogleError } from "../answer/googleError.ts";

const MESSAGE =
  "Service Accounts do not have storage quota. Leverage shared drives (https://developers.google.com/workspace/drive/api/guides/about-shareddrives), or use OAuth delegation (http://support.google.com/a/answer/7281227) instead.";

/** As many independent logs of 2025 and 2026 show it. */
export function storageQuotaExceeded(): GoogleError {
  return driveError(403, "storageQuotaExceeded", MESSAGE, undefined, "usageLimits");
}
