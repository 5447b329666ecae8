// What the list says of opportunities that nobody confirms: how many have left it, and how to see them.

import { LISTING } from "../../../shared/vocabularies/listing.ts";
import { wholeNumber } from "../frame/format.ts";
import { ANY_SCOPE, addressOf, type ListQuestion } from "../parts/listQuestion.ts";
import { LIST } from "../words/list.ts";

/** Nothing where none has left, or where they are asked for. */
export function LapsedNote({ question, count }: { readonly question: ListQuestion; readonly count: number }) {
  const { language, query } = question;
  if (count === 0 || query.filters.some(({ name }) => name === "listing")) return null;
  const parameters = new URLSearchParams({ scope: ANY_SCOPE });
  for (const { code } of LISTING.entries) parameters.append("listing", code);
  return (
    <p class="small">
      {wholeNumber(count, language)} {(count === 1 ? LIST.lapsedOne : LIST.lapsedMany)[language]}.{" "}
      <a href={addressOf(language, parameters)}>{LIST.lapsedShow[language]}</a>
    </p>
  );
}
