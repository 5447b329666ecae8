// A reviewer at the register in a real browser, whose add-on asks the city's own Worker.

import { chromium } from "playwright-core";
import { setCity } from "../../../tools/localGoogle/city.ts";
import { openSheet } from "./browserSheet.ts";
import { OWNER, REVIEWER, type SmallCity } from "./smallCity.ts";

/** Debian's; tests in a browser are skipped visibly where it is not installed. */
export const CHROMIUM = "/usr/bin/chromium";

/** Opens the register as the reviewer; the caller closes the browser. */
export async function openReviewer(city: SmallCity) {
  const users = [
    { email: OWNER, role: "owner" },
    { email: REVIEWER, role: "reviewer" },
  ] as const;
  setCity(city.google.google, { register: city.register, agencies: [], users: [...users] });
  city.google.scripts.stores.setScriptProperty("WORKER_URL", city.worker.url);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  return { browser, reviewer: await openSheet(browser, city.google.url, city.register, REVIEWER) };
}
