// Where people open a spreadsheet.

/** Its address by its id. */
export function bookAddress(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}
