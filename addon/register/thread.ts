// What Setda and the agency said to each other about a row: the notes of the history, and the agency's latest answer.

import { longDay } from "../../shared/days/longDay.ts";
import { readDay } from "../../shared/parse/numbers.ts";
import { HISTORY_TAB } from "../../shared/systemTabs.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";

/** One thing that was said or done; `day`: in words, "" where it cannot be read. */
export interface Said {
  readonly day: string;
  readonly who: string;
  readonly text: string;
}

/** So much of a thread is shown. */
const MOST = 8;

/** The thread of a row, the latest last; the history is read by who asks, once for all of its rows. */
export function threadOf(data: OpenTab, history: OpenTab | string, id: string, agency: string): Said[] {
  const done = typeof history === "string" ? [] : decisionsOn(history, id);
  const reply = replyOf(data, id);
  const all = [...done, ...(reply === undefined ? [] : [{ ...reply, who: agency }])].sort((a, b) => a.when - b.when);
  return all.slice(-MOST).map(({ when, who, text }) => ({ day: dayOf(when), who, text }));
}

function decisionsOn(
  history: OpenTab,
  id: string,
): { readonly when: number; readonly who: string; readonly text: string }[] {
  return history.rows
    .filter((row) => row.id === id)
    .map((row) => {
      const note = textAt(history, row, "note");
      return {
        when: Number(textAt(history, row, "when")),
        who: textAt(history, row, "reviewer") || "Setda",
        text: `${textAt(history, row, "decision")}${note === "" ? "" : `: ${note}`}`,
      };
    });
}

/** The agency's latest answer and the serial number of its time; undefined where there is none. */
export function replyOf(data: OpenTab, id: string): { readonly when: number; readonly text: string } | undefined {
  const row = data.rows.find((one) => one.id === id);
  const text = row === undefined ? "" : textAt(data, row, "reply");
  return row === undefined || text === "" ? undefined : { when: Number(textAt(data, row, "reply_at")) || 0, text };
}

/** When each row was last decided, as the history has it. */
export function lastDecided(): ReadonlyMap<string, number> {
  const history = openRegisterTab(HISTORY_TAB);
  const last = new Map<string, number>();
  if (typeof history === "string") return last;
  for (const row of history.rows)
    last.set(row.id, Math.max(last.get(row.id) ?? 0, Number(textAt(history, row, "when")) || 0));
  return last;
}

function dayOf(serial: number): string {
  const day = readDay(Math.floor(serial));
  return day.kind === "value" ? longDay(day.value, "id") : "";
}
