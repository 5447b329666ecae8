// The real D1, with every conversation counted: one for each statement that is run alone, one for each batch.

export interface CountingDatabase {
  readonly db: D1Database;
  /** Every statement that was prepared, with the values that it was last given. */
  readonly prepared: ReadonlyMap<string, readonly unknown[]>;
  /** How often D1 was asked since this was last called. */
  readonly asked: () => number;
}

const RUNS = ["first", "all", "run", "raw"];

/** Wraps a database; to the Worker it is another one, as for an isolate that has just begun. */
export function countingDatabase(real: D1Database): CountingDatabase {
  let count = 0;
  const statements = new WeakMap<object, D1PreparedStatement>();
  const prepared = new Map<string, readonly unknown[]>();
  const counted = (statement: D1PreparedStatement, sql: string): D1PreparedStatement => {
    const proxy = new Proxy(statement, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== "function") return member;
        return (...given: unknown[]) => {
          if (RUNS.includes(String(name))) count++;
          const answer: unknown = member.apply(target, given);
          if (name !== "bind") return answer;
          prepared.set(sql, given);
          return counted(answer as D1PreparedStatement, sql);
        };
      },
    });
    statements.set(proxy, statement);
    return proxy;
  };
  const db = new Proxy(real, {
    get(target, name) {
      if (name === "prepare") {
        return (sql: string) => {
          if (!prepared.has(sql)) prepared.set(sql, []);
          return counted(target.prepare(sql), sql);
        };
      }
      if (name === "batch") {
        return (all: D1PreparedStatement[]) => {
          count++;
          return target.batch(all.map((one) => statements.get(one) ?? one));
        };
      }
      return Reflect.get(target, name);
    },
  });
  const asked = () => {
    const before = count;
    count = 0;
    return before;
  };
  return { db, asked, prepared };
}
