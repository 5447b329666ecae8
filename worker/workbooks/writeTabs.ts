// Writes to tabs by the ids they were created with; where one was made anew under another id, by its title.

import type { SheetRequest } from "../../shared/google/requests.ts";
import { GoogleError } from "../google/failure.ts";
import type { Google, TabAddress } from "../google/google.ts";
import { withCharts } from "./withCharts.ts";

/** Google advises 2 MB for a request (developers.google.com/sheets/api/limits); characters beyond ASCII weigh more. */
const LARGEST = 1_500_000;

/**
 * Writes in one atomic batch, or in several where one would be too large: each leaves a state that the next publication
 * reads back and completes.
 * @throws GoogleError of a batch that failed
 */
export async function writeTabs(
  google: Google,
  spreadsheet: string,
  requests: AsyncIterable<SheetRequest> | Iterable<SheetRequest>,
  tabs: readonly TabAddress[],
): Promise<void> {
  let batch: SheetRequest[] = [];
  let size = 0;
  for await (const request of requests) {
    const length = JSON.stringify(request).length;
    if (batch.length > 0 && size + length > LARGEST) {
      await writeBatch(google, spreadsheet, batch, tabs);
      batch = [];
      size = 0;
    }
    batch.push(request);
    size += length;
  }
  if (batch.length > 0) await writeBatch(google, spreadsheet, batch, tabs);
}

/** Google refuses an id that no tab or chart has: then the ids are looked up once and the batch is sent again. */
async function writeBatch(
  google: Google,
  spreadsheet: string,
  requests: readonly SheetRequest[],
  tabs: readonly TabAddress[],
): Promise<void> {
  try {
    await google.write(spreadsheet, requests);
  } catch (thrown) {
    if (!(thrown instanceof GoogleError) || thrown.failure.kind !== "refused") throw thrown;
    const standing = await google.tabs(spreadsheet);
    const found = new Map(standing.map((tab) => [tab.title, tab.sheetId]));
    const moved = new Map(tabs.map((tab) => [tab.sheetId, found.get(tab.title) ?? tab.sheetId]));
    const charted = withCharts(requests, new Set(standing.flatMap((tab) => tab.charts)));
    const isMoved = [...moved].some(([planned, actual]) => planned !== actual);
    if (!isMoved && charted.length === requests.length) throw thrown;
    await google.write(spreadsheet, readdressed(charted, moved));
  }
}

/** The same requests with every `sheetId` replaced, also where a formula leads to it. */
function readdressed(requests: readonly SheetRequest[], moved: ReadonlyMap<number, number>): SheetRequest[] {
  const replace = (key: string, value: unknown): unknown =>
    key === "sheetId" && typeof value === "number"
      ? (moved.get(value) ?? value)
      : key === "formulaValue" && typeof value === "string"
        ? value.replace(/^=HYPERLINK\("#gid=(\d+)/, (whole, id) =>
            whole.replace(id, String(moved.get(Number(id)) ?? id)),
          )
        : value;
  return JSON.parse(JSON.stringify(requests), replace) as SheetRequest[];
}
