// The sample cities: every folder of cities/ is one, called by the folder's name.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Misuse } from "../command/readCommand.ts";

const CITIES = fileURLToPath(new URL("../../cities", import.meta.url));

/** The city that is started where none is named. */
export const USUAL_CITY = "banjarmasin";

/** The names of all sample cities, A to Z. */
export function cityNames(): string[] {
  const folders = readdirSync(CITIES, { withFileTypes: true }).filter((one) => one.isDirectory());
  return folders.map((one) => one.name).sort();
}

/** The folder of a city's files. Throws Misuse, which names the cities that there are, for any other name. */
export function cityFolder(name: string): string {
  const names = cityNames();
  if (names.includes(name)) return join(CITIES, name);
  const known = names.join(", ");
  throw new Misuse(
    `CITY=${name}: tidak ada kota contoh bernama itu. Yang ada: ${known}.\nThere is no sample city of that name. There are: ${known}.`,
  );
}
