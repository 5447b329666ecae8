// Judges the lists of the register: each tab is believed or held by itself; its last good rows stay.

import { holdOf } from "../../shared/accept/suspect.ts";
import { type Problem, problem } from "../../shared/messages/problem.ts";
import type { Grid } from "../../shared/parse/cell.ts";
import { readTab, type TabReading } from "../../shared/parse/readTab.ts";
import { type Agency, agencyOf } from "../../shared/register/agency.ts";
import { type ListRecord, recordsOf } from "../../shared/register/record.ts";
import { REGISTER_LISTS } from "../../shared/registerTabs.ts";
import type { Tab } from "../../shared/tab.ts";
import { ROLE } from "../../shared/vocabularies/role.ts";
import { codeIn } from "../../shared/vocabularies/vocabulary.ts";
import type { Member, TabState } from "../store/registerTables.ts";

/** One list as judged: its records now (the last good ones while it is held), and its new state. */
export interface JudgedList {
  readonly tab: Tab;
  readonly records: ReadonlyMap<string, ListRecord>;
  readonly state: TabState;
}

const SHRINK_ROWS = 5;

/** Judges the grids of all lists; `release` accepts exactly the change that its code names. */
export function judgeLists(
  grids: readonly Grid[],
  states: ReadonlyMap<string, TabState>,
  before: ReadonlyMap<string, ReadonlyMap<string, ListRecord>>,
  release: string,
): JudgedList[] {
  return REGISTER_LISTS.map((tab, index) =>
    judgeList(tab, grids[index] ?? [], states.get(tab.title), before.get(tab.title) ?? new Map(), release),
  );
}

function judgeList(
  tab: Tab,
  grid: Grid,
  state: TabState | undefined,
  before: ReadonlyMap<string, ListRecord>,
  release: string,
): JudgedList {
  const reading = readTab(grid, tab);
  const last: TabState = state ?? { tab: tab.title, dataRows: 0, bound: [], hold: null, problems: [] };
  if ("problem" in reading) return { tab, records: before, state: { ...last, problems: [reading.problem] } };
  const found = suspicion(reading, last, tab);
  if (found !== undefined) {
    const code = holdOf(
      found,
      reading.rows.map((row) => JSON.stringify(row.cells)),
    );
    if (release.trim().toUpperCase() !== code) {
      const held = { ...found, values: { ...found.values, hold: code } };
      return { tab, records: before, state: { ...last, hold: code, problems: [held] } };
    }
  }
  const good = { tab: tab.title, dataRows: reading.rows.length, bound: reading.bound, hold: null, problems: [] };
  return { tab, records: recordsOf(reading, tab), state: good };
}

function suspicion(reading: TabReading, last: TabState, tab: Tab): Problem | undefined {
  const lost = last.bound.find((key) => !reading.bound.includes(key));
  if (lost !== undefined) return problem("column_lost", {}, lost);
  const [a, b] = [last.dataRows, reading.rows.length];
  if ((a > 0 && b === 0) || (a - b >= SHRINK_ROWS && b * 2 < a))
    return problem("register_held", { tab: tab.title, a, b });
  return undefined;
}

/** The agencies of the list; two that name one workbook, or a cell that names none, are problems. */
export function agenciesIn(
  records: ReadonlyMap<string, ListRecord>,
  today: string,
): { agencies: Agency[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const agencies = [...records.values()].map((record) => {
    const agency = agencyOf(record, today);
    const owner = agency.spreadsheet === undefined ? undefined : owners.get(agency.spreadsheet);
    if (agency.active && record.spreadsheet !== undefined && agency.spreadsheet === undefined) {
      problems.push(problem("spreadsheet_unknown", { agency: agency.code }, "spreadsheet"));
    }
    if (owner !== undefined) {
      problems.push(problem("spreadsheet_twice", { agency: agency.code, owner }, "spreadsheet"));
      return { ...agency, spreadsheet: undefined };
    }
    if (agency.spreadsheet !== undefined) owners.set(agency.spreadsheet, agency.code);
    return agency;
  });
  return { agencies, problems };
}

/** Who may do what: staff of active agencies, and the users of Pengguna. */
export function membersIn(agencies: readonly Agency[], users: ReadonlyMap<string, ListRecord>): Member[] {
  const staff = agencies
    .filter((agency) => agency.active)
    .flatMap((agency) => agency.staff.map((email): Member => ({ email, role: "staff", agency: agency.code })));
  const deciders = [...users.values()].flatMap((record): Member[] => {
    const role = codeIn(ROLE, record.role);
    const email = record.email?.toLowerCase().trim() ?? "";
    return role === undefined || email === "" ? [] : [{ email, role, agency: "" }];
  });
  return [...staff, ...deciders];
}
