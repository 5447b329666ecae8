// Sends the requests of a recording to local Google and pairs each answer with the recorded one.

import type { TestGoogle } from "./testGoogle.ts";

/** A recording as VCR writes it. */
export interface Cassette {
  readonly interactions: readonly {
    readonly request: { readonly method: string; readonly uri: string; readonly body: string | null };
    readonly response: { readonly status: { readonly code: number }; readonly body: { readonly string?: string } };
  }[];
}

/** What came and what was recorded, in comparable form. */
export interface Pair {
  readonly call: string;
  readonly got: { readonly status: number; readonly body: unknown };
  readonly recorded: { readonly status: number; readonly body: unknown };
}

const RECORDER = "telegram-budgeter@telegram-budgeter.iam.gserviceaccount.com";
const STRANGER = "stranger@elsewhere.example";
const ID_KEYS = new Set([
  "id",
  "spreadsheetId",
  "sheetId",
  "protectedRangeId",
  "namedRangeId",
  "bandedRangeId",
  "filterViewId",
  "permissionId",
]);
const TIME_KEYS = new Set(["createdTime", "modifiedTime"]);

/** Plays a cassette from start to end as the account that recorded it. */
export async function replay(google: TestGoogle, cassette: Cassette): Promise<readonly Pair[]> {
  const ids = new Map<string, string>();
  const pairs: Pair[] = [];
  for (const { request, response } of cassette.interactions) {
    const path = request.uri.replace(/^https:\/\/[^/]+/, "");
    if (response.status.code === 403) makePrivate(google, path, ids);
    const sent = request.body === null ? undefined : mapped(request.body, ids);
    const got = await google.call(RECORDER, request.method, mapped(path, ids), sent || undefined);
    const text = response.body.string ?? "";
    const recorded: unknown = text === "" ? undefined : JSON.parse(text);
    learn(recorded, got.body, ids);
    pairs.push({
      call: `${request.method} ${path}`,
      got: { status: got.status, body: comparable(got.body) },
      recorded: {
        status: response.status.code,
        body: comparable(JSON.parse(mapped(JSON.stringify(recorded ?? null), ids)) ?? undefined),
      },
    });
  }
  return pairs;
}

/** A recorded refusal needs a file that is somebody else's. */
function makePrivate(google: TestGoogle, path: string, ids: Map<string, string>): void {
  const id = /\/spreadsheets\/([\w-]+)/.exec(path)?.[1];
  if (id === undefined || ids.has(id)) return;
  const file = google.google.as(STRANGER).spreadsheets.create({ properties: { title: "Private" } });
  ids.set(id, file.spreadsheetId ?? "");
}

function mapped(text: string, ids: ReadonlyMap<string, string>): string {
  let result = text;
  for (const [from, to] of ids) result = result.replaceAll(from, to);
  return result;
}

/** Notes which of our ids stands for which recorded one. */
function learn(recorded: unknown, got: unknown, ids: Map<string, string>): void {
  if (typeof recorded !== "object" || recorded === null || typeof got !== "object" || got === null) return;
  for (const [key, value] of Object.entries(recorded)) {
    const own = (got as Readonly<Record<string, unknown>>)[key];
    if (ID_KEYS.has(key) && value !== 0 && own !== undefined) ids.set(String(value), String(own));
    else learn(value, own, ids);
  }
}

/** Times become "time"; ids stay, since recorded ones were mapped. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value ?? undefined;
  const entries = Object.entries(value).map(([key, item]) => [key, TIME_KEYS.has(key) ? "time" : comparable(item)]);
  return Object.fromEntries(entries);
}
