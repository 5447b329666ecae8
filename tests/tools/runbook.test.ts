// Every alarm that the Worker can raise stands in docs/runbook.md, and every line that it tells to run is run as it is written.

import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { APPROVE, GOOD, testId } from "../e2e/support/rows.ts";
import { openTab } from "../e2e/support/sheet.ts";
import { ADMIN, REVIEWER, type SmallCity, startSmallCity } from "../e2e/support/smallCity.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const NAME = "Qanun Zubaidah";
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const runbook = read("docs/runbook.md");

/** The names between quotes in the one list of a source that a pattern finds. */
function namesIn(path: string, list: RegExp): string[] {
  const found = list.exec(read(path))?.[1] ?? "";
  return [...found.matchAll(/"([a-z_]+)"/g)].map((one) => one[1] ?? "");
}

it.each<[string, string, RegExp]>([
  ["broken", "worker/feed/shapes/health.ts", /broken: z\s*\.array\(\s*z\.enum\(\[([^\]]*)\]/],
  ["warnings", "worker/feed/shapes/health.ts", /warnings: z\.array\(z\.enum\(\[([^\]]*)\]/],
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

describe("each line that it tells to run", () => {
  /** By the line: what takes the place of its blanks, how it ends, and what it says. No terminal: what asks, only shows. */
  const RUN: Readonly<Record<string, readonly [code: number, says: RegExp]>> = {
    "npm run backup": [
      0,
      /kembar-\d{4}-\d\d-\d\dT\d{6}\.ndjson\n {2}Kota Banjarmasin \(63\.71\).*2 keunggulan, 2 versi, 1 keputusan/s,
    ],
    "npm run backup -- FILE": [0, /one\.ndjson\n/],
    "npm run backup -- --verify FILE": [0, /Cadangan ini utuh\./],
    "npm run replay": [0, /0 pesan dikirim lagi\./],
    "npm run licences": [0, /MIT/],
    'npm run redact -- --text "the name"': [1, /version.*KB-0000000001.*Keunggulan.*one\.ndjson/s],
    "npm run redact -- --id KB-… --all": [1, /Versi:\n {2}[0-9A-Z]{12}\nHanya ditunjukkan/],
    "npm run restore -- FILE": [0, /Cadangan:.*1 keputusan.*Yang ada sekarang, dan diganti:.*Pulih\./s],
  };
  /** Requests, as an administrator sends them. */
  const ASKED: Readonly<Record<string, object | undefined>> = {
    "GET /v1/health": undefined,
    "GET /v1/status": undefined,
    "POST /v1/sync": {},
    "POST /v1/clients": { remove: ["1-unknown.apps.googleusercontent.com"] },
    "POST /v1/redact": { text: NAME, dry_run: true },
  };
  /** Those that another test runs as they stand. */
  const ELSEWHERE: Readonly<Record<string, string>> = {
    "npm run serve": "tests/e2e/serve.test.ts",
    "npm start": "tests/e2e/start.test.ts",
    "npm run deploy": "tests/tools/setupCloudflare.test.ts",
    "npm run setup": "tests/tools/setupCloudflare.test.ts",
    "npm run setup -- --admit …": "tests/tools/setupCloudflare.test.ts",
    "npm run setup -- --key FILE": "tests/tools/setupCloudflare.test.ts",
    "npm run restore -- FILE --remote": "tests/tools/restoreRemote.test.ts",
    "npx wrangler d1 create kembar": "tests/tools/restoreRemote.test.ts",
  };
  /** Those that need what is not here. */
  const NOT_HERE: Readonly<Record<string, string>> = {
    "gcloud auth print-identity-token": "Google's own command, and an account",
    "npm run audit": "npm's list of known vulnerabilities; without a network it says so",
    "npx wrangler d1 time-travel restore kembar --timestamp=…": "Time Travel is at Cloudflare alone",
  };

  let city: SmallCity;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "kembar-runbook-"));
    city = await startSmallCity(["DLH"]);
    const strengths = openTab(city.google, city.workbook("DLH"), "Keunggulan", city.staffOf("DLH"));
    for (const n of [1, 2]) strengths.add({ ...GOOD, id: testId(n), title_id: n === 1 ? `Contoh ${NAME}` : "Contoh" });
    await city.sync(city.workbook("DLH"));
    openTab(city.google, city.register, "Tinjauan", REVIEWER).change(testId(1), APPROVE);
    await city.sync(city.register);
  });
  afterAll(async () => {
    await city.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const token = () => city.google.google.auth.tokensFor(ADMIN).id_token;
  const run = (line: string) => {
    const written = line
      .replace("FILE", join(folder, "one.ndjson"))
      .replace("KB-…", testId(1))
      .replace("the name", NAME);
    const env = { ...process.env, KEMBAR_URL: city.worker.url, KEMBAR_TOKEN: token(), KEMBAR_BACKUPS: folder };
    return new Promise<readonly [number, string]>((resolve) => {
      const options = { cwd: ROOT, env: { ...env, DATA_DIR: city.dataDir } };
      execFile("bash", ["-c", `${written} < /dev/null`], options, (failed, stdout, stderr) =>
        resolve([failed === null ? 0 : Number(failed.code), stdout + stderr]),
      );
    });
  };

  it("is run here or by another test, or is named as one that cannot be", () => {
    const lines = [...runbook.matchAll(/`((?:npm|npx|gcloud|GET|POST) [^`]+)`/g)].map((one) => one[1] ?? "");
    const known = [RUN, ASKED, ELSEWHERE, NOT_HERE].flatMap((one) => Object.keys(one));
    expect([...new Set(lines)].sort()).toEqual(known.sort());
    expect(Object.values(ELSEWHERE).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it.each(Object.keys(ASKED))("%s", async (line) => {
    const [method = "", path = ""] = line.split(" ");
    const body = ASKED[line];
    const headers = { authorization: `Bearer ${token()}`, "content-type": "application/json" };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    expect((await fetch(city.worker.url + path, { method, headers, ...sent })).status).toBe(200);
  });

  it.each(Object.keys(RUN).filter((line) => !line.includes("restore")))("%s", async (line) => {
    const [code, says] = RUN[line] ?? [];
    expect(await run(line)).toEqual([code, expect.stringMatching(says ?? "")]);
  });

  it("npm run restore, of a D1 that was lost", async () => {
    const [code, says] = RUN["npm run restore -- FILE"] ?? [];
    const lost = city.loseDatabase(async () => {
      expect(await run("npm run restore -- FILE --yes")).toEqual([code, expect.stringMatching(says ?? "")]);
    });
    await lost;
    expect(await (await fetch(`${city.worker.url}/v1/opportunities/${testId(1)}`)).json()).toMatchObject({
      id: testId(1),
    });
  });
});
