// One-time links to papers: valid for ten minutes, for one address, while the reviewer who asked may open papers.

import * as z from "zod";
import { LINK_MINUTES } from "../../shared/papers/paperList.ts";
import { askRights, may } from "../auth/rights.ts";
import { digestOf } from "../http/digest.ts";
import { askOne } from "../store/ask.ts";
import { firstOf } from "../store/fields.ts";

const TOKEN_BYTES = 24;
const MINUTE_MS = 60_000;

/** A new link: what is put behind the address, and until when it works. */
export interface PaperLink {
  readonly token: string;
  readonly expiresAt: string;
}

/** Makes a link for an address that a reviewer may open; links that have expired are forgotten on the way. */
export async function makeLink(db: D1Database, path: string, reviewer: string, now: Date): Promise<PaperLink> {
  const token = base64url(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)));
  const expiresAt = new Date(now.getTime() + LINK_MINUTES * MINUTE_MS).toISOString();
  await db.batch([
    db.prepare("DELETE FROM paper_link WHERE expires_at <= ?").bind(now.toISOString()),
    db
      .prepare("INSERT INTO paper_link (hash, path, reviewer, expires_at) VALUES (?, ?, ?, ?)")
      .bind(await hashOf(token), path, reviewer, expiresAt),
  ]);
  return { token, expiresAt };
}

const usedLink = firstOf(z.object({ reviewer: z.string() }));

/** Uses a link up; false for one that is unknown, used, expired, of another address, or of somebody who may no more. */
export async function useLink(db: D1Database, token: string, path: string, now: Date): Promise<boolean> {
  const sql = "DELETE FROM paper_link WHERE hash = ? AND path = ? AND expires_at > ? RETURNING reviewer";
  const statement = db.prepare(sql).bind(await hashOf(token), path, now.toISOString());
  const used = await askOne({ statement, read: usedLink });
  return used !== undefined && may(await askOne(askRights(db, used.reviewer)), "open_paper");
}

function hashOf(token: string): Promise<string> {
  return digestOf(new TextEncoder().encode(token));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}
