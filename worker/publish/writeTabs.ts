// Writes to tabs by the ids they were created with; where one was made anew under another id, by its title.

import type { SheetRequest } from "../../shared/google/requests.ts";
import { GoogleError } from "../google/failure.ts";
import type { Google, TabAddress } from "../google/google.ts";

/**
 * One atomic batch. Google refuses an id that no tab has: then the ids are looked up once and the batch is sent again.
 * @throws GoogleError of the second try, or of the first where it was no refusal
 */
export async function writeTabs(
  google: Google,
  spreadsheet: string,
  requests: readonly SheetRequest[],
  tabs: readonly TabAddress[],
): Promise<void> {
  try {
    await google.write(spreadsheet, requests);
  } catch (thrown) {
    if (!(thrown instanceof GoogleError) || thrown.failure.kind !== "refused") throw thrown;
    const found = await google.tabIds(spreadsheet);
    const moved = new Map(tabs.map((tab) => [tab.sheetId, found.get(tab.title) ?? tab.sheetId]));
    if ([...moved].every(([planned, actual]) => planned === actual)) throw thrown;
    await google.write(spreadsheet, readdressed(requests, moved));
  }
}

/** The same requests with every `sheetId` replaced. */
function readdressed(requests: readonly SheetRequest[], moved: ReadonlyMap<number, number>): SheetRequest[] {
  const replace = (key: string, value: unknown): unknown =>
    key === "sheetId" && typeof value === "number" ? (moved.get(value) ?? value) : value;
  return JSON.parse(JSON.stringify(requests), replace) as SheetRequest[];
}
