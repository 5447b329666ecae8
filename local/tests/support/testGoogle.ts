// A local Google for one test: own folder, own port, every answer checked against Google's schema.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { type RunningGoogle, type StartOptions, startGoogle } from "../../startGoogle.ts";
import { answerProblems } from "./answerSchema.ts";

/** A call's result. */
export interface Called {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON of the answer. */
  readonly body: unknown;
}

/** A running Google with shortcuts for tests. */
export interface TestGoogle extends RunningGoogle {
  readonly dataDir: string;
  /** Calls as a user (signed in by token); a body is sent as JSON. */
  readonly call: (user: string, method: string, path: string, body?: unknown) => Promise<Called>;
  /** Ends it, removes its folder, and fails where any answer missed the schema. */
  readonly end: () => Promise<void>;
}

/** Starts one; `dataDir` is made and removed by itself unless given. */
export async function testGoogle(options: Partial<StartOptions> = {}): Promise<TestGoogle> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), "local-google-"));
  const misses: string[] = [];
  const running = await startGoogle({
    port: 0,
    ...options,
    dataDir,
    onAnswer: (request, answer) => {
      if (!answer.type.startsWith("application/json")) return;
      misses.push(
        ...answerProblems(`${request.method} ${request.url}`, answer.status, JSON.parse(String(answer.body))),
      );
    },
  });
  const tokens = new Map<string, string>();
  const call = async (user: string, method: string, path: string, body?: unknown): Promise<Called> => {
    const token = tokens.get(user) ?? running.google.auth.tokensFor(user).access_token;
    if (options.now === undefined) tokens.set(user, token);
    const response = await fetch(running.url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get("content-type")?.startsWith("application/json") ?? false;
    return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : undefined };
  };
  const end = async (): Promise<void> => {
    await running.close();
    if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    expect(misses).toEqual([]);
  };
  return { ...running, dataDir, call, end };
}
