// No city stands in product code: name, codes and zone come from Profil Kota (shared/city/cityRecord.ts).

import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const ROOMS = "{shared,worker,addon,tools,local}/**/*.{ts,tsx,js,mjs,html,css,svg}";
const NOT_OURS = /node_modules|\/dist\/|\/tests\//;

/** A city, its codes, or one zone for all. */
const A_CITY =
  /banjarmasin|sleman|\b63\.?71\b|\b34\.?04\b|\bWIB\b|\bWITA\b|Asia\/(?:Makassar|Jakarta|Jayapura)|\+0[789]:00|UTC\+[789]/i;

/** Where one stands nevertheless, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  "shared/city/zones.ts": "the three zones of the country themselves",
  "shared/messages/listMessages.ts": "asks for one of the three zones",
  "shared/search/words.ts": "words that find nothing apart; a change would index every catalogue anew",
  "tools/sampleCity/cityFolder.ts": "the sample city that is started where none is named",
  "tools/start.ts": "says in its comment how the second sample city is started",
};

/** What only a kota, or only a kabupaten, calls its head, its secretariat or its council. */
const A_KIND =
  /[Ss]etdako|[Ss]etdakab|\b[Ww]ali ?[Kk]ota\b|\bBupati\b|\b[Mm]ayor's\b|\bMayor\b|\bRegent\b|\b[Cc]ity [Cc]ouncil\b|budaya Banjar|Banjar culture/;

/** Where one of these stands nevertheless, and why. */
const KIND_ALLOWED: Readonly<Record<string, string>> = {
  "shared/city/cityKinds.ts": "the words of both kinds themselves",
  "shared/columns.ts": "a heading that workbooks of before have",
  "shared/texts/disclaimer.ts": "said word by word in the contract",
};

/** A source without what it says of itself. */
const said = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*$/gm, "");

it("no text says what only a city, or only a regency, calls its own, but where it is said why", () => {
  const files = globSync(ROOMS, { exclude: (path) => NOT_OURS.test(path) }).filter((path) => !NOT_OURS.test(path));
  const found = files.filter((path) => A_KIND.test(said(readFileSync(path, "utf8"))));
  expect(found.sort()).toEqual(Object.keys(KIND_ALLOWED).sort());
});

it("no city's name, code or zone stands in product code, but where it is said why", () => {
  const files = globSync(ROOMS, { exclude: (path) => NOT_OURS.test(path) }).filter((path) => !NOT_OURS.test(path));
  const found = files.filter((path) => A_CITY.test(readFileSync(path, "utf8")));
  expect(files.length).toBeGreaterThan(500);
  expect(found.sort()).toEqual(Object.keys(ALLOWED).sort());
});
