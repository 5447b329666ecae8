// The form by its address alone, as a clerk opens it on a phone or a computer.

import { join } from "node:path";
import type { Browser } from "playwright-core";
import { formPage } from "./formPage.ts";

const SCREENSHOTS = process.env.SCREENSHOTS;
const PATIENCE_MS = 150_000;

/** A phone and an office computer. */
export const SCREENS = { phone: { width: 360, height: 740 }, computer: { width: 1366, height: 768 } } as const;

export type WebForm = Awaited<ReturnType<typeof openWebForm>>;

/** Opens the web app of a workbook as somebody; a new window has nothing of an earlier one. */
export async function openWebForm(
  browser: Browser,
  address: string,
  user: string,
  screen: keyof typeof SCREENS,
  colorScheme: "light" | "dark" = "light",
) {
  const viewport = SCREENS[screen];
  const context = await browser.newContext({ viewport, colorScheme, hasTouch: screen === "phone", locale: "id-ID" });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(`${address}${address.includes("?") ? "&" : "?"}user=${encodeURIComponent(user)}`);
  const frame = page.frameLocator("iframe");
  await frame.locator("#foot button:visible").first().waitFor();
  return {
    ...formPage(frame),
    page,
    faults,
    /** Whether anything reaches beyond the right edge. */
    isTooWide: () => frame.locator("html").evaluate((root) => root.scrollWidth > root.clientWidth),
    shot: async (name: string): Promise<void> => {
      if (SCREENSHOTS !== undefined) await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
    },
    close: () => context.close(),
  };
}
