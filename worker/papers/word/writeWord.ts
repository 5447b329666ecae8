// Writes a paper as a Word file.

import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import type { Block, Field, Paper, Section } from "../../../shared/papers/document.ts";
import { barsOf } from "./bars.ts";
import { A4, BODY, COLOURS, FONT, halfPoints, space, twips } from "./looks.ts";
import { headingOf, letterheadOf, markOf, paragraphOf, runsOf } from "./paragraphs.ts";
import { printable } from "./printable.ts";
import { tableOf } from "./tables.ts";

const BULLETS = "bullets";
const FOOTER_SIZE = 7;
const LOCALES = { id: "id-ID", en: "en-GB" } as const;

/** The bytes of the .docx file. */
export async function writeWord(given: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const paper = printable(given);
  const document = new Document({
    title: paper.title,
    creator: "Kembar",
    styles: {
      default: {
        document: { run: { font: FONT, size: halfPoints(BODY), language: { value: LOCALES[paper.language] } } },
      },
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: twips(5), hanging: twips(4) } } },
            },
          ],
        },
      ],
    },
    sections: paper.sections.map((section) => ({
      properties: { page: pageOf(section) },
      footers: { default: footerOf(paper) },
      children: section.blocks.flatMap(blockOf),
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function pageOf({ landscape, margin }: Section) {
  const side = twips(margin);
  return {
    size: {
      width: twips(A4.short),
      height: twips(A4.long),
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { top: twips(15), bottom: twips(16), left: side, right: side, footer: twips(8), header: twips(8) },
  };
}

/** What the paper was made from, and below it at the right the page. */
function footerOf({ footer, language }: Paper): Footer {
  const [page, of] = language === "id" ? ["Halaman ", " dari "] : ["Page ", " of "];
  const look = { size: halfPoints(FOOTER_SIZE), color: COLOURS.muted };
  const number = new TextRun({ ...look, children: [page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      new Paragraph({ children: [new TextRun({ ...look, text: footer })] }),
      new Paragraph({ alignment: AlignmentType.RIGHT, children: [number] }),
    ],
  });
}

function blockOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case "paragraph":
      return [paragraphOf(block)];
    case "heading":
      return [headingOf(block.text, block.level)];
    case "letterhead":
      return letterheadOf(block.lines, block.main, block.address);
    case "mark":
      return markOf(block.text, block.why);
    case "field":
      return fieldOf(block);
    case "table":
      return tableOf(block);
    case "bars":
      return barsOf(block);
    case "list":
      return block.items.map(
        (item) =>
          new Paragraph({
            children: runsOf(item, block.size ?? BODY),
            numbering: { reference: BULLETS, level: 0 },
            spacing: { after: space(3) },
          }),
      );
  }
}

/** The name of the field, what it says, and in small where that comes from, if it is told: never alone on the next page. */
function fieldOf({ label, lines, from }: Field): Paragraph[] {
  const source = [{ text: from, italic: true, tone: "muted" }] as const;
  return [
    headingOf(label, 2),
    ...lines.map((line, at) => {
      const isBeforeSource = from !== "" && at === lines.length - 1;
      const keep = isBeforeSource ? ({ keepWithNext: true } as const) : {};
      return paragraphOf({ kind: "paragraph", line, indent: 5, after: 3, ...keep });
    }),
    ...(from === "" ? [] : [paragraphOf({ kind: "paragraph", line: source, indent: 5, size: 8, after: 6 })]),
  ];
}
