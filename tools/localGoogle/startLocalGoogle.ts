// Local Google as Kembar uses it: with Kembar's service account, client, scripts and pages.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RunningGoogle, type StartOptions, startGoogle } from "local-google";
import type { BuiltAddon } from "../build.ts";
import { cityOf, cityPages, NO_CITY } from "./city.ts";

const ADDON = fileURLToPath(new URL("../../addon", import.meta.url));
const BUILT: BuiltAddon = { agency: join(ADDON, "dist"), register: join(ADDON, "register/dist") };

/** Its service account and the OAuth client of people's own tokens. */
export const IDENTITIES = {
  serviceAccount: "kembar@kembar-lokal.iam.gserviceaccount.com",
  clientId: "637100000000-kembar.apps.googleusercontent.com",
} as const;

/** The options of a start, with where the built add-on lies, if not in its own folder. */
export type LocalGoogleOptions = Omit<StartOptions, "identities" | "info" | "pages" | "scripts"> & {
  readonly scripts?: BuiltAddon | undefined;
};

/** Starts it; it counts calls a minute, and its service account owns nothing, unless `quota` is false. Rejects where the port is taken. */
export async function startLocalGoogle({
  scripts = BUILT,
  quota = true,
  ...options
}: LocalGoogleOptions): Promise<RunningGoogle> {
  return startGoogle({
    ...options,
    quota,
    identities: IDENTITIES,
    info: NO_CITY,
    pages: cityPages,
    scripts: (spreadsheet, google) => (spreadsheet === cityOf(google).register ? scripts.register : scripts.agency),
  });
}
