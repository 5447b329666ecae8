// A reviewer at the register in a real browser, whose add-on asks the city's own Worker.

import { setCity } from "../../../tools/localGoogle/city.ts";
import { launchChromium } from "../../support/chromium.ts";
import { openSheet } from "./browserSheet.ts";
import { OWNER, REVIEWER, type SmallCity } from "./smallCity.ts";

/** Opens the register as the reviewer; the caller closes the browser. */
export async function openReviewer(city: SmallCity) {
  const users = [
    { email: OWNER, role: "owner" },
    { email: REVIEWER, role: "reviewer" },
  ] as const;
  setCity(city.google.google, { register: city.register, agencies: [], users: [...users] });
  city.google.scripts.stores.setScriptProperty("WORKER_URL", city.worker.url);
  const browser = await launchChromium();
  return { browser, reviewer: await openSheet(browser, city.google.url, city.register, REVIEWER) };
}
