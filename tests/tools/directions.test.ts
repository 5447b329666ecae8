// The direction of the house: no file and no room imports, over whatever detour, one that imports it; types count too.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const IMPORTED = /(?:from|import)\s*\(?\s*"(\.[^"]+)"/g;

const files = ["shared", "worker", "addon", "local", "tools"].flatMap((name) =>
  readdirSync(join(ROOT, name), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/(?:^|\/)dist\//.test(file))
    .map((file) => join(name, file)),
);

/** Those of which the rooms have an order too. */
const HOUSES = /^(?:shared|worker|addon|local)\//;

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

const imports: Graph = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file: string): Set<string> {
  const text = readFileSync(join(ROOT, file), "utf8");
  const found = [...text.matchAll(IMPORTED)].map(([, path = ""]) => relative(ROOT, resolve(ROOT, dirname(file), path)));
  return new Set(found.filter((one) => files.includes(one)));
}

/** Of these each folder is a room of its own. */
const WINGS = /^worker\/(?:feed|pages)\/[^/]+\//;

/** A folder of a house, with what lies in it; a file that lies in no folder is a room of its own. */
function roomOf(file: string): string {
  return file
    .split("/")
    .slice(0, WINGS.test(file) ? 3 : 2)
    .join("/");
}

function roomsOf(graph: Graph): Graph {
  const rooms = new Map<string, Set<string>>();
  for (const [file, others] of graph) {
    if (!HOUSES.test(file)) continue;
    const room = rooms.get(roomOf(file)) ?? new Set<string>();
    for (const other of others) if (HOUSES.test(other) && roomOf(other) !== roomOf(file)) room.add(roomOf(other));
    rooms.set(roomOf(file), room);
  }
  return rooms;
}

/** What is left when again and again everything is taken away that imports nothing: the circles, and what needs them. */
function circlesOf(graph: Graph): string[] {
  const left = new Map([...graph].map(([one, others]) => [one, new Set(others)]));
  for (;;) {
    const free = [...left].filter(([, others]) => others.size === 0).map(([one]) => one);
    if (free.length === 0) return [...left].map(([one, others]) => `${one} → ${[...others].join(", ")}`);
    for (const one of free) left.delete(one);
    for (const others of left.values()) for (const one of free) others.delete(one);
  }
}

it("no file stands in a circle of imports", () => {
  expect(files.length).toBeGreaterThan(500);
  expect(circlesOf(imports)).toEqual([]);
});

it("no room stands in a circle of imports", () => {
  expect(circlesOf(roomsOf(imports))).toEqual([]);
});

it("reading, review and publication do not know each other; only the register knows its review", () => {
  const rooms = roomsOf(imports);
  const parts = ["worker/source", "worker/register", "worker/review", "worker/publish"];
  const known = parts.flatMap((one) =>
    parts.filter((other) => rooms.get(one)?.has(other)).map((other) => `${one} → ${other}`),
  );
  expect(known).toEqual(["worker/register → worker/review"]);
});

it("formats and what they are made of know nothing of pages", () => {
  const rooms = roomsOf(imports);
  const below = [...rooms.keys()].filter((room) => room.startsWith("worker/feed/"));
  expect(below.length).toBeGreaterThan(4);
  const known = below.flatMap((room) =>
    [...(rooms.get(room) ?? [])].filter((other) => other.startsWith("worker/pages")),
  );
  expect(known).toEqual([]);
});

it("the frame of a page knows neither the formats nor what is read: it is given what it shows", () => {
  const known = [...(roomsOf(imports).get("worker/pages/frame") ?? [])].sort();
  expect(known).toContain("worker/pages/words");
  expect(known.filter((room) => room.startsWith("worker/feed/"))).toEqual([]);
});

/** Everything that a file takes, over whatever detour. */
function reachOf(file: string, found = new Set<string>()): Set<string> {
  for (const other of imports.get(file) ?? []) {
    if (found.has(other)) continue;
    found.add(other);
    reachOf(other, found);
  }
  return found;
}

const PAGES = "addon/sheet/showPage.ts";
/** What takes the document's lock, and what writes a decision under it. */
const WRITING = ["addon/sheet/underLock.ts", "addon/register/writeDecided.ts"];

it("in the add-on no command depends on a view: what writes neither shows a page nor takes a file that does", () => {
  const commands = files.filter((file) => WRITING.some((one) => imports.get(file)?.has(one)));
  expect(commands).toEqual(expect.arrayContaining(["addon/agency/checkAll.ts", "addon/register/decide.ts"]));
  expect(files.filter((file) => imports.get(file)?.has(PAGES)).length).toBeGreaterThan(10);
  expect(commands.filter((file) => reachOf(file).has(PAGES))).toEqual([]);
});
