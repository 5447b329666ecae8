// The head of Keunggulan as it was when the tab was last in order, kept with the document.

import type { RememberedColumn } from "../../shared/repair/columnHead.ts";

const KEY = "head";
/** Google keeps no longer text under one name. */
const LONGEST = 9000;

type Pair = readonly [tag: string, heading: string];

/** What is remembered; undefined where the tab never was looked at, or not by this script. */
export function rememberedHead(): RememberedColumn[] | undefined {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  return text === null ? undefined : (JSON.parse(text) as Pair[]).map(([tag, heading]) => ({ tag, heading }));
}

/** Remembers a head; nothing is written where it is known. */
export function rememberHead(head: readonly RememberedColumn[]): void {
  const properties = PropertiesService.getDocumentProperties();
  const text = JSON.stringify(head.map(({ tag, heading }): Pair => [tag, heading]));
  if (text.length <= LONGEST && properties.getProperty(KEY) !== text) properties.setProperty(KEY, text);
}
