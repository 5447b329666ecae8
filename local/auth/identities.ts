// For whom this Google is there: its service account and the OAuth clients that identity tokens are made for.

import { createHash } from "node:crypto";

/** What a token says of who asks; every part has a default that names nobody. */
export interface Identities {
  /** E-mail of the service account, whose key file lies in the data directory; the part after the @ begins with its project's id. */
  readonly serviceAccount: string;
  /** OAuth client id that `POST /local/token` makes ID tokens for (their `aud`); it begins with its project's number. */
  readonly clientId: string;
  /** OAuth client id of the script in a workbook. */
  readonly clientOfScript: (spreadsheet: string) => string;
}

/** Who is there where nobody says otherwise. */
export const ANYBODY: Identities = {
  serviceAccount: "robot@local-google.iam.gserviceaccount.com",
  clientId: "100000000000-local.apps.googleusercontent.com",
  clientOfScript,
};

/**
 * A client id made from that of a workbook: each bound script has a Cloud project, and so a client, of its own
 * (developers.google.com/apps-script/guides/services/cloud-run).
 */
export function clientOfScript(spreadsheet: string): string {
  const digest = createHash("sha256").update(`script of ${spreadsheet}`).digest("hex");
  const project = BigInt(`0x${digest.slice(0, 10)}`)
    .toString()
    .padStart(12, "1")
    .slice(0, 12);
  return `${project}-${digest.slice(10, 42)}.apps.googleusercontent.com`;
}

/** The id of the service account's Cloud project. */
export function projectIdOf({ serviceAccount }: Identities): string {
  return /@([^.]*)/.exec(serviceAccount)?.[1] ?? "";
}

/** The number of the client's Cloud project; "0" for a client id that begins with none. */
export function projectNumberOf({ clientId }: Identities): string {
  return /^\d+/.exec(clientId)?.[0] ?? "0";
}
