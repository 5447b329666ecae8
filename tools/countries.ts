// Generates shared/countries/countries.ts from CLDR's names (Intl.DisplayNames): `npm run countries`.

import { writeFileSync } from "node:fs";
import { NAME_OVERRIDES } from "../shared/countries/overrides.ts";
import { runCommand } from "./command/runCommand.ts";

const NOT_COUNTRIES = ["EU", "EZ", "UN", "QO", "XA", "XB", "AC", "CP", "CQ", "DG", "EA", "IC", "TA", "ZZ"];
const TARGET = new URL("../shared/countries/countries.ts", import.meta.url);

const names = {
  id: new Intl.DisplayNames("id", { type: "region", fallback: "none" }),
  en: new Intl.DisplayNames("en", { type: "region", fallback: "none" }),
};

/** Codes that ISO withdrew share a name with the code that replaced them; CLDR maps them to it. */
function isCurrent(code: string): boolean {
  return !NOT_COUNTRIES.includes(code) && new Intl.Locale(`und-${code}`).maximize().region === code && canonical(code);
}

function canonical(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const rows = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => names.en.of(code) !== undefined && isCurrent(code))
  .map((code) => ({
    code,
    id: NAME_OVERRIDES[code]?.id ?? names.id.of(code) ?? code,
    en: NAME_OVERRIDES[code]?.en ?? names.en.of(code) ?? code,
  }))
  .sort((a, b) => a.id.localeCompare(b.id, "id"));

const lines = rows.map(
  (row) => `  { code: ${JSON.stringify(row.code)}, id: ${JSON.stringify(row.id)}, en: ${JSON.stringify(row.en)} },`,
);
await runCommand({ usage: "npm run countries\nMenulis daftar negara dari CLDR.\n", options: {}, takes: [0, 0] }, () => {
  writeFileSync(
    TARGET,
    `// Countries and territories by ISO 3166-1 alpha-2 code, names from CLDR. Generated: npm run countries.

import type { Entry } from "../vocabularies/vocabulary.ts";

export const COUNTRIES: readonly Entry[] = [
${lines.join("\n")}
];
`,
  );
  return 0;
});
