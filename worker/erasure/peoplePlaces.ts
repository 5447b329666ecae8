// Where people have to remove a text themselves: their workbooks and tabs, which Kembar never writes.

import * as z from "zod";
import { INTEREST_TAB, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { rowsOf } from "../store/fields.ts";
import { REGISTER } from "../store/sources.ts";
import type { TextPlace } from "./findText.ts";

/** A tab and the address of its workbook; `row` names the row there as well as Kembar knows it. */
export interface PeoplePlace {
  readonly tab: string;
  readonly address: string;
  readonly row: string;
}

const homes = rowsOf(z.object({ agency_code: z.string(), spreadsheet: z.string(), id: z.string().nullable() }));
const HOMES = `
  SELECT s.agency_code, s.spreadsheet, c.id FROM source AS s LEFT JOIN capability AS c
    ON c.agency_code = s.agency_code AND c.id IN (SELECT value FROM json_each(?1))
  WHERE c.id IS NOT NULL OR s.agency_code = '${REGISTER}' OR s.agency_code IN (SELECT value FROM json_each(?2))`;

/** Once each. Whatever was accepted stands, or stood, in its agency's workbook and in the version history of that. */
export async function peoplePlaces(db: D1Database, places: readonly TextPlace[]): Promise<readonly PeoplePlace[]> {
  const ids = [...new Set(places.flatMap(({ id }) => id ?? []))];
  const agencies = places.flatMap(({ table, key }) => (table === "source" ? [String(key.agency_code)] : []));
  const found = homes((await db.prepare(HOMES).bind(JSON.stringify(ids), JSON.stringify(agencies)).all()).results);
  const addressOf = (agency: string) =>
    `https://docs.google.com/spreadsheets/d/${found.find((one) => one.agency_code === agency)?.spreadsheet ?? ""}`;
  const agencyOf = (id: string) => found.find((one) => one.id === id)?.agency_code ?? "";
  const told = places.flatMap(({ table, key, id }): PeoplePlace[] => {
    if (table === "register_row") return [{ tab: String(key.tab), address: addressOf(REGISTER), row: String(key.key) }];
    if (table === "register_tab") return [{ tab: String(key.tab), address: addressOf(REGISTER), row: "" }];
    if (table === "source") return [{ tab: STRENGTH_TAB.title, address: addressOf(String(key.agency_code)), row: "" }];
    if (table === "interest") return [{ tab: INTEREST_TAB.title, address: addressOf(REGISTER), row: String(key.id) }];
    if (id === null) return [];
    const isReview = ["decision", "review", "stamp"].includes(table);
    const tab = isReview ? REVIEW_TAB.title : STRENGTH_TAB.title;
    return [{ tab, address: addressOf(isReview ? REGISTER : agencyOf(id)), row: id }];
  });
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
}
