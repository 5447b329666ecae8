// Where else there is something: in other scopes, for single or near words of a search, in themes.

import type { Instead } from "../../feed/queries/instead.ts";
import { wholeNumber } from "../frame/format.ts";
import { ANY_SCOPE, listAddress } from "../parts/listQuestion.ts";
import { LIST } from "../words/list.ts";
import type { FilterView } from "./filterForm.tsx";
import { wordsOf } from "./filterForm.tsx";

/** What the same question finds for partners elsewhere, where a scope narrows it; nothing where that is nothing. */
export function OtherScopes({ question, counts, register }: FilterView) {
  const { language, query } = question;
  const chosen = query.filters.find((one) => one.name === "scope")?.values ?? [];
  if (chosen.length === 0) return null;
  const others = [...(counts.get("scope") ?? [])].filter(([scope, count]) => count > 0 && !chosen.includes(scope));
  if (others.length === 0) return null;
  return (
    <p class="elsewhere">
      {LIST.elsewhere[language]}{" "}
      {others.map(([scope, count], at) => (
        <>
          {at === 0 ? null : ", "}
          <a href={listAddress(question, "scope", [scope])}>
            {wholeNumber(count, language)} {withinSentence(wordsOf("scope", scope, register, language))}
          </a>
        </>
      ))}
      . <a href={listAddress(question, "scope", [ANY_SCOPE])}>{LIST.everyScope[language]}</a>
    </p>
  );
}

/** A label in the middle of a sentence: names of places keep their capitals. */
function withinSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** Words to be searched for instead: those near to what was typed, and words of a search that find something alone. */
export function OtherWords({ question, instead }: Pick<FilterView, "question"> & { readonly instead: Instead }) {
  const { language } = question;
  const offers = [
    { lead: LIST.nearWords, words: instead.words },
    { lead: LIST.singleWords, words: instead.single },
  ].filter((offer) => offer.words.length > 0);
  return (
    <>
      {offers.map((offer) => (
        <p>
          {offer.lead[language]}{" "}
          {offer.words.map((word, at) => (
            <>
              {at === 0 ? null : ", "}
              <a href={listAddress(question, "q", [word])}>{word}</a>
            </>
          ))}
        </p>
      ))}
    </>
  );
}

/** The themes that have anything, each with its page. */
export function OtherThemes({ question, register, themes }: FilterView & Pick<Instead, "themes">) {
  const { language } = question;
  if (themes.length === 0) return null;
  return (
    <nav class="themes" aria-labelledby="other-themes">
      <p id="other-themes">{LIST.byThemes[language]}</p>
      <ul>
        {themes.map(([code, count]) => (
          <li>
            <a class="chip" href={`/${language}/themes/${code.toLowerCase()}`}>
              {wordsOf("theme", code, register, language)} <span class="count">{wholeNumber(count, language)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
