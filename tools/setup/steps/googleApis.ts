// Step: the service account may use the Drive and Sheets APIs.

import { Refusal } from "../../google/refusal.ts";
import type { SetupContext } from "../context.ts";
import type { Look, Step } from "../step.ts";

/** An id that no spreadsheet has: whether it is answered with "not found" or with "not enabled" is all that is asked. */
const NO_SPREADSHEET = "kembar-setup-no-such-spreadsheet-0000000000";

/** Both APIs are asked once. */
export function googleApisStep({ google, key, view }: SetupContext): Step {
  return {
    name: "google",
    title: { id: "Akun layanan Google", en: "Google service account" },
    needs: [],
    look: async (): Promise<Look> => {
      await view();
      try {
        await google.tabs(NO_SPREADSHEET);
      } catch (thrown) {
        if (!(thrown instanceof Refusal && thrown.finding.code === "not_found")) throw thrown;
      }
      return {
        state: "already",
        told: {
          id: `${key.address} dapat memakai Google Drive API dan Google Sheets API.`,
          en: `${key.address} may use the Google Drive API and the Google Sheets API.`,
        },
      };
    },
  };
}
