// A name that stands in many places of D1: a search finds each, an erasure leaves none of ours and names what people must do.

import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { eraseText, versionsIn } from "../../worker/erasure/eraseText.ts";
import { findText, soughtText } from "../../worker/erasure/findText.ts";
import { peoplePlaces } from "../../worker/erasure/peoplePlaces.ts";
import { publishSample } from "./support/publishSample.ts";
import { sampleItem } from "./support/sampleItem.ts";

const NAME = 'Siti "Zulaikha" Q';
const AT = "2026-11-26T01:00:00.000Z";
const [ONE, TWO] = ["KB-0000000001", "KB-0000000002"];
const text = soughtText(NAME.toUpperCase());
const json = (value: unknown) => JSON.stringify(value);
const PROBLEMS = [
  { code: "a", value: `lihat ${NAME}` },
  { code: "b", value: "lain" },
];

beforeAll(async () => {
  const put = (sql: string, ...values: unknown[]) => env.DB.prepare(sql).bind(...values);
  const source = "INSERT INTO source (agency_code, spreadsheet, problems, tab_problems) VALUES (?1, ?2, ?3, ?3)";
  const version = "INSERT INTO version (id, version, content, accepted_at) VALUES (?, ?, ?, ?)";
  const capability = `INSERT INTO capability (id, agency_code, status, fingerprint, content, version, modified_at, state, problems)
    VALUES (?, 'DLH', 'submitted', 'f', ?, ?, '${AT}', 'submitted', ?)`;
  const decision = `INSERT INTO decision (id, version, decision, cells, basis, taken_at) VALUES (?, 'V2', ?, ?, 'claimed', '${AT}')`;
  await env.DB.batch([
    put(source, "@register", "REG", "[]"),
    put(source, "DLH", "BOOK", json(PROBLEMS)),
    put(version, ONE, "V1", json({ summary_id: `oleh ${NAME}` }), AT),
    put(version, ONE, "V2", json({ summary_id: "bersih" }), AT),
    put(version, TWO, "V1", json({ summary_id: "bersih" }), AT),
    put(
      capability,
      ONE,
      json({ summary_id: "bersih", notes_internal: NAME, themes: ["a", "b"] }),
      "V2",
      json(PROBLEMS),
    ),
    put(capability, TWO, json({ summary_id: "bersih" }), "V1", "[]"),
    put(decision, ONE, "approve", json({ note: NAME })),
    put(decision, TWO, "approve", json({ note: "bersih" })),
    put(
      "INSERT INTO review (id, seen, attempt, problems) VALUES (?, ?, ?, ?)",
      ONE,
      json({ n: NAME }),
      json(NAME),
      json(PROBLEMS),
    ),
    put("INSERT INTO stamp (id, cells, reviewer, at) VALUES (?, ?, 'r', ?)", ONE, json({ note: NAME }), AT),
    put("INSERT INTO register_tab (tab, problems) VALUES ('Mitra', ?)", json(PROBLEMS)),
    put("INSERT INTO register_row VALUES ('Perangkat Daerah', 'DLH', ?)", json({ pic_name: NAME })),
  ]);
  const item = { ...sampleItem(1), id: TWO, version: "V1" };
  await publishSample([{ ...item, summary: { id: `oleh ${NAME}`, en: null } }], [], AT);
});

test("a search finds the name in every place, whatever its case and however it stands in JSON", async () => {
  const places = await findText(env.DB, text);
  expect(places.flatMap(({ table, columns }) => columns.map((one) => `${table}.${one}`))).toEqual([
    ...["capability.content", "capability.problems", "decision.cells", "published.payload", "register_row.content"],
    ...[
      "register_tab.problems",
      "review.seen",
      "review.attempt",
      "review.problems",
      "source.problems",
      "source.tab_problems",
      "stamp.cells",
    ],
    "version.content",
  ]);
  expect(versionsIn(places)).toEqual([
    { id: TWO, versions: ["V1"] },
    { id: ONE, versions: ["V1"] },
  ]);
  expect(await peoplePlaces(env.DB, places)).toEqual([
    { tab: "Keunggulan", address: "https://docs.google.com/spreadsheets/d/BOOK", row: ONE },
    { tab: "Tinjauan", address: "https://docs.google.com/spreadsheets/d/REG", row: ONE },
    { tab: "Keunggulan", address: "https://docs.google.com/spreadsheets/d/BOOK", row: TWO },
    { tab: "Perangkat Daerah", address: "https://docs.google.com/spreadsheets/d/REG", row: "DLH" },
    { tab: "Mitra", address: "https://docs.google.com/spreadsheets/d/REG", row: "" },
    { tab: "Keunggulan", address: "https://docs.google.com/spreadsheets/d/BOOK", row: "" },
  ]);
});

test("an erasure leaves it only where people's own tabs are mirrored, and names those", async () => {
  const erased = await eraseText(env.DB, text, await findText(env.DB, text), { by: "admin@kota.example", at: AT });
  expect(erased.more).toBe(false);
  expect(erased.left.map(({ table, columns }) => [table, columns])).toEqual([
    ["register_row", ["content"]],
    ["review", ["seen"]],
  ]);
  const all = async (sql: string) => (await env.DB.prepare(sql).all()).results;
  expect(await all("SELECT id, version, content, redacted_at FROM version ORDER BY id, version")).toEqual([
    { id: ONE, version: "V1", content: "{}", redacted_at: AT },
    { id: ONE, version: "V2", content: '{"summary_id":"bersih"}', redacted_at: null },
    { id: TWO, version: "V1", content: "{}", redacted_at: AT },
  ]);
  expect(await all("SELECT content, problems FROM capability ORDER BY id")).toEqual([
    { content: '{"summary_id":"bersih","themes":["a","b"]}', problems: json(PROBLEMS.slice(1)) },
    { content: "{}", problems: "[]" },
  ]);
  expect(await all("SELECT id, decision, cells FROM decision ORDER BY entry")).toEqual([
    { id: ONE, decision: "approve", cells: "{}" },
    { id: TWO, decision: "approve", cells: '{"note":"bersih"}' },
  ]);
  expect(await all("SELECT id, payload FROM published WHERE until IS NULL")).toEqual([{ id: TWO, payload: null }]);
  expect(await all("SELECT id, version, by FROM redaction ORDER BY id")).toEqual([
    { id: ONE, version: "V1", by: "admin@kota.example" },
    { id: TWO, version: "V1", by: "admin@kota.example" },
  ]);
});
