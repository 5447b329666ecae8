// What of the city's record nobody has filled in or nobody can read: told, and never filled in from elsewhere.

import { kindOfCode, kindOfName } from "../city/cityKinds.ts";
import { bpsCode, kemendagriCode } from "../city/cityRecord.ts";
import { ZONE_KEY, zoneIn } from "../city/zones.ts";
import { type Problem, problem } from "../messages/problem.ts";
import { publicValue } from "./publicProfile.ts";
import type { ListRecord, PlacedRecord } from "./record.ts";

/** What the catalogue and the dates of every city need, and when a value can be used. */
const NEEDED = [
  { key: "name", code: "city_name_needed", isGood: () => true },
  { key: "code", code: "city_code_needed", isGood: (text: string) => kemendagriCode(text) !== undefined },
  { key: "bps_code", code: "city_bps_needed", isGood: (text: string) => bpsCode(text) !== undefined },
  { key: ZONE_KEY, code: "city_zone_needed", isGood: (text: string) => zoneIn(text) !== undefined },
] as const;

/** The problems of the record, each with its key as `id`. A blank row is told by `profileProblems`. */
export function cityProblems(rows: readonly PlacedRecord[]): Problem[] {
  const rowOf = new Map(rows.map(({ row, record }) => [record.key ?? "", { row, record }] as const));
  const lacking = NEEDED.flatMap(({ key, code, isGood }): Problem[] => {
    const placed = rowOf.get(key);
    const text = usable(placed?.record);
    if (text === undefined || (text !== "" && isGood(text)) || (text === "" && placed !== undefined)) return [];
    return [{ ...problem(code, {}, "value_id"), id: key, ...(placed === undefined ? {} : { row: placed.row }) }];
  });
  return [...lacking, ...kindProblems(rowOf)];
}

/** The value; "" where it is blank, undefined where it says of itself that it is unfinished, which is told with its row. */
function usable(record: ListRecord | undefined): string | undefined {
  const typed = record?.value_id ?? record?.value_en;
  return typed === undefined ? "" : publicValue(record)?.id;
}

function kindProblems(rowOf: ReadonlyMap<string, PlacedRecord>): Problem[] {
  const name = usable(rowOf.get("name")?.record) ?? "";
  const placed = rowOf.get("code");
  const code = kemendagriCode(usable(placed?.record) ?? "");
  const kind = kindOfName(name);
  if (placed === undefined || code === undefined || kind === undefined || kind === kindOfCode(code)) return [];
  return [{ ...problem("city_kind_differs", { name, code }, "value_id"), id: "code", row: placed.row }];
}
