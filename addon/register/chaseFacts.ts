// What agencies may be reminded of, read from the tabs of the register.

import type { ChasedRow, ChaseFacts } from "../../shared/mail/chase.ts";
import { daysBetween } from "../../shared/mail/mail.ts";
import { readDay } from "../../shared/parse/numbers.ts";
import { agencyOf } from "../../shared/register/agency.ts";
import { AGENCY_TAB } from "../../shared/registerTabs.ts";
import { SILENT_DAYS } from "../../shared/summary/sections/silent.ts";
import { HISTORY_TAB, REGISTER_ROWS_TAB, SYNC_STATUS_TAB } from "../../shared/systemTabs.ts";
import { listPlan } from "../../shared/template/registerWorkbook.ts";
import { SOURCE_STATE } from "../../shared/vocabularies/sourceState.ts";
import { STATE } from "../../shared/vocabularies/state.ts";
import { codeIn, labelOf } from "../../shared/vocabularies/vocabulary.ts";
import { today } from "../sheet/today.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { strengthsLink } from "./agencies.ts";
import { recordIn } from "./records.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";
import { rowLinks } from "./rowLinks.ts";
import { openWholeTab } from "./wholeTab.ts";

/** One agency with what it may be reminded of. `last`: the ISO day of its last reminder, or "". */
export interface ChasedAgency extends ChaseFacts {
  readonly code: string;
  readonly to: readonly string[];
  readonly last: string;
}

/** The active agencies that are meant, of which alone the workbooks are opened; a sentence where a tab cannot be read. */
export function chasedAgencies(
  isMeant: (agency: Pick<ChasedAgency, "code" | "name">) => boolean = () => true,
): ChasedAgency[] | string {
  const agencies = openWholeTab(AGENCY_TAB, listPlan);
  const data = openRegisterTab(REGISTER_ROWS_TAB);
  const status = openRegisterTab(SYNC_STATUS_TAB);
  const history = openRegisterTab(HISTORY_TAB);
  if (typeof agencies === "string") return agencies;
  if (typeof data === "string") return data;
  if (typeof status === "string") return status;
  if (typeof history === "string") return history;
  return agencies.rows.flatMap((row) => {
    const record = recordIn(AGENCY_TAB, agencies, row);
    const agency = agencyOf(record, today());
    const code = agency.code.toUpperCase();
    if (!agency.active || !isMeant({ code, name: agency.name_id })) return [];
    const spreadsheet = agency.spreadsheet ?? "";
    const linkTo = rowLinks(spreadsheet);
    const own = data.rows.filter((one) => textAt(data, one, "agency_code").toUpperCase() === code);
    const said = (id: string): string => noteOn(history, id);
    const rowOf = (one: OpenTab["rows"][number], note: string): ChasedRow => ({
      id: one.id,
      title: textAt(data, one, "title_id"),
      note,
      link: linkTo(one.id),
    });
    const returned = own.filter((one) => textAt(data, one, "state") === labelOf(STATE, "needs_revision", "id"));
    return [
      {
        code,
        name: agency.name_id,
        to: agency.staff,
        last: record.reminded_on ?? "",
        link: strengthsLink(spreadsheet),
        hold: holdOf(status, code),
        silentSince: silentSince(status, code),
        returned: returned.map((one) => rowOf(one, said(one.id))),
        due: own.filter((one) => isDue(data, one)).map((one) => rowOf(one, "")),
      },
    ];
  });
}

/** The note of the latest decision on a row; "" where it has none. */
function noteOn(history: OpenTab, id: string): string {
  const own = history.rows.filter((one) => one.id === id);
  const latest = [...own].sort((a, b) => Number(textAt(history, b, "when")) - Number(textAt(history, a, "when")))[0];
  return latest === undefined ? "" : textAt(history, latest, "note");
}

function holdOf(status: OpenTab, code: string): string {
  const row = status.rows.find((one) => one.id === code);
  return row === undefined ? "" : textAt(status, row, "hold");
}

/** Since when an agency says nothing; "" where it has no row at all, undefined where it is not silent, or its sheet is not read. */
export function silentSince(status: OpenTab, code: string): string | undefined {
  const row = status.rows.find((one) => one.id === code);
  if (row === undefined) return undefined;
  const state = codeIn(SOURCE_STATE, textAt(status, row, "state"));
  if (state !== "ok" && state !== "empty") return undefined;
  if (Number(textAt(status, row, "accepted")) === 0) return "";
  const changed = readDay(row.cells[status.positions.get("last_change") ?? -1]);
  return changed.kind === "value" && daysBetween(changed.value, today()) > SILENT_DAYS ? changed.value : undefined;
}

/** Whether the Worker asks to confirm the row. */
function isDue(data: OpenTab, row: OpenTab["rows"][number]): boolean {
  return textAt(data, row, "public_version") !== "" && textAt(data, row, "asked_on") !== "";
}
