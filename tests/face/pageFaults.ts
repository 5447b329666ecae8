// What is wrong with a page as it stands in the browser: findings of axe, sideways overflow.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** How a page is looked at: both themes, from a telephone to a desk. */
export const SETTINGS = [
  { colorScheme: "light", width: 360 },
  { colorScheme: "dark", width: 360 },
  { colorScheme: "dark", width: 820 },
  { colorScheme: "light", width: 1280 },
] as const;

/** The faults of the pages at these addresses, everything on them unfolded, each with its address. */
export async function faultsOf(
  browser: Browser,
  { colorScheme, width }: (typeof SETTINGS)[number],
  addresses: readonly string[],
): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    found.push(...(await faults(page)).map((fault) => `${address}: ${fault}`));
  }
  await context.close();
  return found;
}

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
    const { violations } = await axe.run();
    const overflows = document.documentElement.scrollWidth > window.innerWidth;
    return [
      ...violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`),
      ...(overflows ? ["overflows sideways"] : []),
    ];
  });
}
