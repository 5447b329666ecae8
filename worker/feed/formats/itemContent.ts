// The texts of an item as HTML for feed readers. Without JSX syntax, so that commands which Node runs as they are may read the routes.

import { Fragment, jsx } from "hono/jsx";
import type { Item } from "../../../shared/publish/item.ts";
import { linesOf, type Section, sectionsOf } from "../../../shared/publish/itemTexts.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { translationNote } from "../model/translationNote.ts";

/** Headings and paragraphs, escaped; a text that is not in the language asked for says which it is in. */
export function itemContent(item: Item, language: Language): string {
  const note = translationNote(item, language);
  const sections = sectionsOf(item, language).flatMap((section) => [
    jsx("h2", {}, section.heading),
    linesAs(section, language),
  ]);
  return String(jsx(Fragment, {}, note === undefined ? null : jsx("p", {}, note), ...sections));
}

/** Several lines are a list, one is a paragraph. */
function linesAs(section: Section, language: Language) {
  const lang = section.language === language ? undefined : section.language;
  const lines = linesOf(section.text);
  if (lines.length < 2) return jsx("p", { lang }, lines[0] ?? "");
  return jsx("ul", { lang }, ...lines.map((line) => jsx("li", {}, line)));
}
