// Plans what to write in the system tabs: all of a tab is compared only where it is not as the Worker left it.

import { setDigest } from "../../shared/parse/setDigest.ts";
import { partsOf, planRows, type RowPlan } from "../../shared/system/planRows.ts";
import { HISTORY_TAB, REGISTER_ROWS_TAB } from "../../shared/systemTabs.ts";
import { isId } from "../../shared/version/ids.ts";
import type { Publication } from "../store/publication.ts";
import type { StandingRows } from "../workbooks/registerRanges.ts";
import { historyMark } from "./answerRows.ts";

/** `intact`: the head is as this release makes it; otherwise the tab is dressed and every known row is written again. */
export interface TabPlan {
  readonly plan: RowPlan;
  readonly intact: boolean;
}

/** A plan with the marks of what it writes, and a digest of what stands when it is carried out. */
export interface GrowingPlan extends TabPlan {
  readonly marks: ReadonlyMap<string, string>;
  readonly digest: string;
  /** Whether the marks are those of all rows, and not of the changed ones alone. */
  readonly isWhole: boolean;
}

/** A tab in which nothing stands. */
export const NO_ROWS: StandingRows = { intact: true, rows: [] };
const NO_PLAN: RowPlan = { write: [], append: [], clear: [] };

/** A tab whose tags are damaged gets its headings back, and every row that is known is written again. */
export function planTab(
  rows: StandingRows | undefined,
  wanted: ReadonlyMap<string, string>,
  keeps?: (key: string) => boolean,
): TabPlan {
  const { intact, rows: standing } = rows ?? NO_ROWS;
  const marked = intact ? standing : standing.map((row) => ({ ...row, mark: "" }));
  return { plan: planRows(marked, wanted, keeps), intact };
}

type Standing = ReadonlyMap<string, StandingRows>;

/** Whether Data Gabungan is not as the last publication left it, so that all of it is compared. */
export function isWholeRegister(standing: Standing, { rows_digest }: Publication): boolean {
  return !standsAs(standing.get(REGISTER_ROWS_TAB.title) ?? NO_ROWS, rows_digest);
}

/** Plans Data Gabungan; `marks`: of all rows where all of it is compared, else of the rows that changed. */
export function planRegisterRows(
  standing: Standing,
  marks: ReadonlyMap<string, string>,
  isWhole: boolean,
): GrowingPlan {
  const rows = standing.get(REGISTER_ROWS_TAB.title) ?? NO_ROWS;
  const plan = planTab(rows, marks, isWhole ? isId : () => true);
  return { ...plan, marks, digest: digestAfter(rows, plan.plan, marks), isWhole };
}

/** The entry of the log after which Riwayat Keputusan is behind; 0 where all of it is compared. */
export function historyFrom(standing: Standing, { history_digest, history_entry }: Publication): number {
  return standsAs(standing.get(HISTORY_TAB.title) ?? NO_ROWS, history_digest) ? history_entry : 0;
}

/** Plans Riwayat Keputusan with the entries after one, and tells the last entry that it then shows. */
export function planHistory(
  standing: Standing,
  entries: readonly { readonly entry: number; readonly redacted: boolean }[],
  after: number,
  epoch: string,
): GrowingPlan & { readonly entry: number } {
  const rows = standing.get(HISTORY_TAB.title) ?? NO_ROWS;
  const isWhole = after === 0;
  const marks = new Map(
    entries.map(({ entry, redacted }): [string, string] => {
      const key = `${epoch}.${entry}`;
      return [key, historyMark(key, redacted)];
    }),
  );
  const plan = planTab(rows, marks, isWhole ? isEntry : () => true);
  const entry = Math.max(entries.at(-1)?.entry ?? 0, after);
  return { ...plan, marks, digest: digestAfter(rows, plan.plan, marks), isWhole, entry };
}

/** The number of an entry in the key of its row. */
export function entryOf(key: string): number {
  return Number(key.split(".")[1]);
}

/** The key of a row of Riwayat Keputusan: those of an earlier D1, which was lost, stay as they are. */
function isEntry(key: string): boolean {
  return /^[0-9a-f]{8}\.\d+$/.test(key);
}

function standsAs({ intact, rows }: StandingRows, digest: string | null): boolean {
  return intact && digest !== null && digestAfter({ intact, rows }, NO_PLAN, new Map()) === digest;
}

function digestAfter(rows: StandingRows, plan: RowPlan, marks: ReadonlyMap<string, string>): string {
  function* pairs(): Generator<[string, string]> {
    for (const { key, mark } of keptOf(rows, plan)) yield [key, mark];
    for (const key of writtenKeys(plan)) yield [key, marks.get(key) ?? ""];
  }
  return setDigest(pairs());
}

/** A digest of the version that Data Gabungan shows for each id once the plan is carried out. */
export function versionsAfter(
  standing: ReadonlyMap<string, StandingRows>,
  plan: RowPlan,
  before: ReadonlyMap<string, string>,
  written: readonly (readonly [id: string, version: string])[],
): string {
  const shown = new Map<string, string>();
  for (const { key } of keptOf(standing.get(REGISTER_ROWS_TAB.title) ?? NO_ROWS, plan)) {
    if (key !== "") shown.set(key, before.get(key) ?? "");
  }
  for (const [id, version] of written) shown.set(id, version);
  return setDigest(shown);
}

/** The rows that a plan leaves as they are; one by one, because a register has many. */
function* keptOf({ rows }: StandingRows, plan: RowPlan): Generator<StandingRows["rows"][number]> {
  const replaced = new Set([...plan.write.map((one) => one.at), ...plan.clear]);
  for (const row of rows) if (!replaced.has(row.at)) yield row;
}

/** The keys of all rows that a plan writes. */
export function writtenKeys(plan: RowPlan): string[] {
  return [...plan.write.map((one) => one.key), ...plan.append];
}

/** The first parts of a plan that write at most so many rows, and whether that is all of it. */
export function atMost(plan: RowPlan, rows: number, most: number): { parts: RowPlan[]; isAll: boolean } {
  const parts: RowPlan[] = [];
  let count = 0;
  for (const part of partsOf(plan, rows)) {
    if (count >= most) return { parts, isAll: false };
    parts.push(part);
    count += part.write.length + part.append.length;
  }
  return { parts, isAll: true };
}
