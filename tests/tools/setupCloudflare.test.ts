// npm run setup for real, with wrangler's own commands against a stand-in for Cloudflare's API, through kills.

import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { clientOfScript } from "local-google";
import { afterAll, beforeAll, expect, it } from "vitest";
import { SPREADSHEET_HEADER } from "../../shared/clients/clientDoor.ts";
import { type RunningWorker, startWorker } from "../../tools/startWorker.ts";
import { freePort } from "../e2e/support/smallCity.ts";
import { DECIDERS, type SetupCity, sharedDriveOf, startSetupCity, statesOf } from "./support/setupCity.ts";
import { cloudflareEnv, type StandInCloudflare, startStandInCloudflare } from "./support/standInCloudflare.ts";

const CLIENT_ID = "1-kembar.apps.googleusercontent.com";
/** Each run starts wrangler some ten times. */
const PATIENCE_MS = 150_000;
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let city: SetupCity;
let cloudflare: StandInCloudflare;
let worker: RunningWorker | undefined;
beforeAll(async () => {
  [city, cloudflare] = [await startSetupCity(), await startStandInCloudflare()];
});
afterAll(async () => {
  await worker?.stop();
  await city.stop();
  await cloudflare.stop();
});

/** A run that says nothing new: what the first run was told is remembered. */
const again = (...more: string[]) => city.run(["--yes", ...more], cloudflareEnv(cloudflare));

/** The workbooks by their marks, as setup noted them. */
const books = () => {
  const noted = JSON.parse(readFileSync(join(city.folder, "kembar", "city.json"), "utf8")) as {
    books: Readonly<Record<string, string>>;
  };
  return noted.books;
};
const register = () => books().register ?? "";

/** The OAuth client of the script in an agency's workbook. */
const scriptOf = (code: string) => clientOfScript(books()[code] ?? "");

/** A clerk clicks in a script, which says where it stands, to do what only reviewers may; the status of the answer. */
async function knock(client: string): Promise<number> {
  const { id_token } = city.google.google.auth.tokensFor("staf.dinkes@kota.example", client);
  const own = Object.values(books()).find((id) => clientOfScript(id) === client);
  const headers = { authorization: `Bearer ${id_token}`, [SPREADSHEET_HEADER]: own ?? "" };
  const answer = await fetch(`${worker?.url}/v1/sync`, { method: "POST", headers, body: "{}" });
  await answer.arrayBuffer();
  return answer.status;
}

/** What the Worker is given; its address is the city's own. */
const uploaded = () => ({
  ...{ REGISTER: register(), CLIENT_IDS: CLIENT_ID, PUBLIC_URL: worker?.url },
  ...{ DRIVE_CORPUS: "drive", DRIVE_ID: sharedDriveOf(city) },
});

it("killed when the database was made and nobody had noted it", async () => {
  cloudflare.onCall = (call) => {
    if (call === "POST /d1/database") city.kill();
  };
  const place = ["--folder", sharedDriveOf(city), "--key", city.key, "--agencies", city.list];
  const killed = await again(...place, ...DECIDERS);
  expect([killed.code, cloudflare.writes()]).toEqual([null, ["POST /d1/database"]]);
});

it(
  "killed in the middle of the tables",
  async () => {
    let queries = 0;
    cloudflare.onCall = (call) => {
      if (call.endsWith("/query")) queries += 1;
      if (queries === 6) city.kill();
    };
    expect((await again()).code).toBeNull();
    expect(cloudflare.writes()).toEqual([
      ...["POST /queues", "POST /queues"],
      ...["PUT /workers/scripts/kembar/secrets", "PUT /workers/scripts/kembar", "PUT /workers/scripts/kembar/secrets"],
    ]);
  },
  PATIENCE_MS,
);

it(
  "the next run goes on to the first sync; it is not well without the add-on, or the word that the city does without",
  async () => {
    worker = await startWorker({
      port: await freePort(),
      dataDir: city.folder,
      googleUrl: city.google.url,
      register: register(),
      corpus: { kind: "user", id: "" },
      clientId: city.google.google.clientId,
      serviceAccount: readFileSync(city.key, "utf8"),
    });
    // The platform's clock begins to tick when a deployment sets it.
    cloudflare.onCall = (call) => {
      if (call === "PUT /workers/scripts/kembar/schedules") void worker?.tick();
    };
    const done = await again("--url", worker.url, "--client-id", CLIENT_ID);
    const { sync, ...states } = statesOf(done);
    expect(["done", "already"]).toContain(sync);
    expect([done.errors, done.code, states]).toEqual([
      "",
      1,
      {
        ...{ key: "already", agencies: "already", people: "already", google: "already", folder: "already" },
        ...{ workbooks: "already", sharing: "already", tabs: "already", register: "already" },
        ...{ cloudflare: "already", database: "already", queues: "already", secret: "already" },
        ...{ migrations: "done", deploy: "done", addon: "failed", forms: "already", admission: "already" },
      },
    ]);
    const addon = done.report.steps.find((one) => one.step === "addon");
    expect([addon?.code, addon?.mend?.id]).toEqual([
      "addon_missing",
      expect.stringMatching(/npx clasp login[\s\S]*--without-addon/),
    ]);
  },
  PATIENCE_MS,
);

it("Cloudflare has one of each, the key as a secret, the tables, and a Worker that knows the register", () => {
  expect(cloudflare.unknown).toEqual([]);
  expect([[...cloudflare.databases.keys()], [...cloudflare.queues]]).toEqual([
    ["kembar"],
    ["kembar-jobs", "kembar-dead-letters"],
  ]);
  expect([...cloudflare.secrets]).toEqual([["SERVICE_ACCOUNT", readFileSync(city.key, "utf8").trim()]]);
  const tables = cloudflare.databases.get("kembar")?.prepare("SELECT COUNT(*) AS n FROM publication").get();
  expect(tables).toEqual({ n: 1 });
  expect(cloudflare.uploads.at(-1)).toEqual(uploaded());
});

it(
  "a second run changes nothing at Cloudflare and nothing at Google; it admits the scripts that it is told of",
  async () => {
    const strange = "1-lain.apps.googleusercontent.com";
    for (const client of [scriptOf("DINKES"), scriptOf("DLH"), strange]) expect(await knock(client)).toBe(401);
    cloudflare.writes();
    city.writes();
    const second = await again("--without-addon", "--admit", "dinkes", "--admit", scriptOf("DLH"));
    expect([second.code, statesOf(second)]).toMatchObject([
      0,
      { migrations: "already", deploy: "already", addon: "already", admission: "waiting" },
    ]);
    const { told, mend } = second.report.steps.find((one) => one.step === "admission") ?? {};
    expect(told?.id).toBe(`1 skrip menunggu pengakuan: tidak dikenal, ${strange} (staf.dinkes@kota.example).`);
    expect(mend?.id).toContain("npm run setup -- --admit all");
    for (const code of ["DINKES", "DLH"]) expect(await knock(scriptOf(code))).toBe(403);
    expect(await knock(strange)).toBe(401);
    expect(cloudflare.writes()).toEqual([]);
    // What the Worker itself publishes of it is no change of setup's.
    expect(city.writes().filter((one) => !one.includes(`/${register()}:batchUpdate`))).toEqual([]);
  },
  PATIENCE_MS,
);

it(
  "another computer finds everything, and keeps who is let in",
  async () => {
    const told = ["--key", city.key, "--agencies", city.list, ...DECIDERS, "--url", worker?.url ?? "", "--yes"];
    const env = { ...cloudflareEnv(cloudflare), KEMBAR_CITY: join(city.folder, "other") };
    const other = await city.run(told, env);
    expect(statesOf(other)).toMatchObject({
      ...{ workbooks: "already", database: "done", deploy: "done" },
      // A deployment strikes the clock: the sync that it began may be over when it is looked at, or not.
      sync: expect.stringMatching(/^(already|done)$/),
    });
    expect(other.report.steps.find((one) => one.step === "addon")).toMatchObject({
      state: "waiting",
      mend: { id: expect.stringContaining(".kembar/scripts") },
    });
    expect([[...cloudflare.databases.keys()], cloudflare.queues.size]).toEqual([["kembar"], 2]);
    expect(cloudflare.uploads.at(-1)).toEqual(uploaded());
  },
  PATIENCE_MS,
);

it("npm run deploy sends the same city, with its address; on a computer that knows none it says what to do", async () => {
  const deploy = async (folder: string) => {
    const env = { ...process.env, ...cloudflareEnv(cloudflare), KEMBAR_CITY: join(city.folder, folder) };
    const command = promisify(execFile)(process.execPath, [join(ROOT, "tools/deploy.ts")], { cwd: ROOT, env });
    const { stdout, stderr, code = 0 } = await command.catch((failed) => failed);
    return [code, String(stdout), String(stderr)];
  };
  const before = cloudflare.uploads.length;
  expect(await deploy("kembar")).toEqual([0, `Worker dipasang: ${worker?.url}\n`, ""]);
  expect(cloudflare.uploads).toHaveLength(before + 1);
  expect(cloudflare.uploads.at(-1)).toEqual(uploaded());

  // The city's own address is found by a first deployment and given to the Worker by a second one.
  const values = join(city.folder, "kembar", "city.json");
  writeFileSync(values, JSON.stringify({ ...JSON.parse(readFileSync(values, "utf8")), url: "" }));
  const found = "https://kembar.kota.workers.dev";
  expect(await deploy("kembar")).toEqual([0, `Worker dipasang: ${found}\n`, ""]);
  expect(cloudflare.uploads.slice(-2).map((one) => one.PUBLIC_URL)).toEqual(["", found]);
  expect(await deploy("none")).toEqual([1, "", expect.stringContaining("npm run setup")]);
});
