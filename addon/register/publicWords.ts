// The approved version of a row in words, as everybody can read it; what the sidebar shows differences from.

import type { ContentKey } from "../../shared/columns.ts";
import { contentOfItem } from "../../shared/publish/contentOfItem.ts";
import type { Item } from "../../shared/publish/item.ts";
import { wordsFor } from "../../shared/review/words.ts";
import { workerUrl } from "../sheet/postToWorker.ts";

/** The words of every column that the public item tells ("" for a blank one); empty when it cannot be asked for. */
export function publicWords(id: string): ReadonlyMap<string, string> {
  try {
    const url = workerUrl();
    const response =
      url === "" ? undefined : UrlFetchApp.fetch(`${url}/v1/opportunities/${id}`, { muteHttpExceptions: true });
    if (response?.getResponseCode() !== 200) return new Map();
    const content = contentOfItem(JSON.parse(response.getContentText()) as Item);
    // Every key comes from the content.
    const keys = Object.keys(content) as ContentKey[];
    return new Map(keys.map((key) => [key, String(wordsFor(key, content, new Map()))]));
  } catch {
    return new Map();
  }
}
