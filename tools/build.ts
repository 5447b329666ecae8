// Bundles the add-on for Apps Script: for each of its two scripts the top-level functions, the pages, and a manifest with least scopes.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { UTC } from "../shared/city/zones.ts";
import { runCommand } from "./command/runCommand.ts";

const ADDON = fileURLToPath(new URL("../addon", import.meta.url));
const GLOBAL = "__kembar";
/** Puts what a function throws into words. */
const EXPLAINED = "explained";

/** Scopes of the script in an agency's workbook: this file alone, dialogs, the ping, and who is signed in. */
const AGENCY_SCOPES = ["spreadsheets.currentonly", "script.container.ui", "script.external_request", "userinfo.email"];
/** The register's script also creates and shares the workbooks of new agencies, and sends messages once a day. */
const REGISTER_SCOPES = ["spreadsheets", ...AGENCY_SCOPES.slice(1), "script.send_mail", "script.scriptapp"];

/** The form by a link: whoever opens it runs it as themselves, and Google lets them at the workbook only as far as it is shared. */
const WEB_APP = { executeAs: "USER_ACCESSING", access: "ANYONE" };

/** Texts of which the add-on shows the Indonesian alone; their English would be an eighth of every script that a click loads. */
const INDONESIAN_ALONE = /shared[\\/](?:messages[\\/]\w+Messages|law[\\/]schemeRules|columnSamples)\.ts$/;
const ENGLISH = /\ben:\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`),?/g;

const withoutEnglish: Plugin = {
  name: "without-english",
  setup: ({ onLoad }) => {
    onLoad({ filter: INDONESIAN_ALONE }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(ENGLISH, ""),
      loader: "ts",
    }));
  },
};

/** Where the built scripts lie: that of the agencies' workbooks and that of the register. */
export interface BuiltAddon {
  readonly agency: string;
  readonly register: string;
}

type Side = keyof BuiltAddon;

const SIDES: readonly Side[] = ["agency", "register"];

/**
 * Builds the add-on into `dist` and `register/dist` below `root`. `workerUrl`: where Kembar answers, without a slash at
 * the end; a script property WORKER_URL wins over it.
 */
export async function buildAddon(workerUrl = process.env.KEMBAR_URL ?? "", root = ADDON): Promise<BuiltAddon> {
  const built = { agency: join(root, "dist"), register: join(root, "register/dist") };
  await Promise.all(SIDES.map((side) => buildScript(side, built[side], workerUrl)));
  return built;
}

async function buildScript(side: Side, directory: string, workerUrl: string): Promise<void> {
  const { code, names } = await bundle(side, workerUrl);
  const stubs = names.filter((name) => name !== EXPLAINED).map(stubOf);
  const style = readFileSync(join(ADDON, "pages/style.css"), "utf8");
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, "Code.js"), `${code}${[CALLER, ...stubs].join("\n")}\n`);
  writeFileSync(join(directory, "appsscript.json"), `${JSON.stringify(manifest(side, workerUrl), null, 2)}\n`);
  const pages = join(ADDON, "pages", side);
  for (const name of readdirSync(pages)) {
    writeFileSync(join(directory, name), await withScripts(pageOf(join(pages, name), style)));
  }
}

/** Apps Script keeps a name that ends so to the script itself. */
const CALL = "call_";
const CALLER = `function ${CALL}(f,a){try{return f.apply(null,a)}catch(e){throw ${GLOBAL}.${EXPLAINED}(e)}}`;

function stubOf(name: string): string {
  return `function ${name}(){return ${CALL}(${GLOBAL}.${name},arguments)}`;
}

/** A page with its style, and with the parts that it shares with others: Apps Script has single files only. */
function pageOf(path: string, style: string): string {
  const page = readFileSync(path, "utf8");
  const partOf = (part: string): string => readFileSync(join(ADDON, "pages/parts", `${part}.html`), "utf8");
  return page
    .replace("<!-- style -->", () => `<style>${style}</style>`)
    .replace(/<!-- part (\w+) -->/g, (_whole, part: string) => partOf(part));
}

/** A page with the scripts of several files that it names, each as one script with its style; names stay readable. */
async function withScripts(page: string): Promise<string> {
  let whole = page.replace(/<!-- style (\w+) -->/g, (_mark, name: string) => {
    return `<style>${readFileSync(join(ADDON, "pages", name, `${name}.css`), "utf8")}</style>`;
  });
  for (const [mark, name = ""] of page.matchAll(/<!-- script (\w+) -->/g)) {
    const { outputFiles } = await build({
      entryPoints: [join(ADDON, "pages", name, "main.js")],
      ...{ bundle: true, write: false, format: "iife", target: "es2020", charset: "utf8" },
      ...{ minifyWhitespace: true, minifySyntax: true, legalComments: "none" },
    });
    whole = whole.replace(mark, () => `<script>${outputFiles[0]?.text ?? ""}</script>`);
  }
  return whole;
}

/** The script as one IIFE, and the functions its entry exports (an IIFE has no export list, an ES module has). */
async function bundle(side: Side, workerUrl: string): Promise<{ code: string; names: readonly string[] }> {
  const common = {
    write: false,
    entryPoints: [join(ADDON, "scripts", `${side}.ts`)],
    bundle: true,
    target: "es2019",
    charset: "utf8",
    legalComments: "none",
    plugins: [withoutEnglish],
    define: {
      BUILT_WORKER_URL: JSON.stringify(workerUrl),
      BUILT_KIND: JSON.stringify(process.env.ADDON_KIND === "workspace" ? "workspace" : "bound"),
    },
  } satisfies BuildOptions;
  const [script, module] = await Promise.all([
    build({ ...common, format: "iife", globalName: GLOBAL, minify: true }),
    build({ ...common, format: "esm", metafile: true, outdir: "unused" }),
  ]);
  const names = Object.values(module.metafile?.outputs ?? {}).flatMap((output) => output.exports);
  return { code: script.outputFiles?.[0]?.text ?? "", names };
}

function manifest(side: Side, workerUrl: string): object {
  const isRegister = side === "register";
  const scopes = isRegister ? REGISTER_SCOPES : AGENCY_SCOPES;
  const services = [{ userSymbol: "Sheets", serviceId: "sheets", version: "v4" }];
  return {
    // Asked for by Google, and used for nothing: days and times are those of the workbook.
    timeZone: UTC.name,
    runtimeVersion: "V8",
    ...(isRegister ? { dependencies: { enabledAdvancedServices: services } } : {}),
    exceptionLogging: "STACKDRIVER",
    oauthScopes: ["openid", ...scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`)],
    ...(isRegister ? {} : { webapp: WEB_APP }),
    ...(workerUrl.startsWith("https://") ? { urlFetchWhitelist: [`${workerUrl}/`] } : {}),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runCommand(
    { usage: "npm run build\nMembangun add-on; KEMBAR_URL adalah alamat Worker.\n", options: {}, takes: [0, 0] },
    async () => {
      await buildAddon();
      return 0;
    },
  );
}
