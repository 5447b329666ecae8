// The unit, the image and the proxy of the city's own server name what exists; systemd reads the unit where it is installed.

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { restoredText } from "../../tools/backup/restoredText.ts";
import { serveSettings } from "../../tools/serve/settings.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (name: string) => readFileSync(join(ROOT, "tools/serve", name), "utf8");
const HAS_SYSTEMD = spawnSync("systemd-analyze", ["--version"]).status === 0;

describe("the unit of systemd", () => {
  it("runs what the checkout has, with folders that the server reads", () => {
    const unit = read("kembar.service");
    const [, ...started] = /^ExecStart=(\S+) (\S+)$/m.exec(unit) ?? [];
    expect(started).toHaveLength(2);
    for (const path of started) expect(existsSync(path.replace("/opt/kembar/", ROOT))).toBe(true);
    const environment = Object.fromEntries(
      [...unit.matchAll(/^Environment=(\w+)=(.*)$/gm)].map((one) => [one[1], one[2]]),
    );
    const folder = mkdtempSync(join(tmpdir(), "kembar-unit-"));
    try {
      const key = join(folder, "key.json");
      const content = { type: "service_account", client_email: "a@b.gserviceaccount.com", private_key: "PRIVATE KEY" };
      writeFileSync(key, JSON.stringify(content));
      const values = { ...BLANK, books: { register: "r" }, url: "https://kota.example", key };
      const { port, dataDir } = serveSettings({ folder: environment.KEMBAR_CITY ?? "", values, environment });
      expect([port, dataDir]).toEqual([8787, "/var/lib/kembar/data"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.skipIf(!HAS_SYSTEMD)("is one that systemd takes", () => {
    const folder = mkdtempSync(join(tmpdir(), "kembar-unit-"));
    try {
      const path = join(folder, "kembar.service");
      writeFileSync(path, read("kembar.service").replaceAll("/opt/kembar/", ROOT).replaceAll("/opt/kembar", ROOT));
      const { stderr } = spawnSync("systemd-analyze", ["verify", "--man=no", path], { encoding: "utf8" });
      expect(stderr.split("\n").filter((line) => line.includes("kembar.service"))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe("the image", () => {
  it("starts what the checkout has", () => {
    const [, node = "", script = ""] = /^CMD \["([^"]+)", "([^"]+)"\]$/m.exec(read("Dockerfile")) ?? [];
    expect([existsSync(join(ROOT, node)), existsSync(join(ROOT, script))]).toEqual([true, true]);
  });

  it("asks itself whether it is well by a command that tells a dead port", () => {
    const [, command = "[]"] = /^HEALTHCHECK .* CMD (\[.*\])$/m.exec(read("Dockerfile")) ?? [];
    const [node = "", ...args] = JSON.parse(command) as string[];
    const ask = () => execFileSync(join(ROOT, node), args, { env: { ...process.env, PORT: "9" }, stdio: "pipe" });
    expect(ask).toThrow();
  });
});

describe("what serving needs", () => {
  const given = { folder: "kota", environment: {} };

  it.each([
    [{}, "not_set_up"],
    [{ books: { register: "r" } }, "no_address"],
    [{ books: { register: "r" }, url: "kota.example" }, "no_address"],
    [{ books: { register: "r" }, url: "https://kota.example" }, "key_missing"],
    [{ books: { register: "r" }, url: "https://kota.example", key: join(ROOT, "none.json") }, "key_missing"],
    [{ books: { register: "r" }, url: "https://kota.example", key: ROOT }, "key_missing"],
    [{ books: { register: "r" }, url: "https://kota.example", key: join(ROOT, "README.md") }, "key_malformed"],
    [{ books: { register: "r" }, url: "https://kota.example", key: join(ROOT, "package.json") }, "key_malformed"],
  ])("is asked for in one sentence: %j", (known, code) => {
    expect(() => serveSettings({ ...given, values: { ...BLANK, ...known } })).toThrow(code);
  });
});

it("whoever restores is told what was deleted again", () => {
  const [first, second] = [restoredText(2), restoredText(0)].map((text) => text.trimEnd().split("\n"));
  expect(first).toEqual(["2 versi yang dihapus isinya sesudah cadangan ini dihapus lagi.", ...(second ?? [])]);
  expect(second).toHaveLength(1);
});

const BLANK = {
  ...{
    key: "",
    agencies: "",
    admins: [],
    reviewers: [],
    clientIds: [],
    zone: "",
    books: {},
    madeBooks: {},
    database: "",
    url: "",
  },
  corpus: { kind: "", id: "" } as const,
  ...{ ownServer: false, isWithoutAddon: false, sentKey: "", sentWorker: "", sentScripts: {}, forms: {} },
};
