// On a day on which an agreement begins to end, or has ended, what is public of it says so, though nobody changed it.

import { AGENCY_TAB, AGREEMENT_TAB } from "../../shared/registerTabs.ts";
import type { SyncContext } from "../context.ts";
import { agreementsGuard, askAgreements, newsOfAgreements, writeAgreements } from "../store/agreements.ts";
import { askAll } from "../store/ask.ts";
import { wasGuarded } from "../store/bulk.ts";
import { countCommit } from "../store/publication.ts";
import { askLists } from "../store/registerLists.ts";

/** Looks at all of them in one batch; answers whether anything is to be published. Done twice it does nothing. */
export async function renewAgreements({ env: { DB: db }, now: clock }: SyncContext, isDue: boolean): Promise<boolean> {
  if (!isDue) return false;
  const now = clock();
  const [known, lists] = await askAll(db, askAgreements(db), askLists(db, [AGREEMENT_TAB.title, AGENCY_TAB.title]));
  const news = newsOfAgreements(known, lists, now);
  const isNews = news.changes.length > 0;
  try {
    await db.batch([
      agreementsGuard(db, known),
      ...writeAgreements(db, known, news, now),
      ...(isNews ? [countCommit(db, now)] : []),
    ]);
  } catch (thrown) {
    // Somebody committed meanwhile, perhaps the register itself: the next sync looks again.
    if (wasGuarded(thrown)) return false;
    throw thrown;
  }
  return isNews;
}
