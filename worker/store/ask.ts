// Questions to D1: a statement and how its rows are read. Several of them, and what is written before them, are one trip.

/** One question; `read` turns the rows of its answer into a value. Without a statement the answer is known. */
export interface Ask<T> {
  readonly statement?: D1PreparedStatement;
  readonly read: (rows: readonly unknown[]) => T;
}

type Answers<Asks extends readonly Ask<unknown>[]> = {
  [K in keyof Asks]: Asks[K] extends Ask<infer T> ? T : never;
};

/** Asks everything in one transaction; the answers in the order of the questions. No question is no trip. */
export function askAll<const Asks extends readonly Ask<unknown>[]>(
  db: D1Database,
  ...asks: Asks
): Promise<Answers<Asks>> {
  return writeAndAsk(db, [], ...asks);
}

/** Writes and then asks, in one transaction that fails or holds as a whole. */
export async function writeAndAsk<const Asks extends readonly Ask<unknown>[]>(
  db: D1Database,
  writes: readonly D1PreparedStatement[],
  ...asks: Asks
): Promise<Answers<Asks>> {
  const asked = asks.flatMap(statementsOf);
  const statements = [...writes, ...asked];
  const results = statements.length === 0 ? [] : await db.batch(statements);
  let at = writes.length;
  const answers = asks.map((one) => one.read(one.statement === undefined ? [] : (results[at++]?.results ?? [])));
  // The compiler does not see that a mapped tuple keeps the order of what it was mapped from.
  return answers as unknown as Answers<Asks>;
}

/** Asks one question. */
export async function askOne<T>(one: Ask<T>): Promise<T> {
  const results = (await one.statement?.all())?.results;
  return one.read(results ?? []);
}

/** The statement of a question; none for one that need not be asked. */
export function statementsOf(one: Ask<unknown>): D1PreparedStatement[] {
  return one.statement === undefined ? [] : [one.statement];
}

/** A question that need not be asked. */
export function known<T>(answer: T): Ask<T> {
  return { read: () => answer };
}
