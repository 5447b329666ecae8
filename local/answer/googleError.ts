// The refusals of the Google APIs, as values that an answer is written from.

/** One entry of `error.details`. */
export type ErrorDetail = Readonly<Record<string, unknown>>;

/** The name that google.rpc gives a status code. */
const STATUS_NAMES: Readonly<Record<number, string>> = {
  400: "INVALID_ARGUMENT",
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  409: "ABORTED",
  429: "RESOURCE_EXHAUSTED",
  500: "INTERNAL",
  503: "UNAVAILABLE",
};

/** A refusal with the HTTP status and the JSON body that Google would send. */
export class GoogleError extends Error {
  readonly code: number;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(code: number, message: string, body: Readonly<Record<string, unknown>>) {
    super(message);
    this.name = "GoogleError";
    this.code = code;
    this.body = body;
  }
}

/** The envelope of the Sheets API (google.rpc.Status): code, message, status, optional details. */
export function rpcError(code: number, message: string, details: readonly ErrorDetail[] = []): GoogleError {
  const error = { code, message, status: STATUS_NAMES[code] ?? "UNKNOWN", ...(details.length > 0 ? { details } : {}) };
  return new GoogleError(code, message, { error });
}

/** 400 with the message of the Sheets API. */
export function invalidArgument(message: string): GoogleError {
  return rpcError(400, message);
}

/** 400 naming the fields at fault, as proto-JSON reading and field masks answer. */
export function badRequest(
  message: string,
  violations: readonly { readonly field?: string; readonly description: string }[],
): GoogleError {
  return rpcError(400, message, [
    { "@type": "type.googleapis.com/google.rpc.BadRequest", fieldViolations: violations.map((v) => ({ ...v })) },
  ]);
}

/** 404 of the Sheets API: no such spreadsheet, or one in the bin that is gone. */
export function entityNotFound(): GoogleError {
  return rpcError(404, "Requested entity was not found.");
}

/** 403 of the Sheets API: the file is there and not shared with the caller. */
export function permissionDenied(): GoogleError {
  return rpcError(403, "The caller does not have permission");
}

/** An error of the Drive API, whose envelope lists `errors` with a reason. */
export function driveError(
  code: number,
  reason: string,
  message: string,
  where?: { readonly locationType: string; readonly location: string },
  domain: "global" | "usageLimits" = "global",
): GoogleError {
  return new GoogleError(code, message, { error: { errors: [{ domain, reason, message, ...where }], code, message } });
}

/** 404 of the Drive API: no such shared drive, or one that the caller is no member of. */
export function driveNotFound(driveId: string): GoogleError {
  const where = { locationType: "parameter", location: "driveId" };
  return driveError(404, "notFound", `Shared drive not found: ${driveId}`, where);
}

/** 404 of the Drive API: the file is not there, or the caller may not know of it. */
export function fileNotFound(fileId: string): GoogleError {
  return driveError(404, "notFound", `File not found: ${fileId}.`, { locationType: "parameter", location: "fileId" });
}
