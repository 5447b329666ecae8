// Every page of the catalogue in a browser: axe finds nothing, nothing overflows, no other host is asked, the policy holds.

import { existsSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FaceServer, startFace } from "../bench/faceServer.ts";
import { samplePayload } from "../bench/samplePayload.ts";
import { CHROMIUM, launchChromium } from "../support/chromium.ts";
import { faultsOf, openForAxe } from "./pageFaults.ts";

const ITEMS = 60;

/** One that is open to partners. */
const OPEN = [1, 2, 3, 4, 5, 6].map(samplePayload).find((one) => JSON.parse(one.payload).availability === "open")?.id;

const PATHS = [
  ...[
    "",
    "?theme=UMKM&q=sungai",
    "?q=zzzz",
    "?theme=NOPE",
    "/city",
    "/how-to-partner",
    "/agencies",
    "/about",
    "/agreements",
    "/rules",
    "/coverage",
  ],
  ...[`/opportunities/${samplePayload(2).id}`, "/nope"],
  ...["/interest", `/opportunities/${OPEN}/interest`],
];
/** In one language each: they are made of what the others show in both. */
const FURTHER = [
  ...["/en/countries/jp", "/id/themes/sungai_lingkungan", "/id/shortlist", "/en?q=garbbge+zzzz"],
  `/en/shortlist?ids=${[2, 3, 4, 5, 6].map((n) => samplePayload(n).id).join(",")}`,
];
const PAGES = ["/docs", ...["id", "en"].flatMap((language) => PATHS.map((path) => `/${language}${path}`)), ...FURTHER];

describe.skipIf(!existsSync(CHROMIUM))("in a browser", () => {
  let server: FaceServer;
  let browser: Browser;
  let forAxe: Page;

  beforeAll(async () => {
    server = await startFace(ITEMS);
    browser = await launchChromium();
    forAxe = await openForAxe(browser);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test.each(PAGES)("axe finds nothing on %s, light and dark, from a telephone to a desk", async (path) => {
    expect(await faultsOf(forAxe, [server.url + path])).toEqual([]);
  });

  test("nothing is asked of another host, nothing breaks the policy, and the list is light", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const elsewhere: string[] = [];
    const told: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(server.url)) elsewhere.push(request.url());
    });
    page.on("console", (message) => {
      if (!message.text().includes("status of 40")) told.push(message.text());
    });
    for (const path of PAGES) {
      const answer = await page.goto(server.url + path);
      expect((await answer?.body())?.length).toBeLessThan(path === "/docs" ? 60_000 : 50_000);
    }
    await context.close();
    expect([elsewhere, told]).toEqual([[], []]);
  });

  const printedPages = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(server.url + path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    await page.close();
    return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  };

  test("an opportunity prints on two A4 pages at most, a list of eighteen on three", async () => {
    const counts = [await printedPages(`/en/opportunities/${samplePayload(2).id}`), await printedPages("/en")];
    expect(counts.map((count, at) => count >= 1 && count <= ([2, 3][at] ?? 0))).toEqual([true, true]);
  });

  test("a shortlist prints as a booklet: what is compared fits the paper, and no opportunity is cut by the end of a page", async () => {
    const context = await browser.newContext({ viewport: { width: 672, height: 1000 } });
    const page = await context.newPage();
    await page.emulateMedia({ media: "print" });
    await page.goto(`${server.url}/en/shortlist?ids=${[2, 3, 4, 5, 6].map((n) => samplePayload(n).id).join(",")}`);
    const seen = await page.evaluate(() => {
      const right = Math.max(
        ...[...document.querySelectorAll("td, th")].map((one) => one.getBoundingClientRect().right),
      );
      const items = [...document.querySelectorAll(".booklet")].map((one) => getComputedStyle(one).breakInside);
      return [right <= window.innerWidth, items.length, [...new Set(items)].join()];
    });
    await context.close();
    expect(seen).toEqual([true, 5, "avoid"]);
  });

  test("without its style sheet, or four times as large, a page shows its text and not its drawings or its head alone", async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const boxOf = async (selector: string) => (await page.locator(selector).first().boundingBox()) ?? { height: -1 };
    await page.route("**/kembar.css*", (route) => route.abort());
    await page.goto(`${server.url}/en`);
    const drawings = [await boxOf(".jukung"), await boxOf(".river"), await boxOf(".theme-picture")];
    await page.unroute("**/kembar.css*");
    await page.setViewportSize({ width: 320, height: 225 });
    await page.goto(`${server.url}/en`);
    const head = await boxOf(".top");
    await context.close();
    expect(drawings.map(({ height }) => height > 0 && height <= 120)).toEqual([true, true, true]);
    expect([head.height > 40, head.height <= 112]).toEqual([true, true]);
  });
});
