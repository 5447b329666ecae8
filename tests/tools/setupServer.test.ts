// npm run setup for a city with a server of its own: it stores what the server needs, and goes on once that answers.

import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freePort } from "../e2e/support/smallCity.ts";
import { PATIENCE_MS } from "../support/patience.ts";
import { DECIDERS, type SetupCity, sharedDriveOf, startSetupCity, statesOf } from "./support/setupCity.ts";

const SERVE = fileURLToPath(new URL("../../tools/serve.ts", import.meta.url));

let city: SetupCity;
let port: number;
let server: ChildProcess | undefined;
beforeAll(async () => {
  city = await startSetupCity();
  port = await freePort();
});
afterAll(async () => {
  if (server !== undefined) {
    const ended = new Promise((resolve) => server?.once("exit", resolve));
    server.kill("SIGTERM");
    await ended;
  }
  await city.stop();
});

it("makes the sheets and stores what the server needs, and says what to do on the server", async () => {
  const place = ["--folder", sharedDriveOf(city), "--key", city.key, "--agencies", city.list];
  const without = await city.run(["--yes", "--own-server", ...place, ...DECIDERS]);
  expect(without.report.steps.find((one) => one.step === "deploy")?.mend?.id).toContain("--url");
  const first = await city.run(["--yes", "--url", `http://127.0.0.1:${port}`]);
  expect(statesOf(first)).toMatchObject({ workbooks: "already", register: "already", deploy: "waiting" });
  expect(first.report.steps.find((one) => one.step === "deploy")?.mend?.id).toContain("npm run serve");
  expect(statesOf(first)).not.toHaveProperty("account");
});

it("finds the server that was started so, and waits for its first sync", async () => {
  const environment = {
    PORT: String(port),
    KEMBAR_CITY: join(city.folder, "kembar"),
    GOOGLE_URL: `${city.google.url}/`,
  };
  const folders = { DATA_DIR: join(city.folder, "served"), KEMBAR_BACKUPS: join(city.folder, "backups") };
  server = spawn(process.execPath, [SERVE], { env: { ...process.env, ...environment, ...folders }, stdio: "ignore" });
  const isUp = async () =>
    (await fetch(`http://127.0.0.1:${port}/v1/health`).catch(() => undefined))?.status !== undefined;
  await expect.poll(isUp, { timeout: PATIENCE_MS }).toBe(true);
  const second = await city.run(["--yes"]);
  // The server's own clock may have read all agencies before setup looks.
  const sync = expect.stringMatching(/^(?:done|already)$/);
  expect(statesOf(second)).toMatchObject({ deploy: "already", sync });
});
