// What Ringkasan says now, from D1 alone, to be held against what it said when it was written.

import { SECTIONS } from "../../shared/summary/sections.ts";
import { type Summary, summaryOf } from "../../shared/summary/summaryOf.ts";
import { digest } from "../../shared/version/digest.ts";
import { askAll, askOne } from "../store/ask.ts";
import { askCounts } from "../store/coverage.ts";
import { askInterestNews } from "../store/interests.ts";
import { askPublication } from "../store/publication.ts";
import { askLists } from "../store/registerLists.ts";
import { askAgencySources } from "../store/sources.ts";
import { askDeskNow, summaryFacts } from "./summaryFacts.ts";

/** A mark of exactly what a summary says. */
export function summaryDigest({ rows }: Summary): string {
  return digest(JSON.stringify(rows), 12);
}

/** Whether Ringkasan would say something else than the last publication wrote. */
export async function isSummaryOld(db: D1Database, now: string): Promise<boolean> {
  const lists = await askOne(askLists(db));
  const [state, sources, { candidates, proposals }, { interests }, desk] = await askAll(
    db,
    askPublication(db),
    askAgencySources(db),
    askCounts(db),
    askInterestNews(db, now),
    askDeskNow(db, lists, now),
  );
  const facts = summaryFacts({ desk, sources, candidates, proposals, lists, interests }, now);
  return summaryDigest(summaryOf(facts, SECTIONS)) !== state.summary_digest;
}
