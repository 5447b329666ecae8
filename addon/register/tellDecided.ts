// Called by the panels after they wrote: has Kembar read the register, and tells what became of those decisions.

import { DECISION_COLUMNS } from "../../shared/registerTabs.ts";
import { newsLines, toldRows } from "../../shared/review/decisionNews.ts";
import { pingWorker } from "../sheet/pingWorker.ts";
import { newsSince } from "./reviewNews.ts";

/** The rows that were written, and the last entry of the history before that. */
interface AskedOutcome {
  readonly rows: readonly { readonly id: string; readonly title: string }[];
  readonly since: number;
}

/** `isGood`: all of them are recorded. `lines`: what the person reads. `leads`: for each line after the first, where it leads. */
interface ToldOutcome {
  readonly isGood: boolean;
  readonly lines: readonly string[];
  readonly leads: readonly { readonly id: string; readonly field: string }[];
}

/** What is written is safe, also where Kembar cannot be asked: it stands in the journal. */
export function tellDecided({ rows, since }: AskedOutcome): ToldOutcome {
  const { answer, told } = pingWorker(SpreadsheetApp.getActiveSpreadsheet().getId());
  if (answer === undefined)
    return { isGood: false, lines: [`${rows.length} keputusan tersimpan di register. ${told}`], leads: [] };
  const titles = new Map(rows.map((row) => [row.id, row.title]));
  const news = newsSince(
    since,
    rows.map((row) => row.id),
  );
  const isGood = news.refused.length + news.held.length + news.unread.length === 0;
  const leads = toldRows(news).map(({ id, column }) => ({ id, field: fieldOf(column ?? "") }));
  return { isGood, lines: newsLines(news, (id) => titles.get(id) ?? id), leads };
}

/** The field of the panel for a heading of Tinjauan; "" where there is none. */
function fieldOf(heading: string): string {
  return DECISION_COLUMNS.find((one) => one.heading.id === heading)?.key ?? "";
}
