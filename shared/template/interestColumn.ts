// The plan of one column of Minat: what people decide, what the system shows, and the id.

import { INTEREST_DECISIONS, INTEREST_LOOKUPS } from "../registerTabs.ts";
import type { TabColumn } from "../tab.ts";
import { plainColumn } from "./systemPlan.ts";
import { type ColumnPlan, TINT } from "./tabPlan.ts";

/** Times among what the system shows. */
const FORMATS: Readonly<Record<string, ColumnPlan["format"]>> = { received: "datetime", answer_due: "date" };

/** The plan of a column of Minat. */
export function interestColumn(one: TabColumn): ColumnPlan {
  const decides = INTEREST_DECISIONS.some((column) => column.key === one.key);
  const looksUp = INTEREST_LOOKUPS.some((column) => column.key === one.key);
  const plain = plainColumn(one);
  return {
    ...plain,
    ...(one.list === undefined ? {} : { drop: { list: one.list.entries.map((entry) => entry.id) } }),
    format: FORMATS[one.key] ?? (looksUp ? "general" : plain.format),
    colour: decides ? TINT.benefit : TINT.answer,
    ...(decides ? {} : { guard: "warning" as const }),
  };
}
