// Fills the register of a sample city: its lists, and the decided rows with the version that was reviewed.

import { isDay } from "../../shared/days/isDay.ts";
import type { SheetRequest } from "../../shared/google/requests.ts";
import { timeToSerial } from "../../shared/parse/numbers.ts";
import type { ListRecord } from "../../shared/register/record.ts";
import { AGENCY_TAB, REGISTER_LISTS, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { lettersOf, positionOf, type Tab, type TabColumn } from "../../shared/tab.ts";
import { reviewFormulas } from "../../shared/template/registerLookups.ts";
import { FIRST_DATA_ROW } from "../../shared/template/tabPlan.ts";
import { versionOf } from "../../shared/version/versionOf.ts";
import type { SampleCity } from "./readCity.ts";
import { sampleId } from "./sampleId.ts";
import { type Typed, typeRows } from "./typed.ts";
import { readSample } from "./typedCells.ts";

const FORMULAS = reviewFormulas(lettersOf(positionOf(REVIEW_TAB, "id")));

/** The requests that type all of it; `workbooks` names the workbook of an agency by its code. */
export function registerRequests(city: SampleCity, workbooks: ReadonlyMap<string, string>): SheetRequest[] {
  const lists = REGISTER_LISTS.map((tab) => {
    const records = city.records.get(tab.title) ?? [];
    return typeRecords(tab, tab === AGENCY_TAB ? records.map((one) => withWorkbook(one, workbooks)) : records);
  });
  return [...lists, typeRecords(REVIEW_TAB, decided(city))];
}

function typeRecords(tab: Tab, records: readonly ListRecord[]): SheetRequest {
  const lines = records.map((record) =>
    tab.columns.map(({ key, kind }: TabColumn): Typed => {
      if (kind === "lookup") return FORMULAS.get(key) ?? "";
      const text = record[key] ?? "";
      // A sheet makes a date of what is typed as one.
      return kind === "date" && isDay(text) ? timeToSerial(text, 0) : text;
    }),
  );
  return typeRows(tab.sheetId, FIRST_DATA_ROW, lines);
}

function withWorkbook(record: ListRecord, workbooks: ReadonlyMap<string, string>): ListRecord {
  return { ...record, spreadsheet: workbooks.get(record.agency_code ?? "") ?? "" };
}

/** The decisions under the codes of their rows; one for a row that the city has not is a bug of its files. */
function decided({ agencies, decisions, lists }: SampleCity): ListRecord[] {
  const rows = agencies.flatMap(({ code, sheet }) =>
    (sheet?.rows ?? []).map((row) => [`${code}/${row.name}`, { code, row }] as const),
  );
  const byName = new Map<string, (typeof rows)[number][1]>(rows.reverse());
  return decisions.map((decision) => {
    const name = decision.id ?? "";
    const found = byName.get(name);
    if (found === undefined) throw new Error(`a decision for ${name}, which no agency has`);
    const id = sampleId(name);
    const { content } = readSample(found.code, found.row, lists);
    return { ...decision, id, reviewed_version: versionOf(id, content) };
  });
}
