// A chart as the sheet page draws it: where it stands, and the bars of its rows. Other kinds than bars stand as a frame.

import type { sheets_v4 } from "googleapis";

/** `row` and `column` of the anchor from 0; sizes in pixels. `bars`: each with its name and one number for each series. */
export interface ChartView {
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly string[];
  readonly bars: readonly { readonly name: string; readonly parts: readonly number[] }[];
}

type Cells = readonly (readonly sheets_v4.Schema$CellData[])[];

/** The view of a chart over the cells of its own tab. */
export function chartView({ spec, position }: sheets_v4.Schema$EmbeddedChart, cells: Cells): ChartView {
  const { anchorCell, offsetXPixels, offsetYPixels, widthPixels, heightPixels } = position?.overlayPosition ?? {};
  const { basicChart } = spec ?? {};
  const [names = []] = (basicChart?.domains ?? []).map((one) => columnAt(one.domain, cells));
  const series = (basicChart?.series ?? []).map((one) => columnAt(one.series, cells));
  const head = basicChart?.headerCount ?? 0;
  const bars = names.slice(head).map((name, at) => ({
    name: name.formattedValue ?? "",
    parts: series.map((own) => own[head + at]?.effectiveValue?.numberValue ?? 0),
  }));
  return {
    title: spec?.title ?? "",
    row: anchorCell?.rowIndex ?? 0,
    column: anchorCell?.columnIndex ?? 0,
    left: offsetXPixels ?? 0,
    top: offsetYPixels ?? 0,
    width: widthPixels ?? 600,
    height: heightPixels ?? 371,
    series: series.map((own) => (head > 0 ? (own[0]?.formattedValue ?? "") : "")),
    bars: bars.filter(({ name, parts }) => name !== "" || parts.some((part) => part !== 0)),
  };
}

/** The cells of a range that is one column wide. */
function columnAt(data: sheets_v4.Schema$ChartData | undefined, cells: Cells): sheets_v4.Schema$CellData[] {
  return (data?.sourceRange?.sources ?? []).flatMap((range) => {
    const rows = cells.slice(range.startRowIndex ?? 0, range.endRowIndex ?? undefined);
    return rows.map((row) => row[range.startColumnIndex ?? 0] ?? {});
  });
}
