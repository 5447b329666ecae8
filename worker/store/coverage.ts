// How many opportunities are public by scope, for each programme, agency and theme: one query over the facets.

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
