// Every page of the catalogue in a browser: axe finds nothing, nothing overflows, no other host is asked, the policy holds.

import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FaceServer, startFace } from "../bench/faceServer.ts";
import { samplePayload } from "../bench/samplePayload.ts";
import { faultsOf, SETTINGS } from "./pageFaults.ts";

const CHROMIUM = "/usr/bin/chromium";
const ITEMS = 60;

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
    "/coverage",
  ],
  ...[`/opportunities/${samplePayload(2).id}`, "/nope"],
];
const PAGES = ["/docs", ...["id", "en"].flatMap((language) => PATHS.map((path) => `/${language}${path}`))];

describe.skipIf(!existsSync(CHROMIUM))("in a browser", () => {
  let server: FaceServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startFace(ITEMS);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  test.each(SETTINGS)("axe finds nothing on any page ($colorScheme, $width)", async (setting) => {
    const addresses = PAGES.map((path) => server.url + path);
    expect(await faultsOf(browser, setting, addresses)).toEqual([]);
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
      expect((await answer?.body())?.length).toBeLessThan(50_000);
    }
    await context.close();
    expect([elsewhere, told]).toEqual([[], []]);
  });

  test("an opportunity prints on two A4 pages at most", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/en/opportunities/${samplePayload(2).id}`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    await page.close();
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect([pages >= 1, pages <= 2]).toEqual([true, true]);
  });
});
