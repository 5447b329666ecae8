// Counts what one invocation of the Worker costs the platform: statements and trips to D1, requests and messages sent out.

import type { Job } from "../../../worker/env.ts";
import type { Count } from "../../e2e/support/budget.ts";

/** A count that begins. */
export function newCount(): Count {
  return { statements: 0, trips: 0, requests: 0, messages: 0 };
}

/** The same database; whatever is asked of it is counted. */
export function countedDatabase(db: D1Database, count: Count): D1Database {
  const asks =
    <Arguments extends unknown[], Answer>(
      statements: (...given: Arguments) => number,
      work: (...given: Arguments) => Answer,
    ) =>
    (...given: Arguments): Answer => {
      count.trips += 1;
      count.statements += statements(...given);
      return work(...given);
    };
  const one = () => 1;
  // The statement itself is counted, not a copy of it: a batch takes its own statements only.
  const counted = (statement: D1PreparedStatement): D1PreparedStatement => {
    const { bind, all, run, first, raw } = statement;
    return Object.assign(statement, {
      bind: (...values: unknown[]) => counted(bind.apply(statement, values)),
      all: asks(one, all.bind(statement)),
      run: asks(one, run.bind(statement)),
      first: asks(one, first.bind(statement)),
      raw: asks(one, raw.bind(statement)),
    });
  };
  const database: Pick<D1Database, "prepare" | "batch"> = {
    prepare: (sql) => counted(db.prepare(sql)),
    batch: asks((statements: D1PreparedStatement[]) => statements.length, db.batch.bind(db)) as D1Database["batch"],
  };
  return database as D1Database;
}

/** The same queue; a call of it is one message sent out, however many it carries. */
export function countedQueue(queue: Queue<Job>, count: Count): Queue<Job> {
  const sent: Pick<Queue<Job>, "send" | "sendBatch"> = {
    send: (body, options) => {
      count.messages += 1;
      return queue.send(body, options);
    },
    sendBatch: (messages, options) => {
      count.messages += 1;
      return queue.sendBatch(messages, options);
    },
  };
  return sent as Queue<Job>;
}
