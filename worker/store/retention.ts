// What is forgotten by itself, and when. Docs: the runbook, "What is forgotten".

import { CONFIRMED_WITHIN_DAYS } from "./interests.ts";
import { commitCounted } from "./publication.ts";

const DAY_MS = 86_400_000;

/** Days after which each kind is forgotten. */
const RETENTION_DAYS = {
  unsubmittedVersions: 365,
  deadLetters: 90,
  runs: 30,
  pendingClients: 30,
  unconfirmedInterests: CONFIRMED_WITHIN_DAYS,
  endedInterests: 365,
  silentInterests: 730,
  letters: 90,
} as const;

/** Personal data of an interest go, and the register follows; that there was one, of which country and when, stays. */
const eraseInterests = (old: string): readonly string[] => [
  `${commitCounted("?2")}
     WHERE EXISTS (SELECT 1 FROM interest WHERE person IS NOT NULL AND ${old})`,
  `UPDATE interest SET person = NULL, cells = '{}', erased_at = ?2
     WHERE person IS NOT NULL AND ${old}`,
];

/**
 * Statements over the time before which a row is old, and the time it is (?2). Of versions only those go that were certainly never submitted: of an id
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
  [RETENTION_DAYS.unconfirmedInterests, "DELETE FROM interest WHERE confirmed_at IS NULL AND sent_at < ?1"],
  ...eraseInterests("ended_at < ?1").map((sql) => [RETENTION_DAYS.endedInterests, sql] as const),
  ...eraseInterests("confirmed_at IS NOT NULL AND ended_at IS NULL AND changed_at < ?1").map(
    (sql) => [RETENTION_DAYS.silentInterests, sql] as const,
  ),
  [RETENTION_DAYS.letters, "DELETE FROM letter WHERE queued_at < ?1"],
  [RETENTION_DAYS.runs, "DELETE FROM run WHERE finished_at < ?1"],
  [RETENTION_DAYS.pendingClients, "DELETE FROM client WHERE admitted_at IS NULL AND last_at < ?1"],
];

/** Forgets what is old at a time. */
export function forgetOld(db: D1Database, now: string): D1PreparedStatement[] {
  return RULES.map(([days, sql]) => {
    const old = new Date(Date.parse(now) - days * DAY_MS).toISOString();
    return db.prepare(sql).bind(...(sql.includes("?2") ? [old, now] : [old]));
  });
}
