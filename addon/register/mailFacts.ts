// What the messages of a day are made from, read from the tabs of the register.

import type { AgencyMailFacts } from "../../shared/mail/agencyMail.ts";
import type { DeskMailFacts } from "../../shared/mail/deskMail.ts";
import { daysBetween } from "../../shared/mail/mail.ts";
import { readDay } from "../../shared/parse/numbers.ts";
import type { Agency } from "../../shared/register/agency.ts";
import { PROFILE_TAB, USER_TAB } from "../../shared/registerTabs.ts";
import { HISTORY_TAB, REGISTER_ROWS_TAB, SYNC_STATUS_TAB } from "../../shared/systemTabs.ts";
import type { Tab } from "../../shared/tab.ts";
import { ROLE } from "../../shared/vocabularies/role.ts";
import { codeIn } from "../../shared/vocabularies/vocabulary.ts";
import { today } from "../sheet/today.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { readAgencies, strengthsLink } from "./agencies.ts";
import { silentSince } from "./chaseFacts.ts";
import { formLink } from "./formLink.ts";
import { readInterests } from "./interests.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";
import { rowLinks } from "./rowLinks.ts";

/** An agency with what it may be told. */
export interface AgencyFacts extends AgencyMailFacts {
  readonly code: string;
}

export interface MailFacts {
  readonly agencies: readonly AgencyFacts[];
  readonly deadline: string | undefined;
  readonly desk: Omit<DeskMailFacts, "unsent">;
}

type Row = OpenTab["rows"][number];

/** Everything that messages are made from; undefined where a tab of the register cannot be read: then nobody is told. */
export function mailFacts(): MailFacts | undefined {
  const agencies = readAgencies();
  const rows = openTab(REGISTER_ROWS_TAB);
  const history = openTab(HISTORY_TAB);
  const status = openTab(SYNC_STATUS_TAB);
  const profile = openTab(PROFILE_TAB);
  const users = openTab(USER_TAB);
  if (!agencies || !rows || !history || !status || !profile || !users) return undefined;
  return {
    agencies: agencies.filter((one) => one.active).map((one) => factsOf({ rows, history, status }, one)),
    deadline: deadlineIn(profile),
    desk: {
      to: users.rows
        .filter((one) => codeIn(ROLE, textAt(users, one, "role")) === "reviewer")
        .map((one) => one.id.toLowerCase()),
      link: SpreadsheetApp.getActiveSpreadsheet().getUrl(),
      interests: readInterests()
        .filter((one) => one.isUnanswered)
        .map(({ id, due }) => ({ id, due })),
      waitingDays: waitingDays(rows),
      held: status.rows.flatMap((one) => {
        const hold = textAt(status, one, "hold");
        return hold === "" ? [] : [{ agency: one.id, hold }];
      }),
      silent: agencies
        .filter((one) => one.active && silentSince(status, one.code.toUpperCase()) !== undefined)
        .map((one) => one.name_id),
    },
  };
}

interface Tabs {
  readonly rows: OpenTab;
  readonly history: OpenTab;
  readonly status: OpenTab;
}

function factsOf({ rows, history, status }: Tabs, agency: Agency): AgencyFacts {
  const code = agency.code.toUpperCase();
  const own = rows.rows.filter((one) => textAt(rows, one, "agency_code").toUpperCase() === code);
  const ids = new Set(own.map((one) => one.id));
  const source = status.rows.find((one) => one.id === code);
  const count = (key: string) => (source === undefined ? 0 : Number(textAt(status, source, key)));
  const spreadsheet = agency.spreadsheet ?? "";
  const told = history.rows.filter((one) => ids.has(one.id));
  return {
    code,
    name: agency.name_id,
    to: agency.staff,
    link: strengthsLink(spreadsheet),
    linkTo: rowLinks(spreadsheet),
    form: () => formLink(spreadsheet),
    decisions: told.map((one) => ({
      id: one.id,
      decision: textAt(history, one, "decision"),
      when: Number(textAt(history, one, "when")),
    })),
    hold: source === undefined ? "" : textAt(status, source, "hold"),
    isUnfinished: count("accepted") === 0 || count("problems") > 0,
    asked: own.flatMap((one) => askedDays(rows, one)),
  };
}

function askedDays(rows: OpenTab, row: Row): { id: string; days: string[] }[] {
  const days = textAt(rows, row, "asked_on")
    .split(/[;\s]+/)
    .filter(Boolean);
  return days.length === 0 ? [] : [{ id: row.id, days }];
}

function waitingDays(rows: OpenTab): number[] {
  const day = today();
  return rows.rows.flatMap((one) => {
    const since = readDay(one.cells[rows.positions.get("waiting_since") ?? -1]);
    return since.kind === "value" ? [daysBetween(since.value, day)] : [];
  });
}

function openTab(tab: Tab): OpenTab | undefined {
  const opened = openRegisterTab(tab);
  return typeof opened === "string" ? undefined : opened;
}

function deadlineIn(profile: OpenTab): string | undefined {
  const row = profile.rows.find((one) => one.id === "DEADLINE");
  const day = readDay(row?.cells[profile.positions.get("value_id") ?? -1]);
  return day.kind === "value" ? day.value : undefined;
}
