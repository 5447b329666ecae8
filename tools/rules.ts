// Writes docs/where-tested.md: which file tests what, from the tests' own titles and imports; no test is run.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "./command/runCommand.ts";

/** Where the page stands. */
export const RULES_PAGE = fileURLToPath(new URL("../docs/where-tested.md", import.meta.url));

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What is tested in which folder, in the order of the page. */
const FOLDERS: Readonly<Record<string, string>> = {
  "tests/shared": "The pure core: a rule alone, without a platform",
  "tests/addon": "The built add-on, in local Google's script host",
  "tests/worker": "The Worker's reading side, in workerd with a real D1",
  "tests/face": "What the public sees: pages in a browser, formats by other people's readers",
  "tests/e2e": "The whole loop: add-on, local Google and the Worker together",
  "tests/tools": "Commands, and how the house is built",
  "local/tests": "Local Google",
};

const TITLE = /^describe[\w.]*(?:\((?:[^()"]|\([^()]*\))*\))?\(\s*"((?:[^"\\]|\\.)*)"/gm;
const ABOUT = /^\/\/ (.+(?:\n\/\/ .+)*)/;
const IMPORTED = /from "(\.[^"]+)"/g;

interface TestFile {
  /** Below the root. */
  readonly path: string;
  /** The sentence at the head of the file. */
  readonly about: string;
  readonly titles: readonly string[];
  /** The folders and files directly below shared/ that it imports. */
  readonly rooms: readonly string[];
}

const HEAD = `# Where is a rule tested

Written by \`npm run rules\` from the tests' own titles. A single test is found by its words: \`git grep -n 'it(.*withdraw' -- '*.test.ts'\`.
`;

/** The whole page. */
export function rulesPage(): string {
  const files = Object.keys(FOLDERS).map((folder) => [folder, testsIn(folder)] as const);
  const shared = files.flatMap(([folder, tests]) => (folder === "tests/shared" ? tests : []));
  const rooms = [...new Set(shared.flatMap((one) => one.rooms))].sort();
  const byRoom = rooms.map((room) => [
    `\`shared/${room}\``,
    shared
      .filter((one) => one.rooms.includes(room))
      .map((one) => nameIn("tests/shared", one))
      .join(", "),
  ]);
  const parts = files.map(([folder, tests]) => {
    const rows = tests.map((one) => [nameIn(folder, one), wordsOf(one)]);
    return `## ${FOLDERS[folder]}: \`${folder}/\`\n\n${table(["File", "What"], rows)}`;
  });
  return `${HEAD}\n${parts.join("\n")}\n## Rooms of \`shared/\`, and the tests that take them directly\n\n${table(["Room", "Tests"], byRoom)}`;
}

function testsIn(folder: string): TestFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .sort()
    .map((name) => readTest(join(folder, name)));
}

function readTest(path: string): TestFile {
  const text = readFileSync(join(ROOT, path), "utf8");
  const imported = [...text.matchAll(IMPORTED)].map(([, one = ""]) =>
    relative(ROOT, resolve(ROOT, dirname(path), one)),
  );
  const rooms = imported.filter((one) => one.startsWith("shared/")).map((one) => one.split("/")[1] ?? "");
  return {
    path,
    about: ABOUT.exec(text)?.[1]?.replace(/\n\/\/ /g, " ") ?? "",
    titles: [...text.matchAll(TITLE)].map(([, title = ""]) => title).filter((title) => !title.includes("%")),
    rooms: [...new Set(rooms)],
  };
}

/** Its sentence, then the titles of its parts. */
function wordsOf({ about, titles }: TestFile): string {
  return titles.length < 2 ? about : `${about} *${titles.join(" · ")}*`;
}

function nameIn(folder: string, { path }: TestFile): string {
  return `\`${relative(folder, path).replace(/\.test\.ts$/, "")}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((one) => one.replace(/\|/g, "\\|")).join(" | ")} |\n`;
  return [head, head.map(() => "---"), ...rows].map(line).join("");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand({ usage: "npm run rules\nMenulis docs/where-tested.md.\n", options: {}, takes: [0, 0] }, () => {
    writeFileSync(RULES_PAGE, rulesPage());
    return 0;
  });
}
