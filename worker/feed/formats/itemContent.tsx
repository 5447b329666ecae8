// The texts of an item as HTML for feed readers.

import type { Item } from "../../../shared/publish/item.ts";
import { linesOf, type Section, sectionsOf } from "../../../shared/publish/itemTexts.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { translationNote } from "../model/translationNote.ts";

/** Headings and paragraphs, escaped; a text that is not in the language asked for says which it is in. */
export function itemContent(item: Item, language: Language): string {
  const note = translationNote(item, language);
  const content = (
    <>
      {note === undefined ? null : <p>{note}</p>}
      {sectionsOf(item, language).map((section) => (
        <>
          <h2>{section.heading}</h2>
          <Lines section={section} language={language} />
        </>
      ))}
    </>
  );
  return content.toString();
}

/** Several lines are a list, one is a paragraph. */
function Lines({ section, language }: { readonly section: Section; readonly language: Language }) {
  const lang = section.language === language ? undefined : section.language;
  const lines = linesOf(section.text);
  if (lines.length < 2) return <p lang={lang}>{lines[0] ?? ""}</p>;
  return (
    <ul lang={lang}>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}
