// What a read asks of D1, and what the answers mean: all questions of a read go to D1 together, in one transaction.

import type { FeedState } from "./feedState.ts";

/** Statements that belong together; `answer` reads their results, in the same order. It may refuse. */
export interface Question<Answer> {
  readonly statements: readonly D1PreparedStatement[];
  readonly answer: (results: readonly D1Result[], state: FeedState) => Answer;
}

/** Two questions as one. */
export function both<A, B>(first: Question<A>, second: Question<B>): Question<readonly [A, B]> {
  const count = first.statements.length;
  return {
    statements: [...first.statements, ...second.statements],
    answer: (results, state) => [
      first.answer(results.slice(0, count), state),
      second.answer(results.slice(count), state),
    ],
  };
}

/** The question of what shows nothing but the state itself. */
export const NOTHING: Question<undefined> = { statements: [], answer: () => undefined };

/** The rows of one result, as `read` (of store/fields.ts) finds them to be. */
export function rowsIn<Row>(result: D1Result | undefined, read: (rows: readonly unknown[]) => Row[]): readonly Row[] {
  return read(result?.results ?? []);
}
