// Lines of text as Word paragraphs.

import { AlignmentType, BorderStyle, type IParagraphOptions, Paragraph, TextRun } from "docx";
import type { Line, Paragraph as PaperParagraph, Run } from "../../../shared/papers/document.ts";
import { BODY, COLOURS, halfPoints, space, twips } from "./looks.ts";

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  justify: AlignmentType.JUSTIFIED,
} as const;

/** The runs of a line in a size; line breaks that people typed are kept. */
export function runsOf(line: Line, size: number, look: { readonly bold?: boolean } = {}): TextRun[] {
  const runs: readonly Run[] = typeof line === "string" ? [{ text: line }] : line;
  return runs.flatMap((run) =>
    run.text.split("\n").map(
      (text, at) =>
        new TextRun({
          text,
          size: halfPoints(size),
          bold: run.bold === true || look.bold === true,
          italics: run.italic === true,
          color: run.tone === undefined ? COLOURS.text : COLOURS[run.tone],
          ...(at > 0 ? { break: 1 } : {}),
        }),
    ),
  );
}

/** One paragraph. */
export function paragraphOf({ line, align, size = BODY, indent, after = 6, keepWithNext }: PaperParagraph): Paragraph {
  return new Paragraph({
    children: runsOf(line, size),
    alignment: ALIGNMENT[align ?? "left"],
    spacing: { after: space(after), line: 264 },
    ...(indent === undefined ? {} : { indent: { left: twips(indent) } }),
    keepNext: keepWithNext === true,
  });
}

/** A heading: the paper's own is centred capitals, the others stand at the left. */
export function headingOf(text: string, level: 1 | 2): Paragraph {
  const size = level === 1 ? 13 : 11.5;
  return new Paragraph({
    style: `Heading${level}`,
    children: runsOf(text, size, { bold: true }),
    alignment: level === 1 ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before: space(level === 1 ? 4 : 8), after: space(4) },
    keepNext: true,
  });
}

/** The head of an official paper, closed by a double line. */
export function letterheadOf(lines: readonly string[], main: number, address: string): Paragraph[] {
  const shown = lines.map((text, at) => ({ text, size: at === main ? 15 : 12.5, bold: true }));
  const all = address === "" ? shown : [...shown, { text: address, size: 9, bold: false }];
  return all.map(({ text, size, bold }, at) => {
    const last = at === all.length - 1;
    const border = { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 18, space: 4, color: "000000" };
    return new Paragraph({
      children: runsOf(text, size, { bold }),
      alignment: AlignmentType.CENTER,
      spacing: { after: last ? space(10) : 0 },
      ...(last ? { border: { bottom: border } } : {}),
    });
  });
}

/** A framed mark that no reader misses, with its reason below. */
export function markOf(text: string, why: string): Paragraph[] {
  const side = { style: BorderStyle.SINGLE, size: 12, space: 4, color: COLOURS.mark };
  const border = { top: side, left: side, right: side, bottom: side };
  const common: IParagraphOptions = { alignment: AlignmentType.CENTER, border, indent: { left: 120, right: 120 } };
  const shown = new TextRun({ text, bold: true, size: halfPoints(13), color: COLOURS.mark });
  return [
    new Paragraph({ ...common, children: [shown], keepNext: true }),
    new Paragraph({ ...common, children: runsOf(why, 9), spacing: { after: space(10) } }),
  ];
}
