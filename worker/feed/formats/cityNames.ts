// What a city's data are called in every format.

import type { City } from "../../../shared/city/cityRecord.ts";
import { cityText } from "../../../shared/city/cityText.ts";
import { asciiLower } from "../../../shared/text/asciiLower.ts";
import type { Language } from "../../../shared/text/bilingual.ts";

const TITLE = { id: "Peluang kerja sama {name}", en: "Cooperation opportunities in {city}" } as const;

/** "Cooperation opportunities in …". */
export function titleOf(city: City, language: Language): string {
  return cityText(TITLE, language, city);
}

/** The city's name in a file's name or a package's: lower case, letters of the alphabet and hyphens alone. */
export function fileNameOf({ isNamed, short }: City): string {
  const plain = asciiLower(short.id.normalize("NFD"))
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return isNamed && plain !== "" ? plain : "kembar";
}
