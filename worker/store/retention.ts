// What is forgotten by itself, and when. Docs: the runbook, "What is forgotten".

const DAY_MS = 86_400_000;

/** Days after which each kind is forgotten. */
export const RETENTION_DAYS = { unsubmittedVersions: 365, deadLetters: 90, runs: 30, pendingClients: 30 } as const;

/**
 * Statements over the time before which a row is old. Of versions only those go that were certainly never submitted: of an id
 * that never was, and not the one that stands in its sheet now.
 */
const RULES: readonly (readonly [days: number, sql: string])[] = [
  [
    RETENTION_DAYS.unsubmittedVersions,
    `DELETE FROM version WHERE accepted_at < ?1
       AND EXISTS (SELECT 1 FROM capability AS c WHERE c.id = version.id AND c.submitted_version IS NULL
         AND c.version IS NOT version.version)
       AND NOT EXISTS (SELECT 1 FROM decision AS d WHERE d.id = version.id)`,
  ],
  [RETENTION_DAYS.deadLetters, "DELETE FROM dead_letter WHERE died_at < ?1"],
  [RETENTION_DAYS.runs, "DELETE FROM run WHERE finished_at < ?1"],
  [RETENTION_DAYS.pendingClients, "DELETE FROM client WHERE admitted_at IS NULL AND last_at < ?1"],
];

/** Forgets what is old at a time. */
export function forgetOld(db: D1Database, now: string): D1PreparedStatement[] {
  return RULES.map(([days, sql]) => db.prepare(sql).bind(new Date(Date.parse(now) - days * DAY_MS).toISOString()));
}
