// A person at the sheet page: clicks, types and reads as one does, in a real browser.

import { join } from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";

/** Where screenshots go; none are taken where it is not set. */
const SCREENSHOTS = process.env.SCREENSHOTS;

/** What takes seconds may take a minute on a machine that others keep busy. */
const PATIENCE_MS = 150_000;

export type BrowserSheet = Awaited<ReturnType<typeof openSheet>>;

/** Opens a workbook as somebody. */
export async function openSheet(browser: Browser, google: string, spreadsheet: string, user: string) {
  const page = await browser.newPage({ viewport: { width: 1360, height: 800 }, locale: "id-ID" });
  page.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(`${google}/spreadsheets/${spreadsheet}?user=${encodeURIComponent(user)}`);
  await opened(page);
  return {
    page,
    faults,
    /** A cell of the sheet that stands: a function of the add-on that ends later would build it anew. */
    cell: async (row: number, heading: string): Promise<Locator> => {
      await settled(page);
      return cellOf(page, row, heading);
    },
    /** Opens a cell, types, and leaves it; resolves when the sheet shows the result. */
    type: (row: number, heading: string, text: string) => typeInto(page, row, heading, text),
    /** The number at the left of a row. */
    rowHead: (row: number) => rowHead(page, row),
    /** Does something and waits until the sheet shows its result. */
    changes: (work: () => Promise<unknown>) => shows(page, work),
    menu: async (item: string): Promise<void> => {
      await settled(page);
      await page.getByRole("button", { name: "Sister City" }).click();
      await page.getByRole("menuitem", { name: item }).click();
    },
    tab: async (title: string): Promise<void> => {
      await shows(page, () => page.getByRole("tab", { name: title, exact: true }).click());
    },
    sidebar: (): FrameLocator => page.frameLocator("#sidebar iframe"),
    dialog: (): FrameLocator => page.frameLocator("#dialog iframe"),
    sort: async (heading: string, order: "A ke Z" | "Z ke A"): Promise<void> => {
      await headingOf(page, heading).click({ button: "right" });
      await shows(page, () => page.getByText(`Urutkan ${order}`).click());
    },
    reload: async (): Promise<void> => {
      await page.reload();
      await opened(page);
    },
    shot: async (name: string): Promise<void> => {
      if (SCREENSHOTS !== undefined) await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
    },
  };
}

/** Waits until the sheet is shown and its script has made the menu. */
async function opened(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sister City" }).waitFor();
  await settled(page);
}

/** Waits until no function of the add-on runs: each ends with the sheet shown anew. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.body.dataset.running === "0");
}

function headingOf(page: Page, heading: string): Locator {
  return page.locator(".tabulator-col", { has: page.locator(".heading", { hasText: heading }) }).first();
}

async function cellOf(page: Page, row: number, heading: string): Promise<Locator> {
  const field = await headingOf(page, heading).getAttribute("tabulator-field");
  const line = page.locator(".tabulator-row", { has: rowHead(page, row) });
  return line.locator(`.tabulator-cell[tabulator-field="${field}"]`);
}

function rowHead(page: Page, row: number): Locator {
  return page.locator('.tabulator-cell[tabulator-field="number"]', { hasText: new RegExp(`^${row}$`) });
}

/** Waits until the grid was built anew after the work; a message that stands in its way is thrown, for nobody answers it. */
async function shows(page: Page, work: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate(() => Number(document.body.dataset.shown));
  await work();
  const outcome = await page.waitForFunction((count) => {
    const message = document.querySelector("#dialog[open] .message")?.textContent;
    return message ?? Number(document.body.dataset.shown) > count;
  }, before);
  const message = await outcome.jsonValue();
  if (typeof message === "string") throw new Error(`the sheet says: ${message}`);
}

async function typeInto(page: Page, row: number, heading: string, text: string): Promise<void> {
  await settled(page);
  const cell = await cellOf(page, row, heading);
  await cell.scrollIntoViewIfNeeded();
  await cell.dblclick();
  const input = page.locator(".tabulator-editing input, .tabulator-editing textarea");
  await input.fill(text);
  await shows(page, () => input.press("Tab"));
}
