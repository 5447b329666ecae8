// What has to be known of a translation before reading it: the same words on the page and in every feed.

import type { Item } from "../../../shared/publish/item.ts";
import type { Language } from "../../../shared/text/bilingual.ts";

const NOTES = {
  none: "There is no English translation yet: the text is shown in Indonesian.",
  machine:
    "The English text is a translation, possibly a machine translation, that nobody has checked yet. The Indonesian text applies.",
} as const;

/** The note for readers of a language; undefined where nothing has to be said. */
export function translationNote({ translation }: Item, language: Language): string | undefined {
  return language === "en" && translation !== "checked" ? NOTES[translation] : undefined;
}
