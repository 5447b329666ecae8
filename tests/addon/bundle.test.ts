// The bundle as Apps Script and clasp see it: size, load, entry points, least scopes, and the files that would be pushed.

import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createContext, Script } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildAddon } from "../../tools/build.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LARGEST = 250_000;

let root: string;
let code: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "kembar-addon-"));
  const built = await buildAddon("https://kembar.example", join(root, "addon"));
  code = readFileSync(join(built.agency, "Code.js"), "utf8");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const scopes = (directory: string): string[] =>
  JSON.parse(readFileSync(join(root, "addon", directory, "appsscript.json"), "utf8")).oauthScopes.map((one: string) =>
    one.replace("https://www.googleapis.com/auth/", ""),
  );

describe("the bundle", () => {
  it("is small and has its functions at the top level of a bare context", () => {
    expect(statSync(join(root, "addon/dist/Code.js")).size).toBeLessThanOrEqual(LARGEST);
    const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    new Script(code).runInContext(context);
    const names = Object.keys(context).filter((name) => typeof context[name] === "function");
    expect(names).toEqual(
      expect.arrayContaining(["onOpen", "onInstall", "onEdit", "checkRows", "submitRows", "decide"]),
    );
    const pages = readdirSync(join(root, "addon/dist")).filter((name) => name.endsWith(".html"));
    const called = pages.flatMap((name) =>
      [
        ...readFileSync(join(root, "addon/dist", name), "utf8").matchAll(
          /\.(\w+)\((?:data|row|agency|valuesNow|\{|\))/g,
        ),
      ].map((one) => one[1]),
    );
    const asked = called.filter((name) => name !== undefined && names.includes(name));
    expect(new Set(asked)).toEqual(
      new Set([
        "checkRows",
        "selectCell",
        "submitRows",
        "adviseForm",
        "agencyMessages",
        "saveForm",
        "previewOldList",
        "takeOldList",
        "decide",
        "openPaper",
        "selectReview",
        "tellDecided",
        "recordStage",
        "addAgency",
      ]),
    );
  });

  it("has no private fields, which Apps Script refuses to parse", () => {
    expect(code.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, "")).not.toMatch(/[{;\s]#[a-z]\w*\s*[=;(]|this\.#/);
  });

  it("asks for the open workbook alone in an agency, for all workbooks only in the register", () => {
    const common = ["script.container.ui", "script.external_request", "userinfo.email"];
    expect(scopes("dist")).toEqual(["openid", "spreadsheets.currentonly", ...common]);
    const mail = ["script.send_mail", "script.scriptapp"];
    expect(scopes("register/dist")).toEqual(["openid", "spreadsheets", ...common, ...mail]);
  });

  it("is what clasp would push, whole and alone", async () => {
    copyFileSync(join(ROOT, "addon/clasp.example.json"), join(root, ".clasp.json"));
    writeFileSync(join(root, "package.json"), "{}");
    const clasp = join(ROOT, "node_modules/@google/clasp/build/src/index.js");
    const { stdout } = await promisify(execFile)(process.execPath, [clasp, "show-file-status", "--json"], {
      cwd: root,
    });
    const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
    const files = readdirSync(join(root, "addon/dist")).map((name) => `addon/dist/${name}`);
    expect([...filesToPush].sort()).toEqual(files.sort());
  });
});
