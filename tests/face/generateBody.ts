// Makes bodies from the schemas of an OpenAPI description: mostly within them, often just outside, sometimes no JSON at all.

import { HOSTILE, type OpenApi, type Schema } from "./generateRequest.ts";

const NO_JSON = ["{", "[1,", "nope", "\u0000", '{"a":1}{"b":2}', "x".repeat(10_240)];
const NO_OBJECT = ["[]", "null", "1", '""', "{}", ""];

/** The text of a body for an operation; `known` are values that mean something to it, by the names of their members. */
export function generateBody(
  api: OpenApi,
  schema: Schema,
  known: Readonly<Record<string, readonly string[]>>,
  random: () => number,
): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const text = (name: string) => (random() < 0.2 ? pick(HOSTILE) : pick(known[name] ?? ["KB-0000000001", "x"]));
  const valueFor = (name: string, given: Schema): unknown => {
    const named = api.components.schemas[given.$ref?.split("/").at(-1) ?? ""];
    const one: Schema = named ?? given;
    if (random() < 0.05) return pick([null, 1, true, [], {}, -1e9, [[]], { __proto__: null, a: 1 }]);
    if (one.type === "array") {
      return Array.from({ length: pick([0, 1, 2, 101]) }, () => valueFor(name, one.items ?? {}));
    }
    if (one.type === "boolean") return pick([true, false]);
    if (one.type !== "object") return text(name);
    const isGiven = (key: string) => random() < (one.required?.includes(key) === true ? 0.95 : 0.5);
    const members = Object.entries(one.properties ?? {}).filter(([key]) => isGiven(key));
    const extra = random() < 0.05 ? [[pick(["nope", "constructor", "__proto__"]), 1] as const] : [];
    return Object.fromEntries([...members.map(([key, member]) => [key, valueFor(key, member)] as const), ...extra]);
  };
  const kind = random();
  if (kind < 0.05) return pick(NO_JSON);
  if (kind < 0.15) return pick(NO_OBJECT);
  return JSON.stringify(valueFor("", schema));
}
