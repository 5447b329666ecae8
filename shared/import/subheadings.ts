// Lines that name the rows below them, and which of them hold at a row.

import { type ListCell, type ListLine, ownCells } from "./list.ts";
import { type Looks, ordinalIn } from "./looks.ts";
import { isPartOf, type OrdinalStyle, partsIn, styleOf } from "./ordinal.ts";
import type { ListTable } from "./table.ts";
import { isAmount } from "./totals.ts";

/** Rows of fewer cells say little about what is none. */
const SEVERAL = 3;

const OUTLINE = /^(?:[A-Z]|[IVXLC]{1,6})\s?[.)]\s+\S|^(?:[A-Z]|[IVXLC]{1,6})\.\S{3,}\s/;
const GROUP =
  /^(?:bidang|urusan|sektor|kelompok|kategori|seksi|sub ?bidang|sub ?bagian|bagian|upt|uptd|puskesmas|kecamatan|kelurahan|program|sasaran|tujuan|misi|prioritas|klaster|rumpun|triwulan|semester|tahap|tahun)\b/i;

/**
 * Whether a line is one of one text among rows of several: it names what follows. Amounts beside a lettered one are its
 * sums. `label`: its number, undefined for none.
 */
export function isSubheading(line: ListLine, at: number, label: string | undefined, looks: Looks): boolean {
  const { table, usual } = looks;
  const own = ownCells(line.cells);
  const words = own.filter(({ column, text }) => !(column === table.numbering && text === label));
  const texts = words.filter((one) => !isAmount(one));
  const [text] = texts;
  if (text === undefined || texts.length !== 1) return false;
  const sums = words.length > 1;
  const style = label === undefined ? undefined : styleOf(label);
  if (style !== undefined) return leadsOthers(at, style, sums, looks);
  const outlined = OUTLINE.test(text.text.trim());
  if (sums) return outlined && (looks.numbered || words.length * 2 <= usual);
  if (usual < SEVERAL && !outlined && !looks.numbered) return false;
  if ((text.wide ?? 1) > 1 && (text.wide ?? 1) >= Math.min(table.columns.length - 1, SEVERAL)) return true;
  if (outlined || text.column === table.numbering) return true;
  if (looks.numbered) return at < looks.lastFirm && (text.column === looks.title || text.column < (looks.title ?? 0));
  return at < looks.lastFirm && (GROUP.test(text.text) || isCapitals(text.text)) && isFirst(text, table);
}

function isFirst({ column }: ListCell, { columns }: ListTable): boolean {
  return columns.findIndex((one) => one.column === column) <= 1;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

/** Whether a numbered line of one text leads lines that are numbered in another way: "A", then "1"; "1", then "1.a". */
function leadsOthers(at: number, style: OrdinalStyle, sums: boolean, { table, firm, title }: Looks): boolean {
  const next = table.body.findIndex((_, index) => index > at && firm[index] === true);
  const following = table.body[next];
  const label = following === undefined ? undefined : ordinalIn(following, table);
  if (following === undefined || label === undefined) return false;
  if (isPartOf(label, ordinalIn(table.body[at] ?? following, table))) return !sums;
  const nextStyle = styleOf(label);
  if (nextStyle === style || (sums && style === "arabic")) return false;
  const rowsAlike = table.body.some((line, index) => {
    const other = ordinalIn(line, table);
    const more = ownCells(line.cells).filter(({ column }) => column !== table.numbering && column !== title);
    return (
      index !== at &&
      firm[index] &&
      other !== undefined &&
      styleOf(other) === style &&
      more.some((one) => !isAmount(one))
    );
  });
  return !rowsAlike || nextStyle === "parts";
}

/** Keeps the sub-headings that hold at a line: one of the same style takes the place of the one before. */
export function newContext() {
  let standing: { readonly style: string; readonly text: string }[] = [];
  let rowsSince = false;
  return {
    current(): string[] {
      rowsSince = true;
      return standing.map((one) => one.text);
    },
    enter(line: ListLine, table: ListTable): void {
      const texts = ownCells(line.cells).filter((one) => one.column === table.numbering || !isAmount(one));
      const text = texts.map((one) => one.text.replace(/\s+/g, " ").trim()).join(" ");
      const style = styleOfHeading(text, texts[0]);
      const same = standing.findIndex((one) => one.style === style);
      if (same >= 0) standing = standing.slice(0, same);
      else if (rowsSince) standing = standing.slice(0, -1);
      standing.push({ style, text });
      rowsSince = false;
    },
  };
}

function styleOfHeading(text: string, first: ListCell | undefined): string {
  const label = /^(\S{1,6}?)[.)]?\s/.exec(text)?.[1] ?? "";
  return styleOf(label) === "parts" ? `parts ${partsIn(label)}` : (styleOf(label) ?? `column ${first?.column ?? 0}`);
}
