// Runs the built add-on in this thread, one call after the other: what a story of many clicks can afford.

import { type Execution, type Outcome, type RunningGoogle, runAtOnce, ScriptStores } from "local-google";
import type { BuiltAddon } from "../../../tools/build.ts";

/** A run of one function; `answer`: what is clicked in a question, `alerts` collects what was asked and told. */
export interface Click {
  readonly spreadsheet: string;
  readonly user: string;
  readonly name: string;
  readonly answer: (question: string) => string;
}

/** Runs functions of the scripts in a directory; what a workbook remembers may be copied to another. */
export function clickerAtOnce(google: RunningGoogle, directories: BuiltAddon) {
  const stores = new ScriptStores();
  return {
    stores,
    click: ({ spreadsheet, user, name, answer }: Click): { readonly outcome: Outcome; readonly alerts: string[] } => {
      const selection = { sheet: "Keunggulan", row: 3, column: 1, rows: 1, columns: 1 };
      const execution: Execution = { spreadsheet, user, name, args: [], authMode: "FULL", selection };
      const alerts: string[] = [];
      const person = {
        alert: (text: string) => {
          alerts.push(text);
          return answer(text);
        },
        show: () => {},
        menu: () => {},
        toast: () => {},
      };
      const where = { google: google.google, folder: directories.agency, stores, patience: 10 };
      const outcome = runAtOnce(where, execution, person);
      if (outcome.error !== undefined) throw new Error(`${name}: ${outcome.error}`);
      return { outcome, alerts };
    },
  };
}
