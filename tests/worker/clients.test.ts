// What unknown clients cost the database, however many knock: rows and writes of bounded number.

import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { askOne } from "../../worker/store/ask.ts";
import { admitClients, askClients, askStanding, noteClient } from "../../worker/store/clients.ts";

const [HOUR, START] = [3_600_000, Date.parse("2026-11-26T00:00:00.000Z")];
const at = (ms: number) => new Date(START + ms).toISOString();
const note = (client: string, email: string, ms = 0, spreadsheet = "") =>
  noteClient(env.DB, { client, email, spreadsheet }, at(ms));
const all = () => askOne(askClients(env.DB));

beforeEach(async () => {
  await env.DB.batch([
    env.DB.prepare("DELETE FROM client"),
    env.DB.prepare("CREATE TABLE IF NOT EXISTS tally (what TEXT)"),
    ...["INSERT", "UPDATE"].map((what) =>
      env.DB.prepare(
        `CREATE TRIGGER IF NOT EXISTS tally_${what} AFTER ${what} ON client BEGIN INSERT INTO tally VALUES ('${what}'); END`,
      ),
    ),
  ]);
});

/** How many rows of clients some work wrote. */
async function written(work: () => Promise<unknown>): Promise<number> {
  await env.DB.prepare("DELETE FROM tally").run();
  await work();
  return (await env.DB.prepare("SELECT COUNT(*) AS n FROM tally").first<number>("n")) ?? 0;
}

test("thousands of clients of one person: a hundred rows, a hundred writes, and room for others", async () => {
  const news: boolean[] = [];
  const writes = await written(async () => {
    for (let n = 0; n < 2000; n++) news.push(await note(`${n}-flood`, "a@x.id", n));
  });
  expect([news.filter((one) => one).length, writes, (await all()).length]).toEqual([100, 100, 100]);
  expect(await note("honest", "b@x.id", 2000)).toBe(true);
});

test("clients of many people: five hundred rows in all", async () => {
  for (let person = 0; person < 12; person++)
    for (let n = 0; n < 60; n++) await note(`${person}-${n}`, `${person}@x.id`, person);
  expect(await all()).toHaveLength(500);
});

test("one client that knocks again and again is noted once an hour", async () => {
  expect(await note("c", "a@x.id")).toBe(true);
  // Only where it said no workbook before is that noted at once.
  expect(await written(() => note("c", "a@x.id", 0, "first"))).toBe(1);
  const again = () => Promise.all(Array.from({ length: 50 }, (_, n) => note("c", "a@x.id", n, "elsewhere")));
  expect(await written(again)).toBe(0);
  expect(await note("c", "b@x.id", HOUR, "book")).toBe(false);
  expect(await all()).toMatchObject([{ email: "b@x.id", spreadsheet: "book", first_at: at(0), last_at: at(HOUR) }]);
});

test("an admitted client is no longer noted, and leaves its room to others", async () => {
  for (let n = 0; n < 100; n++) await note(`${n}`, "a@x.id");
  expect(await note("next", "a@x.id")).toBe(false);
  const names = Array.from({ length: 100 }, (_, n) => `${n}`);
  await env.DB.batch(admitClients(env.DB, names, "admin@x.id", at(1)));
  expect(await note("next", "a@x.id", 2 * HOUR)).toBe(true);
  expect(await written(() => note("7", "b@x.id", 2 * HOUR))).toBe(0);
  expect(await askOne(askStanding(env.DB, "7", "a@x.id"))).toEqual({ isAdmitted: true, isMember: false });
  expect(await askOne(askStanding(env.DB, "next", "a@x.id"))).toEqual({ isAdmitted: false, isMember: false });
});

test("that a script stands where it says is believed of one alone, used by somebody who works there or decides", async () => {
  await env.DB.batch([
    ...["A", "B", "@register"].map((code) =>
      env.DB.prepare("INSERT INTO source (agency_code, spreadsheet, configured) VALUES (?1, 'book-' || ?1, '')").bind(
        code,
      ),
    ),
    ...[
      ["staff", "A", "a@x.id"],
      ["staff", "B", "b@x.id"],
      ["reviewer", "", "r@x.id"],
    ].map((one) => env.DB.prepare("INSERT INTO member (role, agency_code, email) VALUES (?, ?, ?)").bind(...one)),
  ]);
  const says = async (client: string, email: string, code: string) => note(client, email, 0, code && `book-${code}`);
  await says("own", "a@x.id", "A");
  await says("other's", "a@x.id", "B");
  await says("register by a clerk", "b@x.id", "@register");
  await says("nothing", "r@x.id", "");
  const expected = async () => (await all()).filter((one) => one.is_expected).map((one) => one.client);
  expect(await expected()).toEqual(["own"]);
  await env.DB.prepare("DELETE FROM client WHERE client <> 'own'").run();
  await says("reviewer's", "r@x.id", "B");
  expect(await expected()).toEqual(["own", "reviewer's"]);
  await says("second", "a@x.id", "A");
  expect(await expected()).toEqual(["reviewer's"]);
});
