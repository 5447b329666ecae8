// The body of a fault's status where the fault brings none: what Google answers with that status.

import { GoogleError, rpcError } from "../answer/googleError.ts";
import { quotaExceeded } from "../quota/quotaExceeded.ts";
import type { Fault } from "./faults.ts";

const MESSAGES: Readonly<Record<number, string>> = {
  400: "Request contains an invalid argument.",
  401: "Request had invalid authentication credentials.",
  403: "The caller does not have permission",
  404: "Requested entity was not found.",
  500: "Internal error encountered.",
  503: "The service is currently unavailable.",
};

/** The status and body that a fault answers a project with, or undefined where it only delays or drops. */
export function faultAnswer(
  fault: Fault,
  project: string,
): { readonly status: number; readonly body: unknown } | undefined {
  if (fault.status === undefined && fault.body === undefined) return undefined;
  const status = fault.status ?? 200;
  if (fault.body !== undefined) return { status, body: fault.body };
  const error =
    status === 429
      ? quotaExceeded("read", "user", project)
      : rpcError(status, MESSAGES[status] ?? "Internal error encountered.");
  return { status, body: error instanceof GoogleError ? error.body : {} };
}
