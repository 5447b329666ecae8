// Every problem that stands, gathered from wherever D1 keeps it.

import * as z from "zod";
import { type Problem, problem } from "../../shared/messages/problem.ts";
import { textOf } from "../../shared/parse/cell.ts";
import type { Agency } from "../../shared/register/agency.ts";
import { agencyReleaseProblem } from "../../shared/register/releaseProblem.ts";
import { sharingProblems } from "../../shared/register/sharing.ts";
import { AGENCY_TAB, INTEREST_TAB, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import type { Ask } from "./ask.ts";
import { PENDING_PROBLEMS } from "./clients.ts";
import { jsonOf, problems, rowsOf } from "./fields.ts";
import { REGISTER, type Source } from "./sources.ts";

/** A problem with the agency it belongs to, "" for the register's own, and the tab where it is mended. */
export interface PlacedProblem {
  readonly agency: string;
  readonly tab: string;
  readonly problem: Problem;
}

const placedRows = rowsOf(z.object({ tab: z.string(), agency_code: z.string(), problems: jsonOf(problems) }));

/**
 * The problems of rows, of decisions, of the register's tabs, of the tabs of workbooks themselves, why the register
 * cannot be read, and of scripts that wait, in this order, each in the order of its key. D1 takes no compound question of more than five parts, hence the
 * one in another.
 */
export function askProblems(db: D1Database): Ask<PlacedProblem[]> {
  const sql = `
    SELECT 1 AS kind, id AS place, ?1 AS tab, agency_code, problems FROM capability WHERE problems <> '[]'
    UNION ALL SELECT 2, r.id, ?2, c.agency_code, r.problems FROM review AS r JOIN capability AS c USING (id)
      WHERE r.problems <> '[]'
    UNION ALL SELECT 3, tab, tab, '', problems FROM register_tab WHERE problems <> '[]'
    UNION ALL SELECT 4, agency_code, '', CASE agency_code WHEN '${REGISTER}' THEN '' ELSE agency_code END, tab_problems
      FROM source WHERE tab_problems <> '[]'
    UNION ALL SELECT * FROM (SELECT 5, agency_code, '', '', json_array(json(reason)) FROM source
      WHERE agency_code = '${REGISTER}' AND reason IS NOT NULL
      UNION ALL ${PENDING_PROBLEMS})
    ORDER BY kind, place`;
  const read = (rows: readonly unknown[]) =>
    placedRows(rows).flatMap(({ agency_code: agency, tab, problems }) =>
      problems.map((problem) => ({ agency, tab: tab === "" ? textOf(problem.values?.tab) : tab, problem })),
    );
  return { statement: db.prepare(sql).bind(STRENGTH_TAB.title, REVIEW_TAB.title), read };
}

/** The problems of sheets as a whole, and why sources are held or cannot be read. */
export function problemsOfSources(sources: readonly Source[]): PlacedProblem[] {
  return sources.flatMap(({ agency_code: agency, problems, reason }) =>
    (reason === null ? problems : [reason, ...problems]).map((problem) => ({
      agency,
      tab: STRENGTH_TAB.title,
      problem,
    })),
  );
}

/** The release codes in Perangkat Daerah that are not those of what is held. */
export function problemsOfReleases(sources: readonly Source[], agencies: ReadonlyMap<string, Agency>): PlacedProblem[] {
  return sources.flatMap((source) => {
    const agency = agencies.get(source.agency_code);
    if (agency === undefined || source.state !== "held") return [];
    const found = agencyReleaseProblem(agency, source.hold);
    return found.map((problem) => ({ agency: agency.code, tab: AGENCY_TAB.title, problem }));
  });
}

/** Whom the register names as staff and Drive does not let in, and the other way round. `known`: who may write everywhere. */
export function problemsOfSharing(
  sources: readonly Source[],
  agencies: ReadonlyMap<string, Agency>,
  known: readonly string[],
): PlacedProblem[] {
  return sources.flatMap(({ agency_code, active, spreadsheet, sharing }) => {
    const agency = agencies.get(agency_code);
    if (agency === undefined || !active || sharing?.file !== spreadsheet) return [];
    const found = sharingProblems(sharing, agency, known);
    return found.map((problem) => ({ agency: agency.code, tab: AGENCY_TAB.title, problem }));
  });
}

/** That letters to people who expressed an interest could not be sent; `count`: how many lately. */
export function problemsOfLetters(count: number): PlacedProblem[] {
  if (count === 0) return [];
  return [{ agency: "", tab: INTEREST_TAB.title, problem: problem("interest_mail_failed", { n: count }) }];
}
