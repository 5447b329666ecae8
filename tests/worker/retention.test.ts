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

test("personal data of an interest go by rule and the register is written again; what the numbers need stays", async () => {
  const put = (id: string, confirmed: string | null, ended: string | null, changed: string) =>
    env.DB.prepare(
      `INSERT INTO interest (id, form, code, language, country, person, is_proven, sent_at, confirmed_at, changed_at, ended_at)
        VALUES (?1, ?1, ?1, 'en', 'JP', '{"office_email":"a@kota.example"}', 1, ?2, ?3, ?4, ?5)`,
    ).bind(id, changed, confirmed, changed, ended);
  const [LONG_AGO, LAST_WEEK] = ["2024-11-20T00:00:00.000Z", "2026-11-18T00:00:00.000Z"];
  await env.DB.batch([
    put("ENDED", OLD, OLD, OLD),
    put("ENDED LATELY", OLD, YOUNG, YOUNG),
    put("SILENT", LONG_AGO, null, LONG_AGO),
    put("GOING ON", OLD, null, OLD),
    put("UNCONFIRMED", null, null, LAST_WEEK),
    put("WAITING", null, null, "2026-11-25T00:00:00.000Z"),
  ]);
  const commits = () => env.DB.prepare("SELECT commits FROM publication").first<number>("commits");
  const before = (await commits()) ?? 0;
  await env.DB.batch(forgetOld(env.DB, NOW));
  const { results } = await env.DB.prepare(
    "SELECT id, person IS NULL AS erased, country FROM interest ORDER BY id",
  ).all();
  expect(results).toEqual([
    { id: "ENDED", erased: 1, country: "JP" },
    { id: "ENDED LATELY", erased: 0, country: "JP" },
    { id: "GOING ON", erased: 0, country: "JP" },
    { id: "SILENT", erased: 1, country: "JP" },
    { id: "WAITING", erased: 0, country: "JP" },
  ]);
  expect(await commits()).toBeGreaterThan(before);
  const settled = await commits();
  await env.DB.batch(forgetOld(env.DB, NOW));
  expect(await commits()).toBe(settled);
});
