// How many opportunities are public by scope, for each programme, agency and theme, and how many proposals wait.

/** `name`: what is counted by; `value`: a code of it. */
export interface CandidateCount {
  readonly name: "programme" | "agency" | "theme";
  readonly value: string;
  readonly scope: string;
  readonly candidates: number;
}

const SQL = `
  SELECT a.name, a.value, b.value AS scope, COUNT(*) AS candidates
  FROM facet AS a JOIN facet AS b ON b.since = a.since AND b.name = 'scope'
  JOIN listed AS l ON l.since = a.since
  WHERE a.name IN ('programme', 'agency', 'theme') AND l.until IS NULL GROUP BY a.name, a.value, b.value`;

/** The query whose rows are candidate counts. */
export function candidatesStatement(db: D1Database): D1PreparedStatement {
  return db.prepare(SQL);
}

/** How many of these opportunities a code has in a scope. */
export function candidatesOf(
  counts: readonly CandidateCount[],
  name: CandidateCount["name"],
  value: string,
  scope: string,
): number {
  return counts.find((one) => one.name === name && one.value === value && one.scope === scope)?.candidates ?? 0;
}

/** How many submitted proposals of a programme wait in a scope. */
export interface ProposalCount {
  readonly programme: string | null;
  readonly scope: string | null;
  readonly proposals: number;
}

/** Counts the submitted proposals that wait, by programme and scope. */
export async function proposalCounts(db: D1Database): Promise<ProposalCount[]> {
  const sql = `
    SELECT v.content ->> 'programme' AS programme, v.content ->> 'scope' AS scope, COUNT(*) AS proposals
    FROM capability AS c JOIN version AS v ON v.id = c.id AND v.version = c.submitted_version
    WHERE c.state = 'submitted' GROUP BY 1, 2`;
  return (await db.prepare(sql).all<ProposalCount>()).results;
}
