// The texts of an item in one language, in the order in which a partner reads them.

import type { Bilingual } from "../vocabularies/vocabulary.ts";
import type { Item, PublicText } from "./item.ts";

/** A text as shown: `language` is that of the text itself, which is Indonesian where no English one exists. */
export interface ShownText {
  readonly text: string;
  readonly language: keyof Bilingual;
}

/** One part of an opportunity, with its heading in the language asked for. */
export interface Section extends ShownText {
  readonly heading: string;
}

/** The headings of the parts of an item's text. */
export const HEADINGS = {
  summary: { id: "Yang kami tawarkan", en: "What we offer" },
  partner: { id: "Manfaat bagi mitra", en: "What you gain" },
  needs: { id: "Yang kami cari", en: "What we look for" },
  activities: { id: "Kegiatan yang diusulkan", en: "Proposed activities" },
  outcomes: { id: "Hasil yang diharapkan", en: "Expected results" },
  city: { id: "Manfaat bagi kota", en: "What the city gains" },
} as const satisfies Record<string, Bilingual>;

/** A text in the language asked for, else in Indonesian. */
export function shownText(text: PublicText, language: keyof Bilingual): ShownText {
  return language === "en" && text.en !== null ? { text: text.en, language: "en" } : { text: text.id, language: "id" };
}

/** The lines of a text without the signs of a list before them; blank ones are left out. */
export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/^\s*(?:[-–•*]|\d+[.)])\s+/u, "").trim())
    .filter((line) => line !== "");
}

/** The filled sections of an item in reading order. */
export function sectionsOf(item: Item, language: keyof Bilingual): readonly Section[] {
  const parts: readonly (readonly [keyof typeof HEADINGS, PublicText | null])[] = [
    ["summary", item.summary],
    ["partner", item.benefit.partner],
    ["needs", item.needs],
    ["activities", item.activities],
    ["outcomes", item.outcomes],
    ["city", item.benefit.city],
  ];
  return parts.flatMap(([name, text]) => {
    if (text === null || text.id === "") return [];
    return [{ heading: HEADINGS[name][language], ...shownText(text, language) }];
  });
}
