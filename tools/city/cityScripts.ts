// The scripts that setup made: one folder for each workbook, in which clasp itself keeps the script's id.

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod";
import type { BuiltAddon } from "../build.ts";
import { runClasp } from "../clasp.ts";
import { Refusal } from "../google/refusal.ts";
import { REGISTER_MARK } from "./cityValues.ts";

const Project = z.object({ scriptId: z.string().min(1) });

/** A script by its workbook's mark; `folder` is clasp's. */
export interface CityScript {
  readonly mark: string;
  readonly folder: string;
}

/** Where the script of a workbook is kept. */
export function scriptFolder(home: string, mark: string): string {
  return resolve(home, "scripts", mark);
}

/** "made", "none", or "unclear" where a run ended while the script was being made. */
export function scriptState(home: string, mark: string): "made" | "none" | "unclear" {
  const folder = scriptFolder(home, mark);
  if (existsSync(join(folder, ".clasp.json"))) return "made";
  return existsSync(folder) ? "unclear" : "none";
}

/** Forgets a script, which went with its workbook. */
export function forgetScript(home: string, mark: string): void {
  rmSync(scriptFolder(home, mark), { recursive: true, force: true });
}

/** Every script that is made. */
export function cityScripts(home: string): CityScript[] {
  const folder = resolve(home, "scripts");
  const marks = existsSync(folder) ? readdirSync(folder) : [];
  return marks
    .filter((mark) => scriptState(home, mark) === "made")
    .map((mark) => ({ mark, folder: scriptFolder(home, mark) }));
}

/** The folder, beside clasp's own record, of what is pushed. */
const PUSHED = "built";

/** What clasp says where it made a script, and where Google let it make none. */
const MADE = /script\.google\.com\/d\/([\w-]+)\/edit/;
const NOT_MADE = /Apps Script API|not logged in|No credentials|permission|unauthorized|invalid_grant/i;

const MADE_BOOK = /drive\.google\.com\/open\?id=([\w-]+)/;

/**
 * Makes a script in a workbook. Throws Refusal; where it may have been made all the same, its folder stays, so that no
 * later run makes a second one.
 */
export async function createScript(home: string, mark: string, spreadsheet: string): Promise<void> {
  await create(home, mark, ["--title", "Kembar", "--parentId", spreadsheet]);
}

/**
 * Makes a spreadsheet with its script in the Drive of whoever is signed in to clasp; answers the spreadsheet's id. Throws
 * Refusal as createScript does.
 */
export async function createBook(home: string, mark: string, title: string): Promise<string> {
  const output = await create(home, mark, ["--title", title, "--type", "sheets"]);
  const id = MADE_BOOK.exec(output)?.[1];
  if (id === undefined) throw new Refusal(claspRefused(output));
  return id;
}

/** What clasp printed. */
async function create(home: string, mark: string, options: readonly string[]): Promise<string> {
  const folder = scriptFolder(home, mark);
  mkdirSync(folder, { recursive: true });
  const { code, output } = await runClasp(folder, ["create-script", ...options, "--rootDir", "made"]);
  if (code === 0 && scriptState(home, mark) === "made") return output;
  const scriptId = MADE.exec(output)?.[1];
  if (scriptId !== undefined) {
    writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ scriptId, rootDir: "made" }));
    return output;
  }
  if (NOT_MADE.test(output)) rmSync(folder, { recursive: true, force: true });
  throw new Refusal(claspRefused(output));
}

/** Pushes the built add-on, from a copy beside the project: clasp takes nothing from outside its folder. Throws Refusal. */
export async function pushScript({ mark, folder }: CityScript, built: BuiltAddon): Promise<void> {
  const path = join(folder, ".clasp.json");
  const { scriptId } = Project.parse(JSON.parse(readFileSync(path, "utf8")));
  rmSync(join(folder, PUSHED), { recursive: true, force: true });
  cpSync(mark === REGISTER_MARK ? built.register : built.agency, join(folder, PUSHED), { recursive: true });
  writeFileSync(path, JSON.stringify({ scriptId, rootDir: PUSHED }));
  const { code, output } = await runClasp(folder, ["push", "--force"]);
  if (code !== 0) throw new Refusal(claspRefused(output));
}

const DEPLOYMENT = /"deploymentId": ?"([\w-]+)"/;

/**
 * Deploys what was pushed as the web app of the form; answers the id of its deployment. One that is known is moved to
 * this version and keeps its address. Throws Refusal.
 */
export async function deployForm({ folder }: CityScript, known: string | undefined): Promise<string> {
  const command = known === undefined ? ["create-deployment"] : ["update-deployment", known];
  const { code, output } = await runClasp(folder, [...command, "--description", "Kembar", "--json"]);
  const deployment = DEPLOYMENT.exec(output)?.[1] ?? known;
  if (code !== 0 || deployment === undefined) throw new Refusal(claspRefused(output));
  return deployment;
}

function claspRefused(output: string) {
  const said = output.replace(/\s+/g, " ").slice(0, 300);
  return {
    code: "clasp_refused",
    told: { id: `clasp gagal: ${said}`, en: `clasp failed: ${said}` },
    mend: {
      id: "Aktifkan Apps Script API di https://script.google.com/home/usersettings , pastikan akun itu Editor lembarnya, lalu jalankan lagi.",
      en: "Enable the Apps Script API at https://script.google.com/home/usersettings , make sure that the account is Editor of the workbook, then run this again.",
    },
  };
}
