// A person at the form: every touch is counted, typing is not.

import type { FrameLocator, Locator } from "playwright-core";

/** The form in a frame, whether of the dialog or of the web app. */
export function formPage(frame: FrameLocator) {
  let taps = 0;
  const tap = async (target: Locator): Promise<void> => {
    taps += 1;
    await target.click();
  };
  const button = (name: string | RegExp): Locator =>
    frame.getByRole("button", { name, exact: typeof name === "string" });
  const field = (key: string): Locator => frame.locator(`[data-key="${key}"]`);
  /** Goes on to the step in which a field stands. */
  const show = async (key: string): Promise<void> => {
    await frame.locator("#steps").waitFor();
    while (!(await field(key).isVisible())) await tap(button("Lanjut"));
  };
  const write = async (key: string, text: string): Promise<void> => {
    const input = field(key).locator("input, textarea");
    if (!(await input.evaluate((one) => one === document.activeElement))) await tap(input);
    await input.fill(text);
  };
  const search = async (key: string, text: string): Promise<void> => {
    const offered = field(key).getByRole("button", { name: text, exact: true });
    if ((await offered.count()) > 0) return tap(offered);
    await write(key, text);
    await tap(field(key).getByRole("option").first());
  };
  return {
    frame,
    button,
    field,
    tap,
    /** How often the screen was touched. */
    taps: (): number => taps,
    /** Fills fields in the order of the form, each as its kind wants it. */
    fill: async (values: Readonly<Record<string, string>>): Promise<void> => {
      for (const [key, text] of Object.entries(values)) {
        await show(key);
        const radio = field(key).getByRole("radio", { name: text, exact: true });
        const isSearch = (await field(key).getByRole("combobox").count()) > 0;
        if ((await radio.count()) > 0) await tap(radio);
        else if (isSearch) for (const one of text.split("; ")) await search(key, one);
        else await write(key, text);
      }
    },
    /** Goes to the last step, says that the head agrees, and sends. */
    send: async (): Promise<void> => {
      while (!(await button("Simpan lalu kirim").isVisible())) await tap(button("Lanjut"));
      await tap(frame.locator("#agreed"));
      await tap(button("Simpan lalu kirim"));
      await frame.getByRole("heading", { name: "Terkirim" }).waitFor();
    },
  };
}
