// The clients of /docs, as they stand there, against a running feed: they read all of it, and then what changed.

import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CLIENTS } from "../../worker/feed/openapi/clients.ts";
import { type FaceServer, startFace } from "../bench/faceServer.ts";
import { samplePayload } from "../bench/samplePayload.ts";

/** More than one page of changes. */
const ITEMS = 130;

let server: FaceServer;
let directory: string;

beforeAll(async () => {
  server = await startFace(ITEMS);
  directory = mkdtempSync(join(tmpdir(), "kembar-clients-"));
});

afterAll(async () => {
  await server?.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** How each is run, and what is put after it: once told to, it follows again, and says how many it holds. */
const RUNS = [
  {
    name: "JavaScript",
    file: "client.mjs",
    command: process.execPath,
    again: `process.stdin.once("data", async () => {
  since = await follow(copy, since);
  console.log(copy.size);
  process.exit();
});`,
  },
  {
    name: "Python",
    file: "client.py",
    command: "python3",
    again: "input()\nsince = follow(copy, since)\nprint(len(copy))",
  },
] as const;

/** Takes one item back, as a publication does. */
async function takeBack(n: number): Promise<void> {
  const { id, agency } = samplePayload(n);
  const [{ position = 0 } = {}] = (
    await server.database.prepare("SELECT position FROM publication").all<{ position: number }>()
  ).results;
  const next = position + 1;
  const at = new Date().toISOString();
  await server.database.batch([
    server.database
      .prepare("UPDATE published SET until = ?, until_at = ? WHERE id = ? AND until IS NULL")
      .bind(next, at, id),
    server.database
      .prepare("INSERT INTO published (id, since, agency_code, payload, at) VALUES (?, ?, ?, NULL, ?)")
      .bind(id, next, agency, at),
    server.database.prepare("UPDATE publication SET position = ?, published_at = ?").bind(next, at),
  ]);
  while ((await fetch(`${server.url}/v1/opportunities/${id}`)).status !== 410);
}

async function next(lines: AsyncIterator<string>, process: ChildProcessWithoutNullStreams): Promise<string> {
  const { value, done } = await lines.next();
  if (done === true) throw new Error(`it ended: ${process.stderr.read()}`);
  return value;
}

test.each(RUNS)("$name", async ({ name, file, command, again }) => {
  const client = CLIENTS.find((one) => one.name === name);
  const code = client?.code(server.url) ?? "";
  expect(code.split("\n").length).toBeLessThanOrEqual(15);
  const list = (await (await fetch(`${server.url}/v1/opportunities?limit=1`)).json()) as { total: number };
  const path = join(directory, file);
  writeFileSync(path, `${code}\n${again}\n`);
  const running = spawn(command, [...(name === "Python" ? ["-u"] : []), path]);
  const reader: Interface = createInterface({ input: running.stdout });
  const lines = reader[Symbol.asyncIterator]();
  const read: string[] = [];
  while (read.length < list.total) read.push(await next(lines, running));
  const { id, payload } = samplePayload(7);
  const { title } = JSON.parse(payload) as { title: { en: string } };
  expect(read).toContain(`${id} ${title.en}`);
  await takeBack(name === "Python" ? 8 : 9);
  running.stdin.write("\n");
  expect(await next(lines, running)).toBe(String(list.total - 1));
  await Promise.all([running.exitCode === null ? once(running, "exit") : undefined]);
});

test("the one for Excel says that nobody tried it, and names columns that there are", async () => {
  const client = CLIENTS.find((one) => one.name.startsWith("Excel"));
  expect(client?.about).toContain("not tried");
  const code = client?.code(server.url) ?? "";
  const [, address = ""] = /Web\.Contents\("([^"]+)"\)/.exec(code) ?? [];
  const answer = await fetch(address);
  const [header = ""] = (await answer.text()).split("\r\n");
  const named = [...code.matchAll(/\{"(\w+)",/g)].map(([, column = ""]) => column);
  expect([answer.status, named.length, named.filter((column) => !header.split(",").includes(column))]).toEqual([
    200,
    2,
    [],
  ]);
});

test("the description for people and the one in the repository tell the body of a sync", async () => {
  const page = await (await fetch(`${server.url}/docs`)).text();
  expect(page).toContain("<code>spreadsheet</code>");
  expect(page).toContain("follow(copy, since)");
});
