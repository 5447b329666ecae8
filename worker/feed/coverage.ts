// Coverage: for each programme valid today and each scope, agreements in force and published candidates.

import type * as z from "zod";
import { codeIn } from "../../shared/decisions/law.ts";
import { isValidOn } from "../../shared/parse/lists.ts";
import { isInForce } from "../../shared/register/agreement.ts";
import type { ListRecord } from "../../shared/register/record.ts";
import { AGREEMENT_TAB } from "../../shared/registerTabs.ts";
import { SCOPE } from "../../shared/vocabularies/scope.ts";
import { YES_NO } from "../../shared/vocabularies/yesNo.ts";
import type { COVERAGE_ANSWER } from "./answers.ts";
import type { PublicRegister } from "./publicRegister.ts";
import { type Question, rowsOf } from "./question.ts";

export type CoverageRow = z.infer<typeof COVERAGE_ANSWER>["items"][number];

interface CountRow {
  readonly programme: string;
  readonly scope: string;
  readonly candidates: number;
}

const CANDIDATES = `
  SELECT a.value AS programme, b.value AS scope, COUNT(*) AS candidates
  FROM facet AS a JOIN facet AS b ON b.since = a.since AND b.name = 'scope'
  JOIN listed AS l ON l.since = a.since
  WHERE a.name = 'programme' AND l.until IS NULL GROUP BY a.value, b.value`;

/** One row for each programme that is valid on an ISO day. */
export function coverageQuestion(db: D1Database, day: string): Question<readonly CoverageRow[]> {
  const agreements = db.prepare("SELECT content FROM register_row WHERE tab = ?").bind(AGREEMENT_TAB.title);
  return {
    statements: [db.prepare(CANDIDATES), agreements],
    answer: ([counted, agreed], { register }) => {
      const records = rowsOf<{ readonly content: string }>(agreed).map((row) => JSON.parse(row.content) as ListRecord);
      const shown = records.filter((record) => isShown(record, day));
      return coverageOn(register, day, rowsOf<CountRow>(counted), shown);
    },
  };
}

function coverageOn(
  register: PublicRegister,
  day: string,
  counted: readonly CountRow[],
  agreements: readonly ListRecord[],
): readonly CoverageRow[] {
  return register.programmes
    .filter((programme) => isValidOn(programme, day))
    .map(({ code, name }) => ({
      programme: code,
      name,
      cells: SCOPE.entries.map(({ code: scope }) => {
        const inForce = agreements.filter((one) => one.programme === code && codeIn(SCOPE, one.scope) === scope).length;
        const row = counted.find((one) => one.programme === code && one.scope === scope);
        return cell(scope, inForce, row?.candidates ?? 0);
      }),
    }));
}

function cell(scope: string, agreements: number, candidates: number): CoverageRow["cells"][number] {
  const state = agreements > 0 ? "fulfilled" : candidates > 0 ? "candidate" : "empty";
  return { scope, state, agreements, candidates };
}

/** In force on the day, and the city says that it may be shown. */
function isShown(record: ListRecord, day: string): boolean {
  return codeIn(YES_NO, record.public) === "yes" && isInForce(record, day);
}
