// One operation of the API as the description knows it, and the answers that many of them share.

import type { ShapeName } from "../shapes/answers.ts";
import type { Parameter } from "./parameters.ts";

/** One answer: `shape` names its schema; without one it is described by its media type alone. */
export interface Answer {
  readonly status: number;
  readonly description: string;
  readonly type?: string;
  readonly shape?: ShapeName;
}

/** What the operations are grouped by. */
export const TAGS = [
  { name: "Feed", description: "What the city offers." },
  { name: "Lists", description: "What explains the feed." },
  { name: "Descriptions", description: "What describes the feed to programs." },
  { name: "Sync", description: "For the city's staff." },
  { name: "Papers", description: "Documents for reviewers." },
] as const;

/** A JSON Schema of an object; each member says what it is, and `examples` are whole bodies. */
interface BodySchema {
  readonly type: "object";
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>> & { readonly description: string }>>;
  readonly examples: readonly unknown[];
}

export interface Operation {
  readonly method: "get" | "post";
  readonly path: string;
  readonly id: string;
  readonly tag: (typeof TAGS)[number]["name"];
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly answers: readonly Answer[];
  /** JSON Schema of what is sent. */
  readonly body?: { readonly required: boolean; readonly schema: BodySchema };
  /** A token is needed, a one-time link does instead of it, or a token adds something. */
  readonly token?: "needed" | "or_link" | "optional";
}

export const JSON_TYPE = "application/json";
const PROBLEM_TYPE = "application/problem+json";

/** An answer that refuses. */
export function problem(status: number, description: string): Answer {
  return { status, description, type: PROBLEM_TYPE, shape: "Problem" };
}

/** An answer that gives what was asked for. */
export function ok(description: string, shape?: ShapeName, type: string = JSON_TYPE): Answer {
  return { status: 200, description, type, ...(shape === undefined ? {} : { shape }) };
}

export const NOT_MODIFIED: Answer = { status: 304, description: "What you hold (If-None-Match) is still current." };
export const BAD = problem(400, "A parameter is unknown or cannot be read; `detail` says what is right.");
export const LIMITED = problem(429, "Too many requests; `Retry-After` says how many seconds to wait.");
export const NO_TOKEN = problem(401, "No token, or one that fails a check.");
export const NOT_ALLOWED = problem(403, "This account may not do this.");
export const EXPIRED = problem(410, "The cursor has expired: start again without one.");
