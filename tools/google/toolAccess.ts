// With which key a tool speaks to which Google: the real one, or local Google on this machine.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { spreadsheetIn as sharedSpreadsheetIn } from "../../shared/register/agency.ts";
import { Refusal } from "./refusal.ts";
import { readServiceKey, type ServiceKey } from "./serviceKey.ts";

/** A key, and where to use it; `rootUrl` is undefined for Google itself. */
export interface ToolAccess {
  readonly key: ServiceKey;
  readonly rootUrl: string | undefined;
}

/**
 * A named key file is for Google itself, or for the address in GOOGLE_URL. Without one, on one machine, the key that
 * local Google (GOOGLE_PORT) made in DATA_DIR. Throws Refusal where there is no usable key.
 */
export function toolAccess(file: string | undefined): ToolAccess {
  const local = join(process.env.DATA_DIR ?? ".local", "google", "service-account.json");
  const isLocal = file === undefined && existsSync(local);
  const key = readServiceKey(isLocal ? local : (file ?? "service-account.json"));
  if ("finding" in key) throw new Refusal(key.finding);
  const rootUrl = isLocal ? `http://127.0.0.1:${process.env.GOOGLE_PORT ?? "8788"}/` : process.env.GOOGLE_URL;
  return { key, rootUrl };
}

/** The id in the address of a spreadsheet, or the id itself. */
export function spreadsheetIn(text: string): string {
  return sharedSpreadsheetIn(text) ?? text.trim();
}
