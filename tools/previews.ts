// Draws the pictures that other sites show beside a link, one for each theme, and favicon.ico, from the drawings of the pages.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { runCommand } from "./command/runCommand.ts";

const PAGES = fileURLToPath(new URL("../worker/pages", import.meta.url));
const THEMES = join(PAGES, "assets/themes.svg");
const ICON = join(PAGES, "assets/icon.svg");

/** The smallest size that is shown large beside a link (Open Graph as Facebook and LinkedIn read it). */
const WIDTH = 600;
const PLAIN = { palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 } as const;
const ICON_SIZES = [16, 32, 48];

/** Every picture of the sheet of themes as PNG, by the name of its view. */
export async function drawPreviews(): Promise<ReadonlyMap<string, Buffer>> {
  const text = readFileSync(THEMES, "utf8");
  const views = [...text.matchAll(/<view id="(\w+)" viewBox="(\d+) (\d+) (\d+) (\d+)"/g)];
  const scale = WIDTH / Number(views[0]?.[4]);
  const sheet = await sharp(Buffer.from(text), { density: 72 * scale })
    .png()
    .toBuffer();
  const drawn = views.map(async ([, name = "", ...box]) => {
    const [left = 0, top = 0, width = 0, height = 0] = box.map((one) => Number(one) * scale);
    return [name, await sharp(sheet).extract({ left, top, width, height }).png(PLAIN).toBuffer()] as const;
  });
  return new Map(await Promise.all(drawn));
}

/** The icon as ICO: a directory of 16 bytes for each size, then the PNGs. */
export async function drawFavicon(): Promise<Buffer> {
  const icon = readFileSync(ICON);
  const images = await Promise.all(
    ICON_SIZES.map((size) => sharp(icon, { density: 288 }).resize(size).png({ palette: true, effort: 10 }).toBuffer()),
  );
  const head = Buffer.from([0, 0, 1, 0, images.length, 0]);
  let offset = head.length + images.length * 16;
  const entries = images.map((image, at) => {
    const entry = Buffer.alloc(16);
    entry.set([ICON_SIZES[at] ?? 0, ICON_SIZES[at] ?? 0, 0, 0, 1, 0, 32, 0]);
    entry.writeUInt32LE(image.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += image.length;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...images]);
}

if (import.meta.main) {
  await runCommand(
    { usage: "npm run previews\nMenggambar lagi gambar pratinjau dan favicon.ico.\n", options: {}, takes: [0, 0] },
    async () => {
      for (const [name, png] of await drawPreviews()) writeFileSync(join(PAGES, "pictures", `${name}.png`), png);
      writeFileSync(join(PAGES, "pictures/favicon.ico"), await drawFavicon());
      return 0;
    },
  );
}
