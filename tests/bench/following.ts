// What following the changes of a city costs both sides: the units from which docs/performance.md works out many cities.

import { gzipSync } from "node:zlib";
import { CHANGES_ANSWER } from "../../worker/feed/shapes/opportunities.ts";
import { startSteppedWorker } from "../e2e/support/steppedWorker.ts";
import { type FaceServer, startFace } from "./faceServer.ts";
import { line, middle, threadMilliseconds } from "./measure.ts";
import { processorTime } from "./processorTime.ts";
import { samplePayload } from "./samplePayload.ts";

const ITEMS = 500;
const ON_A_PAGE = 100;
const POLLS = 200;
const KIB = 1024;

interface Changes {
  readonly next_cursor: string;
  readonly has_more: boolean;
}

/** Prints the table. */
export async function benchFollowing(): Promise<void> {
  const server = await startFace(ITEMS);
  try {
    await benchPublisher(server);
    await benchFollower(server);
  } finally {
    await server.stop();
  }
  await benchRows();
}

/** What the city that is followed gives. */
async function benchPublisher({ url }: FaceServer): Promise<void> {
  let [pages, bytes, packed, since] = [0, 0, 0, "0"];
  for (let isMore = true; isMore; pages += 1) {
    const text = await (await fetch(`${url}/v1/changes?limit=${ON_A_PAGE}&since=${since}`)).text();
    [bytes, packed] = [bytes + text.length, packed + gzipSync(text).length];
    ({ next_cursor: since, has_more: isMore } = JSON.parse(text) as Changes);
  }
  line(`A first copy of ${ITEMS} items: requests`, pages);
  line("  bytes, as they are and packed (gzip)", `${kib(bytes)}, ${kib(packed)}`, "KiB");
  const address = `${url}/v1/changes?limit=${ON_A_PAGE}&since=${since}`;
  const answer = await fetch(address);
  line("A question at rest: bytes of its answer", (await answer.text()).length);
  const headers = { "if-none-match": answer.headers.get("etag") ?? "" };
  line("  with If-None-Match: status, bytes", await heldAnswer(address, headers));
  const spent = await processorTime(async () => {
    for (let poll = 0; poll < POLLS; poll += 1) await (await fetch(address, { headers })).text();
  });
  line("  processor time of the city's Worker", spent / POLLS, "ms");
}

async function heldAnswer(address: string, headers: Record<string, string>): Promise<string> {
  const held = await fetch(address, { headers });
  return `${held.status}, ${(await held.text()).length}`;
}

/** What whoever keeps a copy spends: reading and checking, and writing in tables such as ours, search and all. */
async function benchFollower({ url, database }: FaceServer): Promise<void> {
  const text = await (await fetch(`${url}/v1/changes?limit=${ON_A_PAGE}`)).text();
  const times = Array.from({ length: 20 }, () => {
    const began = threadMilliseconds();
    CHANGES_ANSWER.parse(JSON.parse(text));
    return threadMilliseconds() - began;
  });
  line(`Reading and checking a page of ${ON_A_PAGE} changes`, middle(times), "ms");
  const sizeOf = async () => (await database.prepare("SELECT 1").run()).meta.size_after ?? 0;
  const before = await sizeOf();
  const rows = Array.from({ length: ON_A_PAGE }, (_, at) => samplePayload(ITEMS + at + 1));
  const insert = `
    INSERT INTO published (id, since, agency_code, payload, words, at)
    SELECT value ->> 'id', value ->> 'since', value ->> 'agency', value ->> 'payload', value ->> 'words', ?2 FROM json_each(?1)`;
  const { meta } = await database.prepare(insert).bind(JSON.stringify(rows), "2026-03-02T00:00:00.000Z").run();
  line("Writing an item that is new: D1 rows written, read", `${per(meta.rows_written)}, ${per(meta.rows_read)}`);
  line("  bytes of the database for each", Math.round(((await sizeOf()) - before) / ON_A_PAGE));
  const end = "UPDATE published SET until = since + 1000, until_at = ?2 WHERE since > ?1 AND until IS NULL";
  const ended = await database.prepare(end).bind(ITEMS, "2026-03-03T00:00:00.000Z").run();
  line(
    "Ending one that another takes the place of: written, read",
    `${per(ended.meta.rows_written)}, ${per(ended.meta.rows_read)}`,
  );
}

/** D1 rows that the city's Worker reads for a question, by D1's own count. */
async function benchRows(): Promise<void> {
  const worker = await startSteppedWorker({
    ...{ REGISTER: "register", CLIENT_IDS: "client", SERVICE_ACCOUNT: "{}", PUBLIC_URL: "https://kembar.example" },
  });
  try {
    const rows = JSON.stringify(Array.from({ length: ITEMS }, (_, at) => samplePayload(at + 1)));
    const insert = `
      INSERT INTO published (id, since, agency_code, payload, words, at)
      SELECT value ->> 'id', value ->> 'since', value ->> 'agency', value ->> 'payload', value ->> 'words', ?2 FROM json_each(?1)`;
    const at = "2026-03-01T00:00:00.000Z";
    await worker.database([
      { sql: insert, values: [rows, at] },
      { sql: "UPDATE publication SET position = ?, published_at = ?", values: [ITEMS, at] },
    ]);
    let now = Date.parse(at);
    const ask = async (path: string) => {
      now += 60_000;
      const { answer, asked } = await worker.handle({
        ...{ now, googleRoot: "", handler: { kind: "fetch", method: "GET", path, headers: {} } },
      });
      return { text: answer?.text ?? "{}", read: asked.reduce((sum, one) => sum + one.read, 0) };
    };
    const first = await ask(`/v1/changes?limit=${ON_A_PAGE}`);
    line(`A page of ${ON_A_PAGE} changes: D1 rows read`, first.read);
    const [epoch] = (JSON.parse(first.text) as Changes).next_cursor.split(".");
    line("A question at rest: D1 rows read", (await ask(`/v1/changes?since=${epoch}.${ITEMS}`)).read);
    line("  with one change", (await ask(`/v1/changes?since=${epoch}.${ITEMS - 1}`)).read);
  } finally {
    await worker.stop();
  }
}

function per(rows: number | undefined): number {
  return Math.round((rows ?? 0) / ON_A_PAGE);
}

function kib(bytes: number): number {
  return Math.round(bytes / KIB);
}
