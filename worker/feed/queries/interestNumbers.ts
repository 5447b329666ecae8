// What everybody may know of interests: how many, from where, and how soon they are answered. Never whose they are.

import type * as z from "zod";
import { statementsOf } from "../../store/ask.ts";
import { askInterestCounts } from "../../store/interests.ts";
import type { Question } from "../model/question.ts";
import type { STATUS_ANSWER } from "../shapes/status.ts";

type Numbers = z.infer<typeof STATUS_ANSWER>["interests"];

/** The numbers, as `/v1/status` tells them. */
export function interestNumbers(db: D1Database): Question<Numbers> {
  const asked = askInterestCounts(db);
  return {
    statements: statementsOf(asked),
    answer: ([found]) => {
      const { total, answered, median, countries } = asked.read(found?.results ?? []);
      const by_country = Object.entries(countries).map(([country, count]) => ({ country, count }));
      return { total, answered, median_reply_days: median, by_country };
    },
  };
}
