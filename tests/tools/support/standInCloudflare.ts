// Stands in for the part of Cloudflare's API that wrangler calls during a setup: D1 (SQLite), queues, scripts, secrets.

import { hash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { DatabaseSync } from "node:sqlite";

export interface StandInCloudflare {
  readonly url: string;
  readonly databases: ReadonlyMap<string, DatabaseSync>;
  readonly queues: ReadonlySet<string>;
  readonly secrets: ReadonlyMap<string, string>;
  /** The variables of each upload of the Worker, the draft that holds a first secret among them. */
  readonly uploads: readonly Readonly<Record<string, string>>[];
  /** The calls since the last time that changed something, and those that nobody here knows. */
  readonly writes: () => string[];
  readonly unknown: readonly string[];
  /** Called after each call that was carried out. */
  onCall: (call: string) => void;
  readonly stop: () => Promise<void>;
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
}

class Refused extends Error {
  readonly status: number;
  readonly code: number;

  constructor(status: number, code: number, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const ACCOUNT = "acc0000000000000000000000000000a";
/** Where files for D1 are put; at Cloudflare another host. */
const UPLOAD = "/upload/import.sql";
const TIME = "2026-11-26T00:00:00Z";

/** The environment in which wrangler speaks to it. */
export function cloudflareEnv({ url }: StandInCloudflare): Record<string, string> {
  return { CLOUDFLARE_API_BASE_URL: `${url}/client/v4`, CLOUDFLARE_API_TOKEN: "t", CLOUDFLARE_ACCOUNT_ID: ACCOUNT };
}

/** Starts it without anything in it. */
export async function startStandInCloudflare(): Promise<StandInCloudflare> {
  const databases = new Map<string, DatabaseSync>();
  const [queues, secrets] = [new Set<string>(), new Map<string, string>()];
  const uploads: Record<string, string>[] = [];
  const unknown: string[] = [];
  let writes: string[] = [];
  let uploaded = "";
  const deployments: unknown[] = [];
  const postDeployment = ({ body }: Call) => {
    const { versions } = JSON.parse(body) as { versions: unknown };
    deployments.unshift({ id: "deployment", source: "wrangler", author_email: "", created_on: TIME, versions });
    return { id: "deployment" };
  };
  const routes: readonly (readonly [RegExp, (call: Call, ...parts: string[]) => unknown])[] = [
    [/^GET \/user\/tokens\/verify$/, () => ({ status: "active" })],
    [/^GET \/user$/, () => ({ email: "admin@kota.example" })],
    [/^GET \/accounts$/, () => [{ id: ACCOUNT, name: "Kota" }]],
    [/^GET \/memberships$/, () => [{ account: { id: ACCOUNT, name: "Kota" } }]],
    [/^GET \/d1\/database$/, () => [...databases.keys()].map((name) => ({ uuid: uuidOf(name), name }))],
    [
      /^POST \/d1\/database$/,
      ({ body }) => {
        const { name } = JSON.parse(body) as { name: string };
        databases.set(name, new DatabaseSync(":memory:"));
        return { uuid: uuidOf(name), name, version: "production" };
      },
    ],
    [/^GET \/d1\/database\/([^/]+)$/, (_call, id) => ({ uuid: id, name: "kembar", version: "production" })],
    [/^POST \/d1\/database\/([^/]+)\/query$/, ({ body }) => run(databases.get("kembar"), body)],
    [
      /^POST \/d1\/database\/([^/]+)\/import$/,
      ({ body }) => {
        const { action } = JSON.parse(body) as { action: string };
        return action === "init"
          ? { success: true, upload_url: `${standIn.url}${UPLOAD}`, filename: "import.sql" }
          : importInto(databases.get("kembar"), uploaded);
      },
    ],
    [
      /^GET \/queues$/,
      ({ query }) => [...queues].filter((name) => (query.get("name") ?? name) === name).map((name) => queueOf(name)),
    ],
    [
      /^POST \/queues$/,
      ({ body }) => {
        const { queue_name } = JSON.parse(body) as { queue_name: string };
        queues.add(queue_name);
        return queueOf(queue_name);
      },
    ],
    [/^GET \/queues\/([^/]+)$/, (_call, id) => queueOf(id ?? "")],
    [/^(?:GET|POST|PUT) \/queues\/([^/]+)\/consumers/, () => []],
    [
      /^GET \/workers\/services\/kembar$/,
      () => ({ default_environment: { environment: "production", script: { last_deployed_from: "wrangler" } } }),
    ],
    [/^GET \/workers\/scripts\/kembar\/deployments$/, () => ({ deployments })],
    [/^GET \/workers\/scripts\/kembar\/versions$/, () => ({ items: [] })],
    [
      /^GET \/workers\/scripts\/kembar\/versions\/(\d+)$/,
      (_call, id) => versionOf(Number(id), uploads[Number(id) - 1] ?? {}),
    ],
    [/^(?:GET|PATCH) \/workers\/scripts\/kembar\/(?:script-)?settings$/, () => ({ bindings: [], tags: [] })],
    [
      /^POST \/workers\/scripts\/kembar\/versions$/,
      ({ body }) => {
        const variables = variablesIn(body);
        uploads.push(variables);
        return versionOf(uploads.length, variables);
      },
    ],
    [/^POST \/workers\/scripts\/kembar\/deployments$/, postDeployment],
    [
      /^GET \/workers\/workers\/kembar$/,
      () => ({ id: "kembar", name: "kembar", subdomain: { enabled: true, previews_enabled: false } }),
    ],
    [/^GET \/workers\/subdomain$/, () => ({ subdomain: "kota" })],
    [/^(?:GET|POST) \/workers\/scripts\/kembar\/subdomain$/, () => ({ enabled: true, previews_enabled: false })],
    [/^PUT \/workers\/scripts\/kembar\/schedules$/, () => ({ schedules: [] })],
    [
      /^GET \/workers\/scripts\/kembar\/secrets$/,
      () => {
        if (uploads.length === 0) throw new Refused(404, 10007, "This Worker does not exist on your account.");
        return [...secrets.keys()].map((name) => ({ name, type: "secret_text" }));
      },
    ],
    [
      /^PUT \/workers\/scripts\/kembar\/secrets$/,
      ({ body }) => {
        if (uploads.length === 0) throw new Refused(404, 10007, "This Worker does not exist on your account.");
        const { name, text } = JSON.parse(body) as { name: string; text: string };
        secrets.set(name, text);
        return { name, type: "secret_text" };
      },
    ],
    [
      /^PUT \/workers\/scripts\/kembar$/,
      ({ body }) => {
        uploads.push(variablesIn(body));
        return { id: "kembar", etag: "e", pipeline_hash: "p", mutable_pipeline_id: "m", deployment_id: "d" };
      },
    ],
  ];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const address = new URL(request.url ?? "", "http://localhost");
      const path = address.pathname.replace("/client/v4", "").replace(`/accounts/${ACCOUNT}`, "");
      const call = {
        method: request.method ?? "",
        path,
        query: address.searchParams,
        body: Buffer.concat(chunks).toString(),
      };
      const name = `${call.method} ${path}`;
      if (path === UPLOAD) {
        uploaded = call.body;
        response.writeHead(200, { etag: `"${hash("md5", uploaded, "hex")}"` }).end();
        return;
      }
      const [status, answer] = answered(call, name);
      const isReading = call.method === "GET" || /\/query$/.test(path);
      if (!isReading) writes.push(name);
      standIn.onCall(name);
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
    });
  });
  const answered = (call: Call, name: string): [number, unknown] => {
    try {
      for (const [pattern, answer] of routes) {
        const found = pattern.exec(name);
        if (found !== null)
          return [200, { success: true, errors: [], messages: [], result: answer(call, ...found.slice(1)) }];
      }
      unknown.push(name);
      throw new Refused(404, 7003, `no route ${name}`);
    } catch (thrown) {
      if (!(thrown instanceof Refused)) throw thrown;
      const errors = [{ code: thrown.code, message: thrown.message }];
      return [thrown.status, { success: false, errors, messages: [], result: null }];
    }
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const standIn: StandInCloudflare = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ databases, queues, secrets, uploads, unknown },
    writes: () => {
      const since = writes;
      writes = [];
      return since;
    },
    onCall: () => {},
    stop: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
  return standIn;
}

function uuidOf(name: string): string {
  return `11111111-2222-3333-4444-${Buffer.from(name).toString("hex").padEnd(12, "0").slice(0, 12)}`;
}

/** The plain variables in the form that a Worker is uploaded with. */
function variablesIn(form: string): Record<string, string> {
  const found = form.matchAll(/\{"name":"(\w+)","type":"plain_text","text":"([^"]*)"\}/g);
  return Object.fromEntries([...found].map(([, name, text]) => [name, text]));
}

/** A version as Cloudflare tells of it. */
function versionOf(number: number, variables: Readonly<Record<string, string>>) {
  const bindings = Object.entries(variables).map(([name, text]) => ({ name, type: "plain_text", text }));
  const metadata = { created_on: TIME, author_email: "", source: "wrangler" };
  const resources = { bindings, script: { etag: "e", handlers: [] }, script_runtime: {} };
  return { id: String(number), number, metadata, resources, startup_time_ms: 1 };
}

function queueOf(name: string) {
  return {
    ...{ queue_id: name, queue_name: name, created_on: TIME, modified_on: TIME, producers: [], consumers: [] },
    ...{ producers_total_count: 0, consumers_total_count: 0 },
  };
}

/** A file of statements, as D1 takes it: all of it, or none and what SQLite says. */
function importInto(database: DatabaseSync | undefined, sql: string): unknown {
  const meta = { duration: 1, rows_read: 0, rows_written: 0, size_after: 0 };
  try {
    database?.exec(`BEGIN; ${sql} COMMIT;`);
    return { success: true, type: "import", status: "complete", messages: [], result: { num_queries: 1, meta } };
  } catch (thrown) {
    if (database?.isTransaction) database.exec("ROLLBACK");
    return { success: false, error: String(thrown), type: "import", status: "error", messages: [] };
  }
}

/** Each statement of a query with its rows, as D1 answers. */
function run(database: DatabaseSync | undefined, body: string): unknown {
  if (database === undefined) throw new Refused(404, 7404, "The database could not be found.");
  const { sql, params = [] } = JSON.parse(body) as { sql: string; params?: string[] };
  const meta = { duration: 1, changes: 0, rows_read: 0, rows_written: 0, served_by: "", last_row_id: 0 };
  if (params.length > 0 || /^\s*(?:SELECT|PRAGMA)/i.test(sql)) {
    return [{ success: true, results: database.prepare(sql).all(...params), meta }];
  }
  database.exec(sql);
  return [{ success: true, results: [], meta }];
}
