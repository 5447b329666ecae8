// What a clipboard holds, as Google Sheets reads and writes it: cells between tabs, lines between rows, quotes around both.

const QUOTED = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)/y;
const PLAIN = /[^\t\n]*?(?=\t|\r?\n|$)/y;
const END = /\t|\r?\n/y;

/** The cells of a text; a quoted cell may hold tabs and lines, and a quote that is not closed is part of its text. */
export function cellsOf(text) {
  const lines = [[]];
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found;
  };
  for (;;) {
    const quoted = take(QUOTED);
    lines.at(-1).push(quoted ? quoted[1].replaceAll('""', '"') : (take(PLAIN)?.[0] ?? ""));
    const end = take(END);
    if (!end) break;
    if (end[0] === "\t") continue;
    // The line that ends the last row begins no other.
    if (at === text.length) break;
    lines.push([]);
  }
  const width = Math.max(...lines.map((line) => line.length));
  return lines.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ""));
}

/** Cells as a text: quotes only where a cell holds a tab or several lines. */
export function textOf(cells) {
  const quoted = (cell) => (/[\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return cells.map((line) => line.map(quoted).join("\t")).join("\n");
}

/** The size in which cells are pasted over a selection: they fill it where they fit into it a whole number of times. */
export function pastedSize(cells, { rows, columns }) {
  const [height, width] = [cells.length, cells[0].length];
  const fits = rows % height === 0 && columns % width === 0;
  return fits ? { rows, columns } : { rows: height, columns: width };
}

/** The cells repeated to a size. */
export function repeated(cells, { rows, columns }) {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => cells[row % cells.length][column % cells[0].length]),
  );
}
