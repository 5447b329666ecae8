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
/** A click loads the whole script; an agency's is the smaller one, since every clerk's click does. */
const LARGEST = { agency: 250_000, register: 285_000 };

let root: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "kembar-addon-"));
  await buildAddon("https://kembar.example", join(root, "addon"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const scopes = (directory: string): string[] =>
  JSON.parse(readFileSync(join(root, "addon", directory, "appsscript.json"), "utf8")).oauthScopes.map((one: string) =>
    one.replace("https://www.googleapis.com/auth/", ""),
  );

/** The functions that each script must have, and those that its pages ask for. */
const SCRIPTS = {
  agency: {
    directory: "addon/dist",
    menu: ["onOpen", "onInstall", "onEdit", "doGet", "openForm", "shareForm", "checkRows", "sendRows", "prepareSheet"],
    asked: [
      ...["checkRows", "selectCell", "submitRows", "previewOldList", "takeOldList"],
      ...["judgeForm", "keepForm", "keptForm", "forgetForm", "listForm", "openRow", "saveForm", "confirmStrengths"],
    ],
  },
  register: {
    directory: "addon/register/dist",
    menu: ["onOpen", "onInstall", "onEdit", "reviewRows", "showQueue", "syncNow", "sendMails", "openClients"],
    asked: [
      "agencyMessages",
      "decide",
      "keepDraft",
      "openPaper",
      "openReviewOf",
      "replyToInterest",
      "selectReview",
      "tellDecided",
      "walkTo",
      "assignRows",
      "chaseAgency",
      "openChase",
      "openChaseOf",
      "recordStage",
      "addAgency",
      "admitScripts",
    ],
  },
};

describe.each(["agency", "register"] as const)("the script of the %s", (side) => {
  const { directory, menu, asked } = SCRIPTS[side];
  const read = (name: string) => readFileSync(join(root, directory, name), "utf8");

  it("is small and has its functions at the top level of a bare context", () => {
    expect(statSync(join(root, directory, "Code.js")).size).toBeLessThanOrEqual(LARGEST[side]);
    const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    new Script(read("Code.js")).runInContext(context);
    const names = Object.keys(context).filter((name) => typeof context[name] === "function");
    expect(names).toEqual(expect.arrayContaining([...menu, ...asked]));
    const pages = readdirSync(join(root, directory)).filter((name) => name.endsWith(".html"));
    const called = pages.flatMap((name) =>
      [...read(name).matchAll(/\.(\w+)\((?:data|row|ids|agency|names|chosen|\{|\))|\bcall\("(\w+)"/g)].map(
        (one) => one[1] ?? one[2],
      ),
    );
    expect(new Set(called.filter((name) => name !== undefined && names.includes(name)))).toEqual(new Set(asked));
  });

  it("has no private fields, which Apps Script refuses to parse", () => {
    const code = read("Code.js").replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, "");
    expect(code).not.toMatch(/[{;\s]#[a-z]\w*\s*[=;(]|this\.#/);
  });
});

describe("the add-on", () => {
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
