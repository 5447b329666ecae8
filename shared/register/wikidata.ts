// The identifier of a place in Wikidata, as people copy it: the code, or an address that ends with it.

const FORM = /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d{0,11})$/i;

/** Its address as Linked Data names it; undefined for what is no such identifier. */
export function wikidataAddress(text: string): string | undefined {
  const id = FORM.exec(text.trim())?.[1];
  return id === undefined ? undefined : `http://www.wikidata.org/entity/${id.toUpperCase()}`;
}
