// Erases a text from what is Kembar's own: versions that hold it, what is public of them, notes, problems, stamps. What
// mirrors a people's tab is theirs to remove; the next reading then takes it out of here.

import { REDACTING } from "../store/redact.ts";
import { findText, holdsText, type SoughtText, type TextPlace } from "./findText.ts";

/** Ids in one go: each takes a dozen of the fifty statements of an invocation. */
const IDS_AT_ONCE = 2;

const CLEAN = (column: string) => `
  (SELECT json_group_array(json(value)) FROM json_each(${column}) WHERE NOT ${holdsText("value")})`;

/** An object without the members that hold the text. */
const WITHOUT = (column: string) => `
  (SELECT json_group_object(key, CASE WHEN type IN ('array', 'object', 'true', 'false') THEN json(value) ELSE value END)
    FROM json_each(${column}) WHERE NOT ${holdsText("value")})`;

/** Over the text in ?1 and ?2. */
const BESIDE = [
  `UPDATE capability SET content = ${WITHOUT("content")}, problems = ${CLEAN("problems")}, revision = revision + 1
     WHERE ${holdsText("content")} OR ${holdsText("problems")}`,
  `UPDATE decision SET cells = CASE decision WHEN 'stage' THEN json_remove(cells, '$.doc') ELSE '{}' END, redacted = 1
     WHERE ${holdsText("cells")}`,
  `UPDATE review SET attempt = CASE WHEN ${holdsText("attempt")} THEN NULL ELSE attempt END, problems = ${CLEAN("problems")}
     WHERE ${holdsText("attempt")} OR ${holdsText("problems")}`,
  `DELETE FROM stamp WHERE ${holdsText("cells")}`,
  `UPDATE client SET email = CASE WHEN ${holdsText("email")} THEN '' ELSE email END,
       admitted_by = CASE WHEN ${holdsText("admitted_by")} THEN '' ELSE admitted_by END
     WHERE ${holdsText("email")} OR ${holdsText("admitted_by")}`,
  `UPDATE interest SET person = NULL, cells = '{}', confirmation = NULL, sender = NULL, erased_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
     WHERE ${holdsText("person")}`,
  `UPDATE source SET problems = ${CLEAN("problems")}, tab_problems = ${CLEAN("tab_problems")},
       sharing = CASE WHEN ${holdsText("sharing")} THEN NULL ELSE sharing END
     WHERE ${holdsText("problems")} OR ${holdsText("tab_problems")} OR ${holdsText("sharing")}`,
  `UPDATE register_tab SET problems = ${CLEAN("problems")} WHERE ${holdsText("problems")}`,
];

/** The tabs of the register and what agencies are told are compared whole and written again. */
const TELL_AGAIN = "UPDATE source SET feedback = feedback + 1, written_digest = NULL";
/** Over the time in ?1. */
const PUBLISH_AGAIN = `
  UPDATE publication SET commits = commits + 1, lease_holder = NULL, lease_until = NULL, rows_digest = NULL,
    versions_digest = NULL, history_digest = NULL,
    first_commit_at = CASE WHEN commits = published_commits THEN ?1 ELSE first_commit_at END`;

/** What was erased: versions by their ids; `more`: the same order is to be given again. */
export interface Erased {
  readonly redacted: readonly { readonly id: string; readonly versions: readonly string[] }[];
  readonly left: readonly TextPlace[];
  readonly more: boolean;
}

/** The versions whose content, or what is public of them, holds the text. */
export function versionsIn(
  places: readonly TextPlace[],
): { readonly id: string; readonly versions: readonly string[] }[] {
  const byId = new Map<string, Set<string>>();
  for (const { table, id, version, columns } of places) {
    const isContent = (table === "version" && columns.includes("content")) || columns.includes("payload");
    if (isContent && id !== null && version !== null) byId.set(id, (byId.get(id) ?? new Set()).add(version));
  }
  return [...byId].map(([id, versions]) => ({ id, versions: [...versions] }));
}

/** Erases in one transaction, as much as one invocation may; `places` are those that were just found. */
export async function eraseText(
  db: D1Database,
  text: SoughtText,
  places: readonly TextPlace[],
  { by, at }: { readonly by: string; readonly at: string },
): Promise<Erased> {
  const all = versionsIn(places);
  const redacted = all.slice(0, IDS_AT_ONCE);
  await db.batch([
    ...redacted.flatMap((one) =>
      REDACTING.overJson.map((sql) => db.prepare(sql).bind(JSON.stringify({ ...one, by, at }))),
    ),
    ...BESIDE.map((sql) => db.prepare(sql).bind(text.plain, text.escaped)),
    db.prepare(TELL_AGAIN),
    db.prepare(PUBLISH_AGAIN).bind(at),
    ...REDACTING.last.map((sql) => db.prepare(sql)),
  ]);
  return { redacted, left: await findText(db, text), more: all.length > redacted.length };
}
