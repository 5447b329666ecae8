// What the Worker is given: its bindings, variables and secrets (wrangler.toml, .dev.vars).

import * as z from "zod";

/**
 * A message on the queue: read the register or one workbook, tell one agency, publish what was committed, or ask who may write the
 * workbooks of the agencies after a code.
 */
export type Job =
  | { readonly kind: "register"; readonly sync: string }
  | { readonly kind: "read"; readonly agency: string; readonly sync: string }
  | { readonly kind: "tell"; readonly agency: string; readonly sync: string }
  | { readonly kind: "publish"; readonly sync: string }
  | { readonly kind: "people"; readonly after: string; readonly sync: string };

export interface Env {
  readonly DB: D1Database;
  readonly QUEUE: Queue<Job>;
  /** The register workbook's id. */
  readonly REGISTER: string;
  /** The service account's key file, as JSON (a secret). */
  readonly SERVICE_ACCOUNT: string;
  /** OAuth client ids of the add-on, separated by spaces: the audiences that ID tokens may have. */
  readonly CLIENT_IDS: string;
  /** Counts what costs, by address and by person; absent: nothing is counted. */
  readonly ADDRESS_LIMIT?: RateLimit;
  readonly READ_LIMIT?: RateLimit;
  readonly SYNC_LIMIT?: RateLimit;
  /** Google's quota of reads a minute, where Google granted this project more than 60. */
  readonly READS_PER_MINUTE?: string;
  /** Where setup saw the city's files: `user`, `drive`, `allDrives` or `folder`; absent or blank: Google's own choice. */
  readonly DRIVE_CORPUS?: string;
  /** The shared drive or the folder where that is one. */
  readonly DRIVE_ID?: string;
  /** Where the Google APIs are; absent: Google's own address. */
  readonly GOOGLE_ROOT?: string;
  /** What the start on one machine knows its own Worker by; absent elsewhere. */
  readonly START_NONCE?: string;
  /** Where this Worker is seen from outside, for every address that it gives; "" until its first deployment has one. */
  readonly PUBLIC_URL: string;
}

/** The part of a service account's key file that signing needs. */
export const ServiceAccount = z.object({
  client_email: z.string(),
  private_key: z.string(),
  private_key_id: z.string().optional(),
});
export type ServiceAccount = z.infer<typeof ServiceAccount>;
