// The browser of the tests: Debian's Chromium; they are skipped visibly where it is not installed.

import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

/** Where Debian puts it. */
export const CHROMIUM = "/usr/bin/chromium";

const QUIET = fileURLToPath(new URL("quietChromium.sh", import.meta.url));

/** Starts it; the caller closes it. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: QUIET, args: ["--no-sandbox"] });
}
