// What a document names exists: files, commands, routes, tags and pictures; and docs/api.md is what the code says.

import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { COLUMNS } from "../../shared/columns.ts";
import { DOORS } from "../../shared/doors/doors.ts";
import { LATENCY } from "../../shared/messages/latency.ts";
import { REGISTER_LISTS, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { FEEDBACK_TAB, REGISTER_SYSTEM_TABS } from "../../shared/systemTabs.ts";
import { API_PAGE, apiPage } from "../../tools/api.ts";
import { OPERATIONS } from "../../worker/api/operations.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DOCUMENTS = globSync(["*.md", "docs/**/*.md", "{addon,local,cities}/**/README.md"], { cwd: ROOT }).filter(
  (one) => !one.includes("node_modules"),
);
/** Made by a command, or by the person who follows the document; never in the repository. */
const MADE = ["addon/dist", "addon/register/dist", "addon/scripts.json", "dist"];
const FOLDERS = /^(?:addon|cities|docs|local|shared|tests|tools|worker|\.github)\//;
const COMMANDS = Object.keys(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts);
const ROUTES = new Set([
  ...OPERATIONS.map((one) => one.path),
  ...Object.values(DOORS).flatMap((door) => door.routes.map((route) => route.split(" ")[1] ?? "")),
]);
const TABS = [REVIEW_TAB, FEEDBACK_TAB, ...REGISTER_LISTS, ...REGISTER_SYSTEM_TABS];
const TAGS = new Set([...COLUMNS, ...TABS.flatMap((tab) => [...tab.columns])].map((one) => one.key as string));

/** Everything wrong with a document, in words. */
function wrongIn(document: string, text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map((found) => found[1] ?? "");
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)\s#]+)/g)].map((found) => found[1] ?? "");
  const paths = quoted.filter((one) => FOLDERS.test(one) && !/[\s{*…]/.test(one));
  const commands = [...text.matchAll(/npm run ([\w:-]+)/g)].map((found) => found[1] ?? "");
  const routes = quoted.flatMap((one) => /^(?:(?:GET|POST) )?(\/v1\/[\w./{}-]+)/.exec(one)?.[1] ?? []);
  const tags = quoted.flatMap((one) => /^#([a-z_]+)$/.exec(one)?.[1] ?? []);
  return [
    ...paths.filter((one) => !exists(one)).map((one) => `${document}: no file ${one}`),
    ...links.filter((one) => !existsSync(join(ROOT, dirname(document), one))).map((one) => `${document}: no ${one}`),
    ...commands.filter((one) => !COMMANDS.includes(one)).map((one) => `${document}: no command npm run ${one}`),
    ...routes.filter((one) => !ROUTES.has(one)).map((one) => `${document}: no route ${one}`),
    ...tags.filter((one) => !TAGS.has(one)).map((one) => `${document}: no tag #${one}`),
  ];
}

function exists(path: string): boolean {
  return MADE.some((one) => path === one || path.startsWith(`${one}/`)) || existsSync(join(ROOT, path));
}

describe("the documents", () => {
  it.each(DOCUMENTS)("%s names only what exists", (document) => {
    expect(wrongIn(document, readFileSync(join(ROOT, document), "utf8"))).toEqual([]);
  });

  it("are checked by a test that sees what is wrong", () => {
    const text = "`shared/none.ts` ![x](none.png) `npm run none` `GET /v1/none` `#none`";
    expect(wrongIn("README.md", text)).toHaveLength(5);
  });

  it("are all there", () => {
    for (const one of ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"]) expect(DOCUMENTS).toContain(one);
    for (const one of [
      "panduan-dinas",
      "panduan-setdako",
      "panduan-admin",
      "architecture",
      "performance",
      "api",
      "doors",
      "runbook",
    ])
      expect(DOCUMENTS).toContain(`docs/${one}.md`);
  });

  it.each(DOCUMENTS)("%s says how long a reading takes as every other text does", (document) => {
    const text = readFileSync(join(ROOT, document), "utf8");
    const [short] = LATENCY.id.split(",");
    const others = new RegExp(`${short}(?!${LATENCY.id.slice(short?.length)})|sekitar lima menit`, "g");
    expect(text.match(others) ?? []).toEqual([]);
  });

  it("docs/api.md is up to date (npm run api)", () => {
    expect(readFileSync(API_PAGE, "utf8")).toBe(apiPage());
  });
});
