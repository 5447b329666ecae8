// The words of the pages: English, unless whoever starts this Google gives others.

/** English; a name in braces stands for what is put there. */
export const ENGLISH = {
  language: "en",
  workbooks: "Spreadsheets",
  mail: "Mail",
  mailbox: "Mailbox",
  noMail: "No mail yet: what scripts send is shown here.",
  mailTo: "To: {email}",
  mailFrom: "From: {name}",
  mailReplyTo: "Reply to: {email}",
  signIn: "Sign in",
  signInAs: "Sign in as",
  cell: "Content of the cell",
  filter: "Filter",
  columns: "{count} columns",
  span: "{first} to {last}",
  sortUp: "Sort A to Z",
  sortDown: "Sort Z to A",
  insertAbove: "Insert rows above",
  insertBelow: "Insert rows below",
  sortSelected: "Sort the selected range alone",
  deleteSelected: "Delete the selected rows",
  emptyTab: "Nothing in this tab.",
  protected: "This cell is protected.",
  notOpened: "{email} cannot open this spreadsheet: {error}",
  failed: "Not done: {error}",
  yes: "Yes",
  no: "No",
  cancel: "Cancel",
  close: "Close",
  /** The menu of a script that makes itself one by createAddonMenu(). */
  addonMenu: "Extension",
};

/** The words of the pages in one language. */
export type PageTexts = Readonly<Record<keyof typeof ENGLISH, string>>;

/** The text with values in place of the names in braces. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name);
}
