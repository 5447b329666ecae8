// The pictures beside links: one for each theme, of the size that is shown large, light, and as the drawings are now.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { THEME } from "../../shared/vocabularies/theme.ts";
import { drawFavicon, drawPreviews } from "../../tools/previews.ts";

const FOLDER = fileURLToPath(new URL("../../worker/pages/pictures/", import.meta.url));
const NAMES = [...THEME.entries.map(({ code }) => code), "CITY"];

test("every theme and the city has one, 600 by 315, of at most 5 kB", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".png"));
  expect(files.toSorted()).toEqual(NAMES.map((name) => `${name}.png`).toSorted());
  for (const file of files) {
    const png = readFileSync(FOLDER + file);
    expect([file, png.readUInt32BE(16), png.readUInt32BE(20), png.length <= 5000]).toEqual([file, 600, 315, true]);
  }
});

test("they show what the pages show: `npm run previews` was run after the last change of a drawing", async () => {
  const drawn = await drawPreviews();
  expect([...drawn.keys()].toSorted()).toEqual(NAMES.toSorted());
  for (const [name, png] of drawn)
    expect([name, png.equals(readFileSync(`${FOLDER}${name}.png`))]).toEqual([name, true]);
  expect((await drawFavicon()).equals(readFileSync(`${FOLDER}favicon.ico`))).toBe(true);
});
