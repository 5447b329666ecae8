// Reads CSV by RFC 4180: the tests' own reader, so that the writer is not its own judge.

/** The rows by the names of the header; a byte order mark is skipped. */
export function readCsv(bytes: Uint8Array, delimiter: string): readonly Record<string, string>[] {
  const [header = [], ...rows] = cellsIn(new TextDecoder().decode(bytes), delimiter);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`a row has ${row.length} cells, the header ${header.length}`);
    return Object.fromEntries(row.map((cell, at) => [header[at], cell]));
  });
}

function cellsIn(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const one = text[at];
    if (quoted) {
      if (one !== '"') cell += one;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (one === '"') quoted = true;
    else if (one === delimiter) {
      row.push(cell);
      cell = "";
    } else if (one === "\r" && text[at + 1] === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
      at++;
    } else cell += one;
  }
  return rows;
}
