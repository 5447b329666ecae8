// Judges the lists of the register: each tab is believed or held by itself; its last good rows stay.

import { holdOf } from "../accept/suspect.ts";
import { type Problem, problem } from "../messages/problem.ts";
import { CHIP_SIGN, type Grid } from "../parse/cell.ts";
import { readTab, type TabReading } from "../parse/readTab.ts";
import { PROFILE_TAB, REGISTER_LISTS } from "../registerTabs.ts";
import type { Tab } from "../tab.ts";
import { ROLE } from "../vocabularies/role.ts";
import { codeIn } from "../vocabularies/vocabulary.ts";
import { type Agency, agencyOf } from "./agency.ts";
import { emailsIn } from "./emailsIn.ts";
import { profileOf } from "./profile.ts";
import { type ListRecord, type PlacedRecord, placedRecords, recordsByKey } from "./record.ts";

/** How the last good reading of a tab stands. */
export interface TabState {
  readonly tab: string;
  readonly dataRows: number;
  readonly bound: readonly string[];
  readonly hold: string | null;
  readonly problems: readonly Problem[];
}

/** One person's right, from Perangkat Daerah or Pengguna. */
export interface Member {
  readonly email: string;
  readonly role: "staff" | "reviewer" | "admin";
  readonly agency: string;
}

/** One list as judged: its rows as they stand (none while it is held), its records now (the last good ones then), its new state. */
export interface JudgedList {
  readonly tab: Tab;
  readonly rows: readonly PlacedRecord[];
  readonly records: ReadonlyMap<string, ListRecord>;
  readonly state: TabState;
}

const SHRINK_ROWS = 5;

/**
 * Judges the grids of all lists, in the order of REGISTER_LISTS. The code of Profil Kota's `release`, as it stands in this
 * very answer (the last good one while that tab is held), accepts exactly the change that it names.
 */
export function judgeLists(
  grids: readonly Grid[],
  states: ReadonlyMap<string, TabState>,
  before: ReadonlyMap<string, ReadonlyMap<string, ListRecord>>,
): { readonly lists: readonly JudgedList[]; readonly release: string } {
  const judge = (release: string) =>
    REGISTER_LISTS.map((tab, index) =>
      judgeList(tab, grids[index] ?? [], states.get(tab.title), before.get(tab.title) ?? new Map(), release),
    );
  const profile = judge("").find((one) => one.tab === PROFILE_TAB)?.records ?? new Map();
  const { release } = profileOf(profile);
  return { lists: judge(release), release };
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
  if ("problem" in reading) return { tab, rows: [], records: before, state: { ...last, problems: [reading.problem] } };
  const found = suspicion(reading, last, tab);
  if (found !== undefined) {
    const code = holdOf(
      found,
      reading.rows.map((row) => JSON.stringify(row.cells)),
    );
    if (release.trim().toUpperCase() !== code) {
      const held = { ...found, values: { ...found.values, hold: code } };
      return { tab, rows: [], records: before, state: { ...last, hold: code, problems: [held] } };
    }
  }
  const good = { tab: tab.title, dataRows: reading.rows.length, bound: reading.bound, hold: null, problems: [] };
  const rows = placedRecords(reading, tab);
  return { tab, rows, records: recordsByKey(rows, tab), state: good };
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
      problems.push(unknownSpreadsheet(agency.code, record.spreadsheet));
    }
    if (owner !== undefined) {
      problems.push({
        ...problem("spreadsheet_twice", { agency: agency.code, owner }, "spreadsheet"),
        id: agency.code,
      });
      return { ...agency, spreadsheet: undefined };
    }
    if (agency.spreadsheet !== undefined) owners.set(agency.spreadsheet, agency.code);
    return agency;
  });
  return { agencies, problems };
}

function unknownSpreadsheet(agency: string, text: string): Problem {
  const found = text.startsWith(CHIP_SIGN)
    ? problem("spreadsheet_chip", { agency, value: text.slice(CHIP_SIGN.length) }, "spreadsheet")
    : problem("spreadsheet_unknown", { agency }, "spreadsheet");
  return { ...found, id: agency };
}

/** Who may do what: staff of active agencies, and the users of Pengguna. */
export function membersIn(agencies: readonly Agency[], users: ReadonlyMap<string, ListRecord>): Member[] {
  const staff = agencies
    .filter((agency) => agency.active)
    .flatMap((agency) => agency.staff.map((email): Member => ({ email, role: "staff", agency: agency.code })));
  const deciders = [...users.values()].flatMap((record): Member[] => {
    const role = codeIn(ROLE, record.role);
    const [email] = emailsIn(record.email ?? "");
    return role === undefined || email === undefined ? [] : [{ email, role, agency: "" }];
  });
  return [...staff, ...deciders];
}
