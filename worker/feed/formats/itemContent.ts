// The texts of an item as HTML for feed readers. Without JSX syntax, so that commands which Node runs as they are may read the routes.

import { Fragment, jsx } from "hono/jsx/jsx-runtime";
import type { Item } from "../../../shared/publish/item.ts";
import { linesOf, type Section, sectionsOf } from "../../../shared/publish/itemTexts.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { translationNote } from "../model/translationNote.ts";

/** Headings and paragraphs, escaped; a text that is not in the language asked for says which it is in. */
export function itemContent(item: Item, language: Language): string {
  const note = translationNote(item, language);
  const sections = sectionsOf(item, language).flatMap((section) => [
    jsx("h2", { children: section.heading }),
    linesAs(section, language),
  ]);
  const noted = note === undefined ? sections : [jsx("p", { children: note }), ...sections];
  return String(jsx(Fragment, { children: noted }));
}

/** Several lines are a list, one is a paragraph. */
function linesAs(section: Section, language: Language) {
  const lang = section.language === language ? undefined : section.language;
  const lines = linesOf(section.text);
  if (lines.length < 2) return jsx("p", { lang, children: lines[0] ?? "" });
  return jsx("ul", { lang, children: lines.map((line) => jsx("li", { children: line })) });
}
