// After a change of the synonym list, or of the way in which words are stemmed, what is public is indexed anew, in rounds.

import { wordsEdition, wordsOfItem } from "../../shared/search/itemWords.ts";
import type { SyncContext } from "../context.ts";
import { askOne } from "../store/ask.ts";
import { askOldWords, type OldWords, REWORDED_AT_ONCE, reword } from "../store/words.ts";

/** So many rounds are made in one invocation: each is a few statements. */
const MOST_ROUNDS = 3;

/** The first items whose words are of another edition. */
export const askFirstOldWords = (db: D1Database) => askOldWords(db, wordsEdition());

/** Gives them, and the next ones, the words of this edition. Done twice it does no harm. */
export async function rewordFeed({ env: { DB: db } }: SyncContext, first: readonly OldWords[]): Promise<void> {
  let old = first;
  for (let round = 1; old.length > 0; round += 1) {
    const items = old.map(({ since, payload }) => ({ since, words: wordsOfItem(payload) }));
    await db.batch(reword(db, wordsEdition(), items));
    if (old.length < REWORDED_AT_ONCE || round === MOST_ROUNDS) return;
    old = await askOne(askFirstOldWords(db));
  }
}
