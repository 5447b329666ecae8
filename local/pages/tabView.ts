// One tab as the sheet page shows it: texts, notes and formats of the used rows, columns with their choices.

import type { sheets_v4 } from "googleapis";
import type { Google } from "../google.ts";
import type { GoogleUser } from "../googleUser.ts";
import { columnName } from "../sheets/a1/columnName.ts";
import type { Evaluation } from "../sheets/formula/evaluation.ts";
import { withGridData } from "../sheets/output/gridData.ts";
import { spreadsheetAnswer } from "../sheets/output/spreadsheet.ts";
import { type ChartView, chartView } from "./chartView.ts";

const SPARE_ROWS = 40;

/** One column; `choices` undefined: free text. */
interface ColumnView {
  readonly letter: string;
  readonly heading: string;
  readonly note: string;
  readonly width: number;
  readonly hidden: boolean;
  readonly colour: string;
  readonly choices: readonly string[] | undefined;
  readonly guard: "none" | "warning" | "closed";
}

/** A cell's text, its note, and where they are not the usual ones its looks as CSS and the address it leads to. */
type CellView = readonly [text: string, note: string, look?: string, link?: string];

/** One tab; `rows` begin at the row `firstRow`, which counts from 1. */
export interface TabView {
  readonly sheetId: number;
  readonly title: string;
  readonly frozenColumns: number;
  readonly firstRow: number;
  readonly columns: readonly ColumnView[];
  readonly rows: readonly (readonly CellView[])[];
  readonly charts: readonly ChartView[];
  readonly groups: readonly { readonly start: number; readonly end: number }[];
}

/** Views of a state by who sees which tab: a page asks again after each click, and most clicks change nothing. */
const VIEWS = new WeakMap<Evaluation, Map<string, TabView>>();

/** The tab of a title as somebody sees it, the same object while nothing changes; undefined when there is none. */
export function tabView(google: Google, id: string, user: string, title: string): TabView | undefined {
  const { evaluation, owner } = google.as(user).spreadsheets.state(id);
  const known = VIEWS.get(evaluation) ?? new Map<string, TabView>();
  VIEWS.set(evaluation, known);
  const key = `${user}\n${title}`;
  const view = known.get(key) ?? newView(evaluation, { user, owner }, title, choicesOf(google.as(user), id));
  if (view !== undefined) known.set(key, view);
  return view;
}

function newView(
  evaluation: Evaluation,
  { user, owner }: { readonly user: string; readonly owner: string },
  title: string,
  choices: Choices,
): TabView | undefined {
  const { workbook } = evaluation;
  const held = workbook.sheets.find((one) => one.title === title);
  if (held === undefined) return undefined;
  const used = held.rows.findLastIndex((row) => row?.some((cell) => cell?.input !== undefined)) + 1;
  const last = Math.min(held.rowCount, Math.max(used, 2) + SPARE_ROWS);
  const area = { startRow: 0, endRow: last, startColumn: 0, endColumn: held.columnCount };
  const whole = spreadsheetAnswer(workbook, user, owner);
  const sheet = withGridData(whole, evaluation, [{ sheet: held, area, anchor: false }], true).sheets?.[0];
  const data = sheet?.data?.[0] ?? {};
  const cells = Array.from({ length: last }, (_, row) => data.rowData?.[row]?.values ?? []);
  const { frozenRowCount, frozenColumnCount } = sheet?.properties?.gridProperties ?? {};
  const headingRow = (frozenRowCount ?? 0) - 1;
  const firstRow = headingRow + 1;
  return {
    sheetId: held.sheetId,
    title,
    frozenColumns: frozenColumnCount ?? 0,
    firstRow: firstRow + 1,
    columns: Array.from({ length: held.columnCount }, (_, at) => ({
      ...columnView(at, cells[headingRow]?.[at], choices(cells[firstRow]?.[at]?.dataValidation)),
      width: data.columnMetadata?.[at]?.pixelSize ?? 100,
      hidden: data.columnMetadata?.[at]?.hiddenByUser === true,
      guard: guardOf(sheet?.protectedRanges ?? [], at, user),
    })),
    rows: cells
      .slice(firstRow)
      .map((row) => Array.from({ length: held.columnCount }, (_, at) => cellView(row[at] ?? {}))),
    charts: (sheet?.charts ?? []).map((one) => chartView(one, cells)),
    groups: (sheet?.columnGroups ?? [])
      .filter((one) => one.collapsed === true)
      .map((one) => ({ start: one.range?.startIndex ?? 0, end: one.range?.endIndex ?? 0 })),
  };
}

function cellView({ formattedValue, note, effectiveFormat, hyperlink }: sheets_v4.Schema$CellData): CellView {
  const { backgroundColor, textFormat } = effectiveFormat ?? {};
  const isWhite = [backgroundColor?.red, backgroundColor?.green, backgroundColor?.blue].every((part) => part === 1);
  const look = [
    ...(backgroundColor === undefined || isWhite ? [] : [`background:${cssOf(backgroundColor)}`]),
    ...(textFormat?.bold === true ? ["font-weight:600"] : []),
    ...(textFormat?.strikethrough === true ? ["text-decoration:line-through"] : []),
  ].join(";");
  const plain = [formattedValue ?? "", note ?? ""] as const;
  if (hyperlink) return [...plain, look, hyperlink];
  return look === "" ? plain : [...plain, look];
}

function columnView(
  at: number,
  heading: sheets_v4.Schema$CellData | undefined,
  choices: readonly string[] | undefined,
): Pick<ColumnView, "letter" | "heading" | "note" | "colour" | "choices"> {
  return {
    letter: columnName(at),
    heading: heading?.formattedValue ?? "",
    note: heading?.note ?? "",
    colour: cssOf(heading?.userEnteredFormat?.backgroundColor),
    choices,
  };
}

type Choices = (rule: sheets_v4.Schema$DataValidationRule | undefined) => readonly string[] | undefined;

/** Reads the choices of a rule: written in it, or in the range that it names. */
function choicesOf(as: GoogleUser, id: string): Choices {
  return (rule) => {
    const texts = (rule?.condition?.values ?? []).map((one) => one.userEnteredValue ?? "");
    if (rule?.condition?.type === "ONE_OF_LIST") return texts;
    if (rule?.condition?.type !== "ONE_OF_RANGE" || texts[0] === undefined) return undefined;
    const range = texts[0].replace(/^=/, "").replaceAll("$", "");
    const values: unknown[][] = as.spreadsheets.values.get(id, range).values ?? [];
    return values.flat().map(String);
  };
}

/** Closed: somebody else's hard protection covers the column or the sheet. */
function guardOf(all: readonly sheets_v4.Schema$ProtectedRange[], at: number, user: string): ColumnView["guard"] {
  const over = all.filter(
    ({ range }) => (range?.startColumnIndex ?? 0) <= at && at < (range?.endColumnIndex ?? at + 1),
  );
  const hard = over.filter((one) => one.warningOnly !== true && !(one.editors?.users ?? []).includes(user));
  if (hard.length > 0 && hard.every((one) => one.requestingUserCanEdit !== true)) return "closed";
  return over.some((one) => one.warningOnly === true) ? "warning" : "none";
}

function cssOf(colour: sheets_v4.Schema$Color | undefined): string {
  if (colour === undefined) return "#f8f9fa";
  const parts = [colour.red, colour.green, colour.blue].map((part) => Math.round((part ?? 0) * 255));
  return `rgb(${parts.join(" ")})`;
}
