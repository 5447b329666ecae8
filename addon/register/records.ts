// The rows of a list of the register as records, as the Worker stores and compares them.

import { isValidOn, type Lists, type Programme } from "../../shared/parse/lists.ts";
import { readDay } from "../../shared/parse/numbers.ts";
import type { ListRecord, PlacedRecord } from "../../shared/register/record.ts";
import { PROGRAMME_TAB } from "../../shared/registerTabs.ts";
import type { Tab } from "../../shared/tab.ts";
import { today } from "../sheet/today.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";

/** The record of one row; days are ISO where they can be read. */
export function recordIn(tab: Tab, open: OpenTab, row: OpenTab["rows"][number]): ListRecord {
  const cells = tab.columns.flatMap(({ key, kind }): [string, string][] => {
    const day = kind === "date" ? readDay(row.cells[open.positions.get(key) ?? -1]) : undefined;
    const text = day?.kind === "value" ? day.value : textAt(open, row, key);
    return text === "" ? [] : [[key, text]];
  });
  return Object.fromEntries(cells);
}

/** All rows of a list that have a key, with their places. */
export function recordsIn(tab: Tab, open: OpenTab): PlacedRecord[] {
  return open.rows.map((row) => ({ row: row.row, record: recordIn(tab, open, row) }));
}

/** The programmes of the register and the day it is; none where the tab cannot be read. */
export function registerLists(): Lists {
  const open = openRegisterTab(PROGRAMME_TAB);
  const programmes =
    typeof open === "string" ? [] : recordsIn(PROGRAMME_TAB, open).map(({ record }) => programmeOf(record));
  return { programmes, today: today() };
}

/** The same with the programmes alone that are valid today. */
export function currentLists(): Lists {
  const lists = registerLists();
  return { ...lists, programmes: lists.programmes.filter((one) => isValidOn(one, lists.today)) };
}

function programmeOf({ code = "", name_id = "", name_en = "", valid_from = "", valid_to = "" }: ListRecord): Programme {
  return { code, name_id, name_en, valid_from, valid_to };
}
