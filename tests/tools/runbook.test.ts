// Every alarm that the Worker can raise stands in docs/runbook.md.

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const runbook = read("docs/runbook.md");

/** The names between quotes in the one list of a source that a pattern finds. */
function namesIn(path: string, list: RegExp): string[] {
  const found = list.exec(read(path))?.[1] ?? "";
  return [...found.matchAll(/"([a-z_]+)"/g)].map((one) => one[1] ?? "");
}

it.each<[string, string, RegExp]>([
  ["broken", "worker/feed/answers.ts", /broken: z\s*\.array\(\s*z\.enum\(\[([^\]]*)\]/],
  ["warnings", "worker/feed/answers.ts", /warnings: z\.array\(z\.enum\(\[([^\]]*)\]/],
])("each of %s has its line", (_what, path, list) => {
  const names = namesIn(path, list);
  expect(names.length).toBeGreaterThan(1);
  expect(names.filter((name) => !runbook.includes(`| \`${name}\` |`))).toEqual([]);
});

it("each event that is logged as an error has its line", () => {
  const sources = [
    "worker/main.ts",
    "worker/queue/consume.ts",
    "worker/source/readSource.ts",
    "worker/cycle/publish.ts",
    "worker/http/requestLog.ts",
  ];
  const events = sources.flatMap((path) =>
    [...read(path).matchAll(/log\("error", "(\w+)"/g)].map((one) => one[1] ?? ""),
  );
  expect(events.length).toBeGreaterThan(4);
  expect(events.filter((event) => !new RegExp(`^\\| .*\`${event}\``, "m").test(runbook))).toEqual([]);
});

it("every command that it names exists", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  const named = [...runbook.matchAll(/npm run (\w+)/g)].map((one) => one[1] ?? "");
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});
