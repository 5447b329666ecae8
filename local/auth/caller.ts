// Who a request comes from.

import { rpcError } from "../answer/googleError.ts";
import { type Action, SCOPES } from "./scopes.ts";

/** A signed-in caller; `scopes` undefined means all. */
export interface Caller {
  readonly email: string;
  readonly scopes: readonly string[] | undefined;
}

const HELP =
  "Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.";

function unauthenticated(message: string, reason: string): Error {
  return rpcError(401, `${message} ${HELP}`, [
    { "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason, domain: "googleapis.com" },
  ]);
}

/** 401 without an Authorization header. */
export function missingCredentials(): Error {
  return unauthenticated("Request is missing required authentication credential.", "CREDENTIALS_MISSING");
}

/** 401 for a token that is expired, badly signed or unknown. */
export function invalidCredentials(): Error {
  return unauthenticated("Request had invalid authentication credentials.", "ACCESS_TOKEN_TYPE_UNSUPPORTED");
}

/** Throws 403 where the token's scopes do not reach for the action. */
export function checkScope(caller: Caller, action: Action): void {
  const enough: readonly string[] = SCOPES[action];
  if (caller.scopes === undefined || caller.scopes.some((scope) => enough.includes(scope))) return;
  throw rpcError(403, "Request had insufficient authentication scopes.", [
    {
      "@type": "type.googleapis.com/google.rpc.ErrorInfo",
      reason: "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
      domain: "googleapis.com",
    },
  ]);
}
