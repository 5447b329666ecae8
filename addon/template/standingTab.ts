// A tab as it was found before it is dressed.

/** A tab that stands: its sheet, its tag row (from 1), its columns (from 1) by tag, and those that were put in just now. */
export interface StandingTab {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly tagRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly fresh: ReadonlySet<string>;
}
