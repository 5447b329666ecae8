// Who may write an agency's workbook: read and changed as the person who runs the script.

import { asciiLower } from "../../shared/text/asciiLower.ts";
import { isConsentLacking } from "../sheet/consent.ts";

export type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Undefined where there is none, or where the person may not open it. */
export function openBook(id: string | undefined): Book | undefined {
  return id === undefined ? undefined : tried(() => SpreadsheetApp.openById(id));
}

/** The addresses of all who may write, the owner's among them; undefined where the person may not see them. */
export function writersOf(book: Book): string[] | undefined {
  return tried(() => book.getEditors().map((one) => asciiLower(one.getEmail())));
}

/** The owner's address; "" in a shared drive, or where the person may not see it. */
export function ownerOf(book: Book): string {
  return tried(() => asciiLower(book.getOwner()?.getEmail() ?? "")) ?? "";
}

/** One by one: an address that Google refuses keeps nobody else out. Whether it may write now. */
export function addWriter(book: Book, email: string): boolean {
  return tried(() => book.addEditor(email)) !== undefined;
}

/** Whether the address may no longer write. */
export function removeWriter(book: Book, email: string): boolean {
  return tried(() => book.removeEditor(email)) !== undefined;
}

/** What Google refuses is undefined; what it refuses for want of consent is thrown, so that the person is asked for it. */
function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (thrown) {
    if (isConsentLacking(thrown)) throw thrown;
    return undefined;
  }
}
