// A paper before it is a file: sections of headings, paragraphs, fields with their source, and tables. Plain data.

/** A piece of text; `blank` marks what somebody still has to fill in. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly tone?: "muted" | "blank";
}

/** One paragraph of a cell, a field or a list. */
export type Line = string | readonly Run[];

/** Cells are shaded by what they say; a shade never stands without words. */
export type Shade = "head" | "good" | "near" | "begun" | "missing";

export interface Cell {
  readonly lines: readonly Line[];
  readonly shade?: Shade;
  readonly align?: "center" | "left";
}

/** Widths and heights are millimetres; `head` is repeated on every page. */
export interface PaperTable {
  readonly kind: "table";
  readonly widths: readonly number[];
  readonly head?: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly frame: "grid" | "none";
  readonly size?: number;
  readonly rowHeight?: number;
  /** A short table stays on one page. */
  readonly together?: true;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly line: Line;
  readonly align?: "left" | "center" | "justify";
  readonly size?: number;
  /** Millimetres from the left margin. */
  readonly indent?: number;
  /** Points after the paragraph. */
  readonly after?: number;
  readonly keepWithNext?: true;
}

/** One part of a plan: what it is, what it says, and which columns that comes from ("": not told). */
export interface Field {
  readonly kind: "field";
  readonly label: string;
  readonly lines: readonly Line[];
  readonly from: string;
}

/** One bar of a chart: its name, and its parts one after the other; each says its number. */
export interface Bar {
  readonly label: string;
  readonly parts: readonly { readonly count: number; readonly shade: Shade }[];
}

/** Bars of equal length, each divided as its parts are to one another. `legend`: what the shades mean. */
export interface BarChart {
  readonly kind: "bars";
  readonly bars: readonly Bar[];
  readonly legend: readonly { readonly shade: Shade; readonly text: string }[];
}

/** The parts of a section. Of a letterhead the line at `main` is set largest. */
export type Block =
  | Paragraph
  | Field
  | PaperTable
  | { readonly kind: "heading"; readonly text: string; readonly level: 1 | 2 }
  | { readonly kind: "letterhead"; readonly lines: readonly string[]; readonly main: number; readonly address: string }
  | { readonly kind: "mark"; readonly text: string; readonly why: string }
  | BarChart
  | { readonly kind: "list"; readonly items: readonly Line[]; readonly size?: number };

/** A4; margins in millimetres. */
export interface Section {
  readonly landscape: boolean;
  readonly margin: number;
  readonly blocks: readonly Block[];
}

/** A whole paper. `footer`: what it was made from; page numbers are added. */
export interface Paper {
  readonly title: string;
  readonly language: "id" | "en";
  readonly fileName: string;
  readonly sections: readonly Section[];
  readonly footer: string;
}

/** A paragraph in the usual size. */
export function paragraph(line: Line, look: Omit<Paragraph, "kind" | "line"> = {}): Paragraph {
  return { kind: "paragraph", line, ...look };
}

/** The mark for something that nobody has filled in: "[belum diisi: jangka waktu]". */
export function blank(what: string, language: Paper["language"] = "id"): Run {
  return { text: `[${language === "id" ? "belum diisi" : "to be completed"}: ${what}]`, tone: "blank" };
}

/** A cell of plain text. */
export function cell(...lines: readonly Line[]): Cell {
  return { lines };
}

/** The whole text of a paper, one line for each paragraph, field, item and cell. */
export function textOfPaper(paper: Paper): string {
  return [...paper.sections.flatMap((one) => one.blocks.flatMap(linesOf)), paper.footer].join("\n");
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
      return [plain(block.line)];
    case "field":
      return [block.label, ...block.lines.map(plain), block.from];
    case "table":
      return [...(block.head ?? []), ...block.rows.flatMap((row) => row.flatMap((one) => one.lines.map(plain)))];
    case "heading":
      return [block.text];
    case "letterhead":
      return [...block.lines, block.address];
    case "mark":
      return [block.text, block.why];
    case "bars":
      return [
        ...block.bars.flatMap(({ label, parts }) => [label, ...parts.map((one) => String(one.count))]),
        ...block.legend.map((one) => one.text),
      ];
    case "list":
      return block.items.map(plain);
  }
}

function plain(line: Line): string {
  return typeof line === "string" ? line : line.map((run) => run.text).join("");
}
