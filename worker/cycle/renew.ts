// Once a day: agencies are asked for what they have not confirmed for a long time, and what stays unanswered leaves the list.

import type { Zone } from "../../shared/city/zones.ts";
import { heldSince, renewalOn } from "../../shared/renewal/renewal.ts";
import type { SyncContext } from "../context.ts";
import { countCommit } from "../store/publication.ts";
import { type DueRenewal, type LookedAt, writeRenewals } from "../store/renewals.ts";
import { tellAgencies } from "../store/tellings.ts";

/** Looks at what is due on an ISO day, in one batch; answers whether anything is to be published or told. Done twice it does nothing. */
export async function renew(
  context: SyncContext,
  due: readonly DueRenewal[],
  day: string,
  zone: Zone,
): Promise<boolean> {
  if (due.length === 0) return false;
  const { DB: db } = context.env;
  const now = context.now();
  const looks = due.map((one) => lookAt(one, day, zone));
  const news = new Set(looks.filter((one) => one.isNews).map((one) => one.id));
  const agencies = [...new Set(due.filter((one) => news.has(one.id)).map((one) => one.agency_code))];
  await db.batch([
    ...writeRenewals(db, looks),
    ...tellAgencies(db, agencies),
    ...(news.size === 0 ? [] : [countCommit(db, now)]),
  ]);
  return news.size > 0;
}

function lookAt({ id, confirmed_on, published_at, asked_on }: DueRenewal, day: string, zone: Zone): LookedAt {
  const { asked, listing, next } = renewalOn(heldSince(confirmed_on, published_at, zone), asked_on, day);
  return { id, asked, next: next ?? null, isNews: asked.join() !== asked_on.join() || listing === "lapsed" };
}
