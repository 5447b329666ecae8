// Writes the tables that the feed reads the way a publication does: positions grow, nothing old is changed but its end.

import { env } from "cloudflare:workers";
import type { Item } from "../../../shared/publish/item.ts";
import { wordsOfItem } from "../../../shared/search/itemWords.ts";
import { forgetState } from "../../../worker/feed/model/feedState.ts";

/** Publishes items and ends others, at a time, as one snapshot. */
export async function publishSample(items: readonly Item[], ended: readonly string[], at: string): Promise<void> {
  const state = await env.DB.prepare("SELECT position FROM publication").first<{ position: number }>();
  const start = state?.position ?? 0;
  const rows = [
    ...items.map((item) => ({
      id: item.id,
      agency: item.agency.code,
      payload: JSON.stringify(item),
      words: wordsOfItem(item),
    })),
    ...ended.map((id) => ({ id, agency: "DINKES", payload: null, words: "" })),
  ].map((row, at) => ({ ...row, since: start + at + 1 }));
  const json = JSON.stringify(rows);
  await env.DB.batch([
    env.DB.prepare(
      `UPDATE published SET until = j.value ->> 'since', until_at = ?2 FROM json_each(?1) AS j
       WHERE published.id = j.value ->> 'id' AND published.until IS NULL`,
    ).bind(json, at),
    env.DB.prepare(
      `INSERT INTO published (id, since, agency_code, payload, words, at)
       SELECT value ->> 'id', value ->> 'since', value ->> 'agency', value ->> 'payload', value ->> 'words', ?2 FROM json_each(?1)`,
    ).bind(json, at),
    env.DB.prepare("UPDATE publication SET position = ?, published_at = ?, commits = commits + 1").bind(
      start + rows.length,
      at,
    ),
  ]);
  forgetState(env.DB);
}

/** Writes rows of a list of the register. */
export async function writeList(tab: string, rows: Readonly<Record<string, Record<string, string>>>): Promise<void> {
  const statements = Object.entries(rows).map(([key, content]) =>
    env.DB.prepare("INSERT OR REPLACE INTO register_row VALUES (?, ?, ?)").bind(tab, key, JSON.stringify(content)),
  );
  await env.DB.batch([...statements, env.DB.prepare("UPDATE publication SET commits = commits + 1")]);
  forgetState(env.DB);
}

/** Empties what the other functions of this file wrote. */
export async function emptyFeed(): Promise<void> {
  await env.DB.batch([
    env.DB.prepare("DELETE FROM published"),
    env.DB.prepare("DELETE FROM register_row"),
    env.DB.prepare("DELETE FROM source"),
    env.DB.prepare(
      "UPDATE publication SET position = 0, published_at = NULL, commits = 0, epoch = lower(hex(randomblob(4)))",
    ),
  ]);
  forgetState(env.DB);
}
