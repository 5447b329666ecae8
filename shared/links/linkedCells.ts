// Links that stand behind the text of a cell: smart chips, links of the cell or of a part of its text. They are asked for
// only where the text itself is no link and no address.

import { type Cell, CHIP_SIGN, type Grid, textOf } from "../parse/cell.ts";
import { type Findable, findLayout } from "../parse/layout.ts";
import { spreadsheetIn } from "../register/agency.ts";
import { emailsIn } from "../register/emailsIn.ts";
import { lettersOf } from "../tab.ts";
import { linksIn } from "../text/links.ts";
import { saysNothing } from "../vocabularies/saysNothing.ts";

/** The API's types allow null where it answers nothing. */
type Told<T> = T | null | undefined;

/** What of a cell is asked for, members as in CellData of the Sheets API v4. */
export interface CellWithLinks {
  readonly hyperlink?: Told<string>;
  readonly textFormatRuns?:
    | readonly { readonly format?: { readonly link?: { readonly uri?: Told<string> } | undefined } | undefined }[]
    | undefined;
  readonly chipRuns?: readonly { readonly chip?: Chip | undefined }[] | undefined;
}

interface Chip {
  readonly richLinkProperties?: { readonly uri?: Told<string> } | undefined;
  readonly personProperties?: { readonly email?: Told<string> } | undefined;
}

/** What stands behind a text, each once; `isChip`: a part of the text is a chip. */
export interface LinksBehind {
  readonly urls: readonly string[];
  readonly emails: readonly string[];
  readonly isChip: boolean;
}

/** The fields of a cell, and those of `spreadsheets.get`, that hold CellWithLinks. */
export const CELL_LINKS =
  "hyperlink,textFormatRuns.format.link,chipRuns.chip(richLinkProperties.uri,personProperties.email)";
export const LINK_FIELDS = `sheets.data.rowData.values(${CELL_LINKS})`;

interface LinkedColumn {
  readonly key: string;
  readonly isRead: (text: string) => boolean;
  readonly textWith: (text: string, behind: LinksBehind) => string | undefined;
}

const FIRST_URL = (_text: string, { urls }: LinksBehind) => urls[0];

const LINKED: readonly LinkedColumn[] = [
  {
    key: "evidence_url",
    isRead: (text) => linksIn(text).length > 0,
    textWith: (_text, { urls }) => (urls.length === 0 ? undefined : urls.join("\n")),
  },
  { key: "spreadsheet", isRead: (text) => spreadsheetIn(text) !== undefined, textWith: FIRST_URL },
  {
    key: "staff_emails",
    isRead: (text) => text.split(/[;,\n]/).every((part) => part.trim() === "" || emailsIn(part).length > 0),
    textWith: (text, { emails }) => (emails.length === 0 ? undefined : withAddresses(text, emails).join("; ")),
  },
];

/** The parts of a text with the addresses behind it; names stay only where there are more of them than addresses. */
function withAddresses(text: string, emails: readonly string[]): string[] {
  const parts = text.split(/[;\n]/).map((part) => part.trim());
  const names = parts.filter((part) => part !== "" && emailsIn(part).length === 0);
  return [...(names.length > emails.length ? parts : parts.filter((part) => emailsIn(part).length > 0)), ...emails];
}

/** Cells of one column, rows and column counted from 0. */
export interface AskedCells {
  readonly key: string;
  readonly column: number;
  readonly rows: readonly number[];
}

/** The cells of a tab whose text is neither blank nor what their column holds; none for a tab that cannot be read. */
export function cellsToAsk(grid: Grid, tab: Findable): AskedCells[] {
  const columns = LINKED.filter(({ key }) => tab.columns.some((one) => one.key === key));
  const layout = columns.length === 0 ? undefined : findLayout(grid, tab);
  if (layout === undefined) return [];
  return columns.flatMap(({ key, isRead }) => {
    const column = layout.positions.get(key);
    if (column === undefined) return [];
    const rows = grid.flatMap((row, at) => {
      const text = layout.skip.has(at) ? "" : shortText(row[column]);
      return text === "" || saysNothing(text) || isRead(text) ? [] : [at];
    });
    return rows.length === 0 ? [] : [{ key, column, rows }];
  });
}

/** The range from the first to the last of the cells, in A1 notation. */
export function rangeOfAsked(title: string, { column, rows }: AskedCells): string {
  const letters = lettersOf(column);
  return `'${title}'!${letters}${(rows[0] ?? 0) + 1}:${letters}${(rows[rows.length - 1] ?? 0) + 1}`;
}

/** The grid in which each asked cell whose links were told reads as those; `told` by place in `asked`, then from its first row on. */
export function withLinks(
  grid: Grid,
  asked: readonly AskedCells[],
  told: readonly (readonly (LinksBehind | undefined)[])[],
): Grid {
  const changed = grid.map((row) => row);
  asked.forEach(({ key, column, rows }, place) => {
    const linked = LINKED.find((one) => one.key === key);
    for (const row of rows) {
      const behind = told[place]?.[row - (rows[0] ?? 0)];
      if (linked === undefined || behind === undefined) continue;
      const cells: Cell[] = [...(changed[row] ?? [])];
      const text = shortText(cells[column]);
      cells[column] = linked.textWith(text, behind) ?? (behind.isChip ? CHIP_SIGN + text : cells[column]);
      changed[row] = cells;
    }
  });
  return changed;
}

/** Every address behind a cell, each once; that of a person's chip as one for mail. */
export function addressesBehind({ hyperlink, textFormatRuns = [], chipRuns = [] }: CellWithLinks): string[] {
  const people = chipRuns.flatMap(({ chip }) => chip?.personProperties?.email ?? []);
  return once([
    ...chipRuns.map(({ chip }) => chip?.richLinkProperties?.uri),
    ...people.map((email) => `mailto:${email}`),
    hyperlink,
    ...textFormatRuns.map((run) => run.format?.link?.uri),
  ]);
}

/** What stands behind a cell as `spreadsheets.get` tells it. */
export function linksBehind(cell: CellWithLinks): LinksBehind {
  const chips = (cell.chipRuns ?? []).flatMap(({ chip }) => chip ?? []);
  const links = addressesBehind(cell);
  const people = chips.map((chip) => chip.personProperties?.email);
  const isChip = chips.some((chip) => chip.richLinkProperties !== undefined || chip.personProperties !== undefined);
  return { ...sorted(links), emails: once([...people, ...sorted(links).emails]), isChip };
}

/** Links as addresses of pages and of people. */
export function sorted(links: readonly (string | null | undefined)[]): Pick<LinksBehind, "urls" | "emails"> {
  const known = once(links);
  return {
    urls: known.filter((link) => /^https?:\/\//i.test(link)),
    emails: known.flatMap((link) => (/^mailto:/i.test(link) ? emailsIn(link) : [])),
  };
}

function once(texts: readonly (string | null | undefined)[]): string[] {
  return [...new Set(texts.flatMap((text) => (text ? [text] : [])))];
}

/** No link and no list of addresses is longer. */
const LONGEST = 5000;

function shortText(cell: Cell): string {
  return typeof cell === "string" && cell.length > LONGEST ? "" : textOf(cell);
}
