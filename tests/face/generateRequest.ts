// Makes requests from an OpenAPI description: mostly within it, often just outside, sometimes far away.

/** The part of an OpenAPI document that requests are made from. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

export interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly string[];
}

export interface Operation {
  readonly operationId: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: "query" | "path";
    readonly schema: Schema;
  }[];
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: Schema } } };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: { readonly $ref?: string } }>> }>
  >;
}

export interface GeneratedRequest {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  /** The parameters that it has, each with whether its value is one that the description calls good. */
  readonly sent: readonly { readonly name: string; readonly isGood: boolean }[];
}

export const HOSTILE = [
  ...[
    "",
    " ",
    "-1",
    "0",
    "1000000000",
    "1e9",
    "NaN",
    "null",
    "true",
    "%",
    "\u0000",
    "a\u0000b",
    "\ud800",
    "🛶",
    "...",
    "../../etc/passwd",
  ],
  ...[
    "' OR 1=1 --",
    '"); DROP TABLE published; --',
    "<script>alert(1)</script>",
    "=1+1",
    "*",
    '"',
    "NEAR(a b)",
    "a AND",
    "{title_en}: x",
  ],
  ...[
    "a".repeat(10_240),
    "[]",
    "{}",
    "toString",
    "__proto__",
    "constructor",
    "KB-0000000001",
    "id",
    "en",
    "JP,NL",
    "1.02,,",
    ",",
  ],
];

/** A source of numbers from 0 to 1 that repeats itself for the same seed (mulberry32). */
export function newRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What earlier answers gave. */
export interface Given {
  readonly cursors: string[];
  readonly ids: string[];
}

/** The next request, which may ask on from what was given before. */
export function generateRequest(api: OpenApi, random: () => number, given: Given): GeneratedRequest {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const reads = Object.entries(api.paths).flatMap(([path, methods]) =>
    methods.get === undefined ? [] : [{ path, operation: methods.get }],
  );
  const { path, operation } = pick(reads);
  const sent: { readonly name: string; readonly isGood: boolean }[] = [];
  const value = (name: string, schema: Schema): string => {
    const isGood = random() >= 0.15;
    sent.push({ name, isGood });
    if (!isGood) return pick(HOSTILE);
    const before = name === "id" ? given.ids : name === "cursor" || name === "since" ? given.cursors : [];
    if (before.length > 0) return pick(before);
    return goodValue(schema, random, pick);
  };
  let address = path;
  const query = new URLSearchParams();
  for (const { name, in: place, schema } of operation.parameters ?? []) {
    if (place === "path") address = address.replace(`{${name}}`, encoded(value(name, schema)));
    else if (random() < 0.25)
      for (let n = 0; n < (schema.type === "array" ? 2 : 1); n++) query.append(name, value(name, schema));
  }
  if (random() < 0.05) query.append(pick(["nope", "constructor", "__proto__"]), "1");
  const method = random() < 0.9 ? "GET" : pick(["HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH"]);
  const text = query.toString();
  return { method, path: text === "" ? address : `${address}?${text}`, operation, sent };
}

/** A text as one segment of a path; half a surrogate pair becomes a replacement character. */
function encoded(text: string): string {
  return new URLSearchParams({ text }).toString().slice("text=".length).replaceAll("+", "%20");
}

function goodValue(schema: Schema, random: () => number, pick: <T>(list: readonly T[]) => T): string {
  if (schema.items !== undefined) return goodValue(schema.items, random, pick);
  if (schema.enum !== undefined) return pick(schema.enum);
  if (schema.examples !== undefined) return pick(schema.examples);
  if (schema.type === "integer") {
    const { minimum = 0, maximum = 1000 } = schema;
    return String(minimum + Math.floor(random() * (maximum - minimum + 1)));
  }
  return pick(["sungai", "river", "JP", "AGENCY7", "P25-M1", "KB-0000000007", "pasar sungai", "1.02"]);
}
