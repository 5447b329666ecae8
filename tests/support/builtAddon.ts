// The add-on as it is built for no Worker in particular: made once for all tests.

import { join } from "node:path";
import { type BuiltAddon, buildAddon } from "../../tools/build.ts";
import { digestOfFiles } from "../../tools/digestOfFiles.ts";
import { madeBefore } from "../../tools/madeBefore.ts";

const SOURCES = [
  "addon/**/*.{ts,css}",
  "addon/pages/**/*.html",
  "shared/**/*.ts",
  "tools/build.ts",
  "package-lock.json",
];

/** Where it lies; nobody writes there. */
export async function builtAddon(): Promise<BuiltAddon> {
  const folder = await madeBefore(`addon-${digestOfFiles(SOURCES)}`, async (made) => {
    await buildAddon("", made);
  });
  return { agency: join(folder, "dist"), register: join(folder, "register/dist") };
}
