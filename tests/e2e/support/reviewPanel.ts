// The review sidebar as a reviewer uses it in a browser: opens it for one row, decides, and downloads papers by their links.

import { readFileSync } from "node:fs";
import type { FrameLocator } from "playwright-core";
import type { BrowserSheet } from "./browserSheet.ts";

/** What a reviewer does in the sidebar with one row of Tinjauan. */
export interface ReviewPanel {
  readonly frame: FrameLocator;
  /** Chooses the decision, fills in the fields by their labels, and records it; Kembar has read it when this resolves. */
  readonly decide: (decision: string, fields: Readonly<Record<string, string>>) => Promise<void>;
  /** Clicks a paper, then its one-time link; the file that comes. */
  readonly download: (paper: string) => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

/** Opens the sidebar anew for a row of the sheet. */
export async function openReviewPanel(reviewer: BrowserSheet, row: number): Promise<ReviewPanel> {
  await reviewer.reload();
  const title = await reviewer.cell(row, "Nama keunggulan");
  await title.click();
  await reviewer.menu("Tinjau baris terpilih");
  const frame = reviewer.sidebar();
  await frame.getByRole("heading", { name: (await title.textContent()) ?? "" }).waitFor();
  return {
    frame,
    decide: async (decision, fields) => {
      await frame.getByLabel("Keputusan").selectOption({ label: decision });
      for (const [label, value] of Object.entries(fields)) await fillIn(frame, label, value);
      await frame.getByRole("button", { name: "Catat keputusan" }).click();
      await frame.getByText(/^1 keputusan dicatat(, 1 tahap dicatat)?\.$/).waitFor();
    },
    download: async (paper) => {
      const papers = frame.locator("#papers");
      await papers.getByRole("button", { name: paper }).click();
      const link = papers.getByRole("link", { name: `Unduh ${paper}` });
      const [download] = await Promise.all([reviewer.page.waitForEvent("download"), link.click()]);
      return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
    },
  };
}

async function fillIn(frame: FrameLocator, label: string, value: string): Promise<void> {
  const field = frame.getByLabel(label);
  const isList = await field.evaluate((element) => element.tagName === "SELECT");
  await (isList ? field.selectOption({ label: value }) : field.fill(value));
}
