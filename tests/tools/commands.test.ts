// Every tool reads its arguments in one way: help with 0, what cannot be meant in a sentence with 2, no stack trace.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { readCommand } from "../../tools/command/readCommand.ts";
import { refusalOf } from "../../tools/command/systemRefusal.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COMMAND = {
  usage: "x",
  options: { key: { type: "string" }, yes: { type: "boolean" } },
  takes: [1, 2],
} as const;

describe("readCommand", () => {
  it.each([
    [["a"], { kind: "told", told: { values: {}, plain: ["a"] } }],
    [["a", "b", "--yes", "--key=k"], { kind: "told", told: { values: { yes: true, key: "k" }, plain: ["a", "b"] } }],
    [["--", "--help"], { kind: "told", told: { values: {}, plain: ["--help"] } }],
    [["a", "--nope", "--help"], { kind: "help" }],
    [["-h"], { kind: "help" }],
    [[], { kind: "wrong", why: "Isiannya belum lengkap." }],
    [["a", "b", "c"], { kind: "wrong", why: '"c" tidak dikenal di sini.' }],
    [["--nope"], { kind: "wrong", why: "Pilihan --nope tidak dikenal. Yang ada: --help, --key, --yes." }],
    [["-x"], { kind: "wrong", why: "Pilihan -x tidak dikenal. Yang ada: --help, --key, --yes." }],
    [["a", "--key"], { kind: "wrong", why: "Pilihan --key belum diberi isi." }],
    [["a", "--key", "--yes"], { kind: "wrong", why: "Pilihan --key belum diberi isi." }],
    [["a", "--yes=1"], { kind: "wrong", why: "Pilihan --yes tidak diberi isi." }],
  ])("%j", (args, reading) => {
    expect(structuredClone(readCommand(COMMAND, args))).toEqual(reading);
  });
});

it("what the system refuses is told with the whole path; a bug is no refusal", () => {
  const missing = Object.assign(new Error("x"), { code: "ENOENT", path: "a.txt" });
  expect(refusalOf(missing)?.finding.told.id).toBe(`${join(process.cwd(), "a.txt")} tidak ada.`);
  expect(refusalOf(new Error("y", { cause: missing }))?.finding.code).toBe("enoent");
  expect(refusalOf(new TypeError("a bug"))).toBeUndefined();
});

const folder = mkdtempSync(join(tmpdir(), "kembar-commands-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files that package.json runs and that read arguments here; a test run hands its own to vitest. */
const scripts = Object.entries(
  (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> }).scripts,
).flatMap(([name, line]) => {
  const file = /\b((?:tools|tests)\/[\w/]+\.(?:ts|mjs))/.exec(line)?.[1];
  return file === undefined || name === "test" ? [] : [[name, file] as const];
});

/** Nobody answers, neither Kembar nor npm's registry. */
const NOWHERE = {
  GOOGLE_PORT: "1",
  PORT: "2",
  npm_config_registry: "http://127.0.0.1:1",
  npm_config_fetch_retries: "0",
};

const run = (file: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, file), ...args], {
    cwd: folder,
    env: { ...process.env, ...NOWHERE, DATA_DIR: folder, KEMBAR_CITY: folder, KEMBAR_BACKUPS: folder },
    encoding: "utf8",
  });

it.each(scripts)("npm run %s -- --help says how it is used, and does nothing", (_name, file) => {
  const { status, stdout, stderr } = run(file, "--help");
  expect([status, stdout.split(": ")[0], stderr]).toEqual([0, "Cara pakai", ""]);
});

it.each<[string, readonly string[], number, RegExp]>([
  ["backup", ["--nope"], 2, /^Pilihan --nope tidak dikenal/],
  ["backup", [], 1, /^Belum ada token admin\.\n/],
  ["backup", ["--verify", "tidak-ada.ndjson"], 1, /\/tidak-ada\.ndjson tidak ada\.\n/],
  ["backup", ["--verify", "catatan.txt"], 1, /\/catatan\.txt bukan cadangan Kembar\.\n/],
  ["restore", [], 2, /^Isiannya belum lengkap\./],
  ["restore", ["kosong.ndjson"], 1, /\/kosong\.ndjson kosong\.\n/],
  ["export", ["a", "b.csv"], 1, /\/b\.csv tidak berakhiran \.xlsx\.\n/],
  ["import", ["tidak-ada.csv", "lembar"], 1, /\/service-account\.json tidak ada|tidak-ada\.csv/],
  ["start", ["--port", "1"], 2, /^Pilihan --port tidak dikenal/],
  ["audit", [], 1, /^Registri npm tidak menjawab/],
  ["deploy", [], 1, /\/city\.json tidak terbaca/],
  ["bench", ["parsing", "nope"], 2, /^"nope" bukan bagian yang diukur\./],
  ["soak", ["10"], 2, /^"10" tidak dikenal di sini\./],
])("npm run %s -- %j ends with %i", (name, args, code, told) => {
  writeFileSync(join(folder, "catatan.txt"), "hello\n");
  writeFileSync(join(folder, "kosong.ndjson"), "");
  writeFileSync(join(folder, "city.json"), '{"database": "x",');
  const file = scripts.find(([one]) => one === name)?.[1] ?? "";
  const { status, stderr } = run(name === "start" ? "tools/start.ts" : file, ...args);
  expect([status, stderr]).toEqual([code, expect.stringMatching(told)]);
  expect(stderr).not.toMatch(/^\s+at .*:\d+/m);
});

it("a reader that goes away in the middle ends nothing: no stack, the usual code", () => {
  const talk = `import { runCommand } from "${join(ROOT, "tools/command/runCommand.ts")}";
    await runCommand({ usage: "x", options: {}, takes: [0, 0] }, async () => {
      for (let line = 0; line < 2000; line++) {
        process.stdout.write("x".repeat(1000) + "\\n");
        await new Promise((wake) => setImmediate(wake));
      }
      process.stderr.write("done");
      return 1;
    });`;
  const program = join(folder, "talk.ts");
  writeFileSync(program, talk);
  const line = `set -o pipefail; "${process.execPath}" "${program}" | head -1`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { encoding: "utf8" });
  expect([status, stdout, stderr]).toEqual([1, `${"x".repeat(1000)}\n`, "done"]);
});
