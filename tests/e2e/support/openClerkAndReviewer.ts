// A clerk at an agency's workbook and a reviewer at the register, both in one real browser; the add-on asks the city's own Worker.

import type { Browser } from "playwright-core";
import { setCity } from "../../../tools/localGoogle/city.ts";
import { launchChromium } from "../../support/chromium.ts";
import { type BrowserSheet, openSheet } from "./browserSheet.ts";
import { OWNER, REVIEWER, type SmallCity } from "./smallCity.ts";

export interface TwoPeople {
  readonly browser: Browser;
  readonly clerk: BrowserSheet;
  readonly reviewer: BrowserSheet;
}

/** Opens both sheets; the caller closes the browser. */
export async function openClerkAndReviewer(city: SmallCity, agency: string): Promise<TwoPeople> {
  const [spreadsheet, staff] = [city.workbook(agency), city.staffOf(agency)];
  setCity(city.google.google, {
    register: city.register,
    agencies: [{ code: agency, spreadsheet }],
    users: [
      { email: OWNER, role: "owner" },
      { email: REVIEWER, role: "reviewer" },
      { email: staff, role: "staff", agency },
    ],
  });
  city.google.scripts.stores.setScriptProperty("WORKER_URL", city.worker.url);
  const browser = await launchChromium();
  return {
    browser,
    clerk: await openSheet(browser, city.google.url, spreadsheet, staff),
    reviewer: await openSheet(browser, city.google.url, city.register, REVIEWER),
  };
}
