// One-time links to papers: valid for ten minutes, for one address, while the reviewer who asked is one.

import { LINK_MINUTES } from "../../shared/papers/paperList.ts";
import { digestOf } from "../http/digest.ts";

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

/** Uses a link up; false for one that is unknown, used, expired, or of another address or of somebody who reviews no more. */
export async function useLink(db: D1Database, token: string, path: string, now: Date): Promise<boolean> {
  const sql = `
    DELETE FROM paper_link
    WHERE hash = ?1 AND path = ?2 AND expires_at > ?3 AND EXISTS (
      SELECT 1 FROM member WHERE member.email = paper_link.reviewer AND member.role IN ('reviewer', 'admin'))
    RETURNING hash`;
  const used = await db
    .prepare(sql)
    .bind(await hashOf(token), path, now.toISOString())
    .first();
  return used !== null;
}

function hashOf(token: string): Promise<string> {
  return digestOf(new TextEncoder().encode(token));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}
