// What is wrong with a page as it stands in the browser: findings of axe, sideways overflow.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** How a page is looked at: both themes, from a telephone to a desk. A theme changes colours alone: `rules` says so. */
const SETTINGS = [
  { colorScheme: "light", width: 360, rules: "all" },
  { colorScheme: "dark", width: 360, rules: "colour" },
  { colorScheme: "dark", width: 820, rules: "all" },
  { colorScheme: "light", width: 1280, rules: "all" },
] as const;

/** The rules of axe that look at colours, of those that it runs by itself. */
const COLOUR_RULES: RunOptions["runOnly"] = { type: "rule", values: ["color-contrast", "link-in-text-block"] };

/** A page in which axe may run: it is no script of ours. */
export async function openForAxe(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true });
  return context.newPage();
}

/** The faults of the pages at these addresses in every setting, everything on them unfolded, each with its address. */
export async function faultsOf(page: Page, addresses: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    await page.evaluate(AXE);
    for (const { colorScheme, width, rules } of SETTINGS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await faults(page, rules)).map((fault) => `${address} (${colorScheme}, ${width}): ${fault}`));
    }
  }
  return found;
}

function faults(page: Page, rules: (typeof SETTINGS)[number]["rules"]): Promise<string[]> {
  return page.evaluate(
    async (runOnly) => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
      const { violations } = await axe.run({ resultTypes: ["violations"], ...(runOnly && { runOnly }) });
      const overflows = document.documentElement.scrollWidth > window.innerWidth;
      return [
        ...violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`),
        ...(overflows ? ["overflows sideways"] : []),
      ];
    },
    rules === "colour" ? COLOUR_RULES : undefined,
  );
}
