// The texts of an item as HTML for feed readers.

import type { Item } from "../../shared/publish/item.ts";
import { sectionsOf } from "../../shared/publish/itemTexts.ts";
import type { Language } from "./filters.ts";

/** Headings and paragraphs, escaped; a text that is not in the language asked for says which it is in. */
export function itemContent(item: Item, language: Language): string {
  const content = (
    <>
      {sectionsOf(item, language).map((section) => (
        <>
          <h2>{section.heading}</h2>
          {section.text.split("\n").map((line) => (
            <p lang={section.language === language ? undefined : section.language}>{line}</p>
          ))}
        </>
      ))}
    </>
  );
  return content.toString();
}
