// Delimited text, as it is pasted, imported and split.

/** Delimiters of textToColumns by their type. */
export const DELIMITERS: Readonly<Record<string, string>> = {
  COMMA: ",",
  SEMICOLON: ";",
  PERIOD: ".",
  SPACE: " ",
};

/** Rows and cells of delimited text; a cell in quotation marks may hold delimiters, line ends and doubled marks. */
export function splitRows(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell === "") quoted = true;
    else if (text.startsWith(delimiter, at)) {
      rows.at(-1)?.push(cell);
      cell = "";
      at += delimiter.length - 1;
    } else if (character === "\n") {
      rows.at(-1)?.push(cell.replace(/\r$/, ""));
      cell = "";
      rows.push([]);
    } else cell += character;
  }
  if (cell !== "" || (rows.at(-1)?.length ?? 0) > 0) rows.at(-1)?.push(cell);
  return rows.at(-1)?.length === 0 ? rows.slice(0, -1) : rows;
}
