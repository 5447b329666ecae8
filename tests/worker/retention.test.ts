// What is old is forgotten by rule; what was submitted or decided on never is.

import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { forgetOld } from "../../worker/store/retention.ts";

const NOW = "2026-11-26T00:00:00.000Z";
const [OLD, YOUNG] = ["2025-11-25T00:00:00.000Z", "2025-11-27T00:00:00.000Z"];

test("each rule forgets what is older than it, and nothing else", async () => {
  const put = (sql: string, ...values: unknown[]) => env.DB.prepare(sql).bind(...values);
  const capability = (id: string, submitted: string | null) =>
    put(
      `INSERT INTO capability (id, agency_code, status, fingerprint, content, version, submitted_version, modified_at, state)
        VALUES (?, 'A', 'draft', 'f', '{}', 'NOW', ?, ?, 'draft')`,
      ...[id, submitted, OLD],
    );
  const version = (id: string, name: string, at: string) =>
    put("INSERT INTO version (id, version, content, accepted_at) VALUES (?, ?, '{}', ?)", id, name, at);
  await env.DB.batch([
    ...[capability("DRAFT", null), capability("SENT", "NOW"), capability("DECIDED", null)],
    ...["DRAFT", "SENT", "DECIDED"].flatMap((id) => [
      version(id, "OLD", OLD),
      version(id, "YOUNG", YOUNG),
      version(id, "NOW", OLD),
    ]),
    put(
      "INSERT INTO decision (id, version, decision, cells, basis, taken_at) VALUES ('DECIDED', 'OLD', 'revise', '{}', 'claimed', ?)",
      OLD,
    ),
    put(
      "INSERT INTO dead_letter (body, reason, died_at) VALUES ('old', '', '2026-08-27'), ('young', '', '2026-08-29')",
    ),
    put(
      "INSERT INTO run (sync, started_at, finished_at) VALUES ('old', ?1, '2026-10-26'), ('young', ?1, '2026-10-28'), ('open', ?1, NULL)",
      OLD,
    ),
    put(
      `INSERT INTO client (client, email, spreadsheet, first_at, last_at, admitted_at) VALUES ('old', '', '', ?1, '2026-10-26', NULL),
        ('young', '', '', ?1, '2026-10-28', NULL), ('admitted', '', '', ?1, ?1, ?1)`,
      OLD,
    ),
  ]);
  await env.DB.batch(forgetOld(env.DB, NOW));
  const kept = async (sql: string) =>
    (await env.DB.prepare(sql).all<{ name: string }>()).results.map((row) => row.name);
  expect(await kept("SELECT id || ' ' || version AS name FROM version ORDER BY name")).toEqual([
    ...[
      "DECIDED NOW",
      "DECIDED OLD",
      "DECIDED YOUNG",
      "DRAFT NOW",
      "DRAFT YOUNG",
      "SENT NOW",
      "SENT OLD",
      "SENT YOUNG",
    ],
  ]);
  expect(await kept("SELECT body AS name FROM dead_letter")).toEqual(["young"]);
  expect(await kept("SELECT client AS name FROM client ORDER BY name")).toEqual(["admitted", "young"]);
  expect(await kept("SELECT sync AS name FROM run ORDER BY name")).toEqual(["open", "young"]);
});
