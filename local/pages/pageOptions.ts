// What the pages have to be told by whoever starts this Google: whom they show, and how.

import type { Google } from "../google.ts";
import { ENGLISH, type PageTexts } from "./texts.ts";

/** What the pages show, asked anew for each of them, since files and people come later. */
export interface PageOptions {
  /** Whose files the list of workbooks shows. */
  readonly owner: string;
  /** E-mails of those whom the pages offer to look as. */
  readonly people: readonly string[];
  /** What stands behind an e-mail where one chooses who looks; "" for nothing. */
  readonly labelOf: (email: string) => string;
  /** Whom of those who may open it a workbook is shown to first; never called with nobody. */
  readonly firstOf: (emails: readonly string[]) => string;
  /** Under which headings the list shows workbooks, in this order, and what stands under each. */
  readonly shelves: readonly { readonly heading: string; readonly holds: (spreadsheet: string) => boolean }[];
  /** Titles of tabs of which the first that is there is opened first; else the first tab. */
  readonly firstTabs: readonly string[];
  readonly texts: PageTexts;
}

/** Tells the pages of a Google what to show; what is left out is the default. */
export type PagesOf = (google: Google) => Partial<PageOptions>;

/** What the pages show; without more said, the service account's own workbooks to itself. */
export function pageOptions(google: Google, pagesOf: PagesOf | undefined): PageOptions {
  const { owner = google.serviceAccount, ...told } = pagesOf?.(google) ?? {};
  return {
    owner,
    people: [owner],
    labelOf: () => "",
    firstOf: ([first = owner]) => first,
    shelves: [{ heading: "", holds: () => true }],
    firstTabs: [],
    texts: ENGLISH,
    ...told,
  };
}
