// Plans what to write in the system tabs: all of a tab is compared only where it is not as the Worker left it.

import { planRows, type RowPlan } from "../../shared/system/planRows.ts";
import { HISTORY_TAB, REGISTER_ROWS_TAB } from "../../shared/systemTabs.ts";
import { isId } from "../../shared/version/ids.ts";
import { setDigest } from "../../shared/version/setDigest.ts";
import type { PublicationRow } from "../store/publication.ts";
import type { StandingRows } from "../sync/registerRanges.ts";
import { historyMarks, registerMarks } from "./registerRows.ts";

/** `intact`: the tags are as created; otherwise the headings are restored and every known row is written again. */
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

const NO_ROWS: StandingRows = { intact: true, rows: [] };
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

/** Plans Data Gabungan; `changed`: the ids that changed since its digest was taken. */
export async function planRegisterRows(
  db: D1Database,
  standing: ReadonlyMap<string, StandingRows>,
  { epoch, rows_digest }: PublicationRow,
  changed: readonly string[],
): Promise<GrowingPlan> {
  const rows = standing.get(REGISTER_ROWS_TAB.title) ?? NO_ROWS;
  const isWhole = !standsAs(rows, rows_digest);
  const marks = await registerMarks(db, epoch, isWhole ? undefined : changed);
  const plan = planTab(rows, marks, isWhole ? isId : () => true);
  return { ...plan, marks, digest: digestAfter(rows, plan.plan, marks), isWhole };
}

/** Plans Riwayat Keputusan, with the last entry of the log that it then shows. */
export async function planHistory(
  db: D1Database,
  standing: ReadonlyMap<string, StandingRows>,
  { epoch, history_digest, history_entry }: PublicationRow,
): Promise<GrowingPlan & { readonly entry: number }> {
  const rows = standing.get(HISTORY_TAB.title) ?? NO_ROWS;
  const isWhole = !standsAs(rows, history_digest);
  const { marks, last } = await historyMarks(db, epoch, isWhole ? 0 : history_entry);
  const plan = planTab(rows, marks, isWhole ? isEntry : () => true);
  const entry = Math.max(last, isWhole ? 0 : history_entry);
  return { ...plan, marks, digest: digestAfter(rows, plan.plan, marks), isWhole, entry };
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
