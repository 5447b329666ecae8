// Interests as the register knows them: what the system tells of each (Data Minat) and what people decided beside it (Minat).

import { readDay } from "../../shared/parse/numbers.ts";
import { INTEREST_TAB } from "../../shared/registerTabs.ts";
import { INTEREST_ROWS_TAB } from "../../shared/systemTabs.ts";
import { INTEREST_STATE } from "../../shared/vocabularies/interestState.ts";
import { codeIn } from "../../shared/vocabularies/vocabulary.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";

/** One interest. `at` gives a cell of either tab by its key; the days are ISO, "" where there is none. */
export interface RegisterInterest {
  readonly id: string;
  readonly row: number;
  readonly isUnanswered: boolean;
  readonly received: string;
  readonly due: string;
  readonly at: (key: string) => string;
}

/** Every interest whose data the register holds; none where it has no such tabs yet. */
export function readInterests(): readonly RegisterInterest[] {
  const people = openRegisterTab(INTEREST_TAB);
  const data = openRegisterTab(INTEREST_ROWS_TAB);
  if (typeof people === "string" || typeof data === "string") return [];
  return people.rows.flatMap((row) => {
    const told = data.rows.find((one) => one.id === row.id);
    if (told === undefined) return [];
    const at = (key: string): string =>
      INTEREST_ROWS_TAB.columns.some((one) => one.key === key) ? textAt(data, told, key) : textAt(people, row, key);
    const dayAt = (key: string): string => {
      const day = readDay(told.cells[data.positions.get(key) ?? -1]);
      return day.kind === "value" ? day.value : "";
    };
    const state = codeIn(INTEREST_STATE, at("interest_state")) ?? "new";
    const days = { received: dayAt("received"), due: dayAt("answer_due") };
    return [{ id: row.id, row: row.row, isUnanswered: state === "new", ...days, at }];
  });
}
