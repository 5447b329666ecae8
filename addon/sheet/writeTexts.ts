// Writes texts as they are: a text that Sheets would take for a formula, or whose apostrophe it would take away, stays text.

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a person may have typed as text, and Sheets would read otherwise when a script sets it. */
const READ_OTHERWISE = /^[=+'-]/;

/** Sets the cells of a range in one call, then those texts one by one; columns (from 0) that hold formulas are set as such. */
export function writeTexts(
  range: Range,
  rows: readonly (readonly string[])[],
  isFormula: (column: number) => boolean = () => false,
): void {
  const isSetAlone = (text: string, column: number) => !isFormula(column) && READ_OTHERWISE.test(text);
  range.setValues(rows.map((row) => row.map((text, column) => (isSetAlone(text, column) ? "" : text))));
  const [firstRow, firstColumn] = [range.getRow(), range.getColumn()];
  rows.forEach((row, at) => {
    row.forEach((text, column) => {
      if (!isSetAlone(text, column)) return;
      const written = SpreadsheetApp.newRichTextValue().setText(text).build();
      range
        .getSheet()
        .getRange(firstRow + at, firstColumn + column, 1, 1)
        .setRichTextValues([[written]]);
    });
  });
}
