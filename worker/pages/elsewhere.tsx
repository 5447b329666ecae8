// Where else there is something: in other scopes, for single words of a search, in themes.

import { foldedWords, tellingWords } from "../../shared/search/words.ts";
import type { FilterView } from "./filterForm.tsx";
import { wordsOf } from "./filterForm.tsx";
import { wholeNumber } from "./format.ts";
import { ANY_SCOPE, listAddress } from "./listQuestion.ts";
import { LIST } from "./words/list.ts";

/** What the same question finds for partners elsewhere, where a scope narrows it; nothing where that is nothing. */
export function OtherScopes({ question, counts, register }: FilterView) {
  const { language, query } = question;
  const chosen = query.filters.find((one) => one.name === "scope")?.values ?? [];
  if (chosen.length === 0) return null;
  const others = [...(counts.get("scope") ?? [])].filter(([scope, count]) => count > 0 && !chosen.includes(scope));
  if (others.length === 0) return null;
  const parts = others.map(
    ([scope, count]) =>
      `${wholeNumber(count, language)} ${withinSentence(wordsOf("scope", scope, register, language))}`,
  );
  return (
    <p class="elsewhere">
      {LIST.elsewhere[language]} {parts.join(", ")}.{" "}
      <a href={listAddress(question, "scope", [ANY_SCOPE])}>{LIST.everyScope[language]}</a>
    </p>
  );
}

/** A label in the middle of a sentence: names of places keep their capitals. */
function withinSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** Each word of a search that found nothing, to be searched alone. */
export function SingleWords({ question }: Pick<FilterView, "question">) {
  const { language, query } = question;
  const words = tellingWords(foldedWords(query.q));
  if (words.length < 2) return null;
  return (
    <p>
      {LIST.singleWords[language]}{" "}
      {words.map((word, at) => (
        <>
          {at === 0 ? null : ", "}
          <a href={listAddress(question, "q", [word])}>{word}</a>
        </>
      ))}
    </p>
  );
}
