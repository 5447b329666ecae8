// The tabs of a list from where it is kept: a file, or a Google Sheet that is shared with the service account.

import { existsSync } from "node:fs";
import type { ListTab } from "../../shared/import/list.ts";
import { spreadsheetIn } from "../../shared/register/agency.ts";
import type { GoogleTool } from "../google/connect.ts";
import { Refusal } from "../google/refusal.ts";
import { readFile } from "../table/readFile.ts";
import { readGoogleList } from "./readGoogleList.ts";

/** Reads a path, or the address (or id) of a spreadsheet. Throws Refusal. */
export async function readSource(source: string, google: () => GoogleTool): Promise<readonly ListTab[]> {
  const spreadsheet = existsSync(source) ? undefined : spreadsheetIn(source);
  const tabs = spreadsheet === undefined ? readFile(source) : await readGoogleList(google(), spreadsheet);
  if ("finding" in tabs) throw new Refusal(tabs.finding);
  return tabs;
}
