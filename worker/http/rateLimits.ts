// How often one person or one address may ask for what costs. Cloudflare's rate-limit binding counts: it needs no write
// to D1, which would cost more than what it guards, and forgets nothing when an isolate ends. What is served from memory
// is never counted. The figures stand in wrangler.toml; the contract allows none below 60 requests a minute for an
// address and 30 syncs a minute for a person.

import { createMiddleware } from "hono/factory";
import type { Env } from "../env.ts";
import { Refusal } from "./refusal.ts";

const PERIOD_SECONDS = 60;

/** Questions to D1 that no memory answers: full-text search, the whole table, papers, backups. `path` as routes see it, decoded. */
function isCostlyRead(path: string, parameters: URLSearchParams): boolean {
  return parameters.has("q") || /^\/(data\.(csv|xlsx)|v1\/backup|v1\/papers\/.*)$/i.test(path);
}

/**
 * Counts by the address that asks: searches, tables and papers before they are answered, every other read (lists, changes,
 * pages) far more generously, since a whole city hall is one address, and whatever was sent without a good token. Who signed in is not counted here: the sheets of a whole city ask through a few addresses of Google.
 */
export const addressLimit = createMiddleware<{ Bindings: Env }>(async (c, next) => {
  const isRead = c.req.method === "GET" || c.req.method === "HEAD";
  const { ADDRESS_LIMIT, READ_LIMIT } = c.env;
  const address = addressOf(c.req.raw);
  if (isRead)
    await count(isCostlyRead(c.req.path, new URL(c.req.url).searchParams) ? ADDRESS_LIMIT : READ_LIMIT, address);
  await next();
  if (!isRead && c.res.status === 401) await count(ADDRESS_LIMIT, address);
});

/** Counts what somebody sends or guesses without signing in; refuses with 429 when there was too much. */
export async function countByAddress(env: Env, request: Request): Promise<void> {
  await count(env.ADDRESS_LIMIT, addressOf(request));
}

/** Counts a sync of a signed-in person; refuses with 429 when there were too many. */
export async function countSync(env: Env, request: Request, email: string): Promise<void> {
  await count(env.SYNC_LIMIT, addressOf(request) === undefined ? undefined : email);
}

async function count(limit: RateLimit | undefined, key: string | undefined): Promise<void> {
  if (limit === undefined || key === undefined) return;
  const { success } = await limit.limit({ key });
  if (success) return;
  const detail = {
    id: "Tunggu satu menit, lalu coba lagi. Isi yang sudah diajukan tetap aman.",
    en: "Wait a minute, then try again. What was submitted is safe.",
  };
  throw new Refusal("too_many_requests", detail, { "retry-after": String(PERIOD_SECONDS) });
}

const THIS_MACHINE = ["127.0.0.1", "::1"];

/** Who asks, as Cloudflare says: an address, or the network of an IPv6 one. Undefined for the machine the Worker runs on. */
export function addressOf(request: Request): string | undefined {
  const address = request.headers.get("cf-connecting-ip");
  return address === null || THIS_MACHINE.includes(address) ? undefined : networkOf(address);
}

/** The first 64 bits of an IPv6 address: one household or office has all addresses below them. IPv4 stays as it is. */
export function networkOf(address: string): string {
  if (!address.includes(":")) return address;
  const [front = "", back] = address.split("::");
  const before = front.split(":").filter((group) => group !== "");
  const after = back === undefined ? [] : back.split(":").filter((group) => group !== "");
  const groups = [...before, ...Array.from({ length: 8 - before.length - after.length }, () => "0"), ...after];
  return groups.slice(0, 4).join(":");
}
