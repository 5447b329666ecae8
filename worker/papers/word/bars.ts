// A chart of bars as a Word table: each bar is a row whose cells are as wide as their counts.

import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Bar, BarChart, Shade } from "../../../shared/papers/document.ts";
import { FILLS, space, twips } from "./looks.ts";
import { runsOf } from "./paragraphs.ts";

const LABEL = 42;
/** A bar is this many columns wide, each of so many millimetres. */
const UNITS = 64;
const UNIT = 2;
const SIZE = 9;
const WHITE = { style: BorderStyle.SINGLE, size: 12, color: "FFFFFF" };
const FRAME = { top: WHITE, bottom: WHITE, left: WHITE, right: WHITE };

/** The chart with its legend below. */
export function barsOf({ bars, legend }: BarChart): (Table | Paragraph)[] {
  const widths = [LABEL, ...Array.from({ length: UNITS }, () => UNIT)].map(twips);
  const share = Math.floor(UNITS / Math.max(1, legend.length));
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...FRAME, insideHorizontal: WHITE, insideVertical: WHITE },
    rows: [
      ...bars.map((bar) => row(bar.label, partsOf(bar))),
      row(
        "",
        legend.map(({ shade, text }, at) => ({
          shade,
          text,
          units: at === 0 ? UNITS - share * (legend.length - 1) : share,
        })),
      ),
    ],
  });
  return [table, new Paragraph({ children: [], spacing: { after: space(4), line: 120 } })];
}

interface Part {
  readonly shade: Shade;
  readonly text: string;
  readonly units: number;
}

/** Every part that has anything is seen; the widest gives way for the smallest. */
function partsOf({ parts }: Bar): Part[] {
  const filled = parts.filter((one) => one.count > 0);
  const total = filled.reduce((sum, one) => sum + one.count, 0);
  const least = 3;
  const units = filled.map(({ count }) => Math.max(least, Math.round((count / total) * UNITS)));
  const widest = units.indexOf(Math.max(...units));
  const excess = units.reduce((sum, one) => sum + one, 0) - UNITS;
  return filled.map(({ count, shade }, at) => ({
    shade,
    text: String(count),
    units: (units[at] ?? least) - (at === widest ? excess : 0),
  }));
}

function row(label: string, parts: readonly Part[]): TableRow {
  const name = cellOf(label, LABEL, 1, undefined);
  return new TableRow({
    cantSplit: true,
    children: [name, ...parts.map(({ text, units, shade }) => cellOf(text, units * UNIT, units, shade))],
  });
}

function cellOf(text: string, width: number, columnSpan: number, shade: Shade | undefined): TableCell {
  return new TableCell({
    columnSpan,
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    borders: FRAME,
    margins: { top: twips(0.8), bottom: twips(0.8), left: twips(0.6), right: twips(0.6) },
    ...(shade === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill: FILLS[shade] } }),
    children: [
      new Paragraph({
        children: runsOf(text, SIZE),
        alignment: shade === undefined ? AlignmentType.LEFT : AlignmentType.CENTER,
        keepNext: true,
      }),
    ],
  });
}
