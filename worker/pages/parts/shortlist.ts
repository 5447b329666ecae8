// A shortlist is an address: the identifiers that somebody chose, in their order. Nothing else keeps it.

import type { Item } from "../../../shared/publish/item.ts";
import type { Language } from "../../../shared/text/bilingual.ts";

/** So many stand on one shortlist, and so many beside each other. */
const MOST_CHOSEN = 50;
export const MOST_COMPARED = 4;

const ID = /KB-[0-9A-HJKMNP-TV-Z]{10}/g;

/** The identifiers of an address, each once; anything else in it is passed over. */
export function chosenIn(parameters: URLSearchParams): readonly string[] {
  const texts = [...parameters.getAll("ids"), ...parameters.getAll("add")].map(
    (text) => text.toUpperCase().match(ID) ?? [],
  );
  return [...new Set(texts.flat())].slice(0, MOST_CHOSEN);
}

/** The address of a shortlist. */
export function shortlistAddress(language: Language, items: readonly Pick<Item, "id">[]): string {
  return `/${language}/shortlist?ids=${items.map((item) => item.id).join(",")}`;
}
