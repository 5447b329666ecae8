// What a search found that has not the very words that were typed: said before it is shown.

import type { Language } from "../../../shared/text/bilingual.ts";
import { meantBy } from "../../feed/queries/searchWords.ts";
import { LIST } from "../words/list.ts";

/** "Not exactly “garbage”: also waste, rubbish …". */
export function LooseNote({ q, language }: { readonly q: string; readonly language: Language }) {
  const meant = meantBy(q, language);
  const also = meant.length === 0 ? LIST.looseStems[language] : `${LIST.looseAlso[language]} ${meant.join(", ")}`;
  return (
    <p class="loose">
      {LIST.loose[language]} “{q}”: {also}
    </p>
  );
}
