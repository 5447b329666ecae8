// A backup into the city's D1 at Cloudflare, with wrangler's own commands, as the runbook has it: D1 is gone, a new one is made.

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { WRANGLER } from "../../tools/wrangler.ts";
import { sampleBackup } from "./support/sampleBackup.ts";
import { cloudflareEnv, type StandInCloudflare, startStandInCloudflare } from "./support/standInCloudflare.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ITEMS = 20;

let folder: string;
let cloudflare: StandInCloudflare;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "kembar-remote-"));
  cloudflare = await startStandInCloudflare();
  for (const items of [ITEMS, 3]) writeFileSync(join(folder, `${items}.ndjson`), sampleBackup(items));
});
afterAll(async () => {
  await cloudflare.stop();
  rmSync(folder, { recursive: true, force: true });
});

function run(program: string, ...args: string[]) {
  const own = { KEMBAR_CITY: join(folder, "city"), CI: "true", WRANGLER_SEND_METRICS: "false", HOME: folder };
  const env = { ...process.env, ...cloudflareEnv(cloudflare), ...own };
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [program, ...args], { cwd: ROOT, env }, (failed, stdout, stderr) =>
      resolve({ code: failed === null ? 0 : Number(failed.code), stdout, stderr }),
    );
  });
}
const restore = (items: number) =>
  run(join(ROOT, "tools/restore.ts"), join(folder, `${items}.ndjson`), "--remote", "--yes");
const published = () => cloudflare.databases.get("kembar")?.prepare("SELECT COUNT(*) AS n FROM published").get();

it("makes a new database, tells what it replaces, and fills it", async () => {
  const made = await run(WRANGLER, "d1", "create", "kembar");
  const database = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(made.stdout)?.[0] ?? "";
  mkdirSync(join(folder, "city"));
  writeFileSync(join(folder, "city", "city.json"), JSON.stringify({ database, books: { register: "R1" } }));
  const { code, stdout, stderr } = await restore(ITEMS);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/Yang ada sekarang, dan diganti:\n {2}0 keunggulan, 0 versi.*\nPulih\./s);
  expect(published()).toEqual({ n: ITEMS });
});

it("changes nothing where Cloudflare does not take all of it, and says so in a sentence", async () => {
  cloudflare.databases
    .get("kembar")
    ?.exec("CREATE TRIGGER full BEFORE INSERT ON version BEGIN SELECT RAISE(ABORT, 'disk is full'); END");
  const { code, stderr } = await restore(3);
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/^wrangler d1 execute kembar gagal: [^\n]*disk is full[^\n]*\n[^\n]+\n$/),
  ]);
  expect(published()).toEqual({ n: ITEMS });
});
