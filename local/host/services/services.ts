// The globals of Apps Script for one execution.

import type { Ask, CallCounts, Selection, ThreadInput } from "../bridge.ts";
import { countedServices } from "./counted.ts";
import { htmlService } from "./htmlService.ts";
import { sheetsService } from "./sheetsService.ts";
import { smallServices } from "./smallServices.ts";
import { SpreadsheetApp } from "./spreadsheetApp.ts";

/** The globals, where the cursor stands after the run, and the event of an edit. */
export interface Globals {
  readonly globals: Readonly<Record<string, unknown>>;
  readonly selection: () => Selection;
  readonly eventFor: (edited: Selection) => object;
}

/** Builds them; `calls` is counted up as the script runs. */
export function servicesFor(input: ThreadInput, ask: Ask, calls: CallCounts): Globals {
  const services = countedServices(input, ask, calls);
  const app = new SpreadsheetApp(services);
  return {
    globals: {
      SpreadsheetApp: app,
      HtmlService: htmlService(services),
      ...smallServices(services),
      ...(input.advanced.includes("Sheets") ? { Sheets: sheetsService(services) } : {}),
    },
    selection: () => app.selection,
    eventFor: (edited) => {
      const { authMode, oldValue } = input.execution;
      const event = { authMode, range: app.rangeAt(edited), source: app.active() };
      return oldValue === undefined ? event : { ...event, oldValue };
    },
  };
}
