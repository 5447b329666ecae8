// Runs wrangler's commands without questions, and puts what it refuses into words.

import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { type Finding, Refusal } from "./google/refusal.ts";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const WRANGLER = join(ROOT, "node_modules/wrangler/bin/wrangler.js");

/** What keeps wrangler from asking, telling and colouring. */
export const QUIET = {
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_HIDE_BANNER: "true",
  CI: "true",
  NO_COLOR: "1",
  FORCE_COLOR: "0",
};

/** What a command printed; `output` and `errors` apart. */
export interface WranglerRun {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command; `input` is what it reads. */
export async function tryWrangler(
  args: readonly string[],
  { input = "", env = {} }: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<WranglerRun> {
  const child = spawn(process.execPath, [WRANGLER, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...QUIET, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const [output, errors]: [string[], string[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => errors.push(chunk.toString()));
  // A command that ends before it has read its input closes the pipe.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code: code ?? 1, output: output.join(""), errors: errors.join("") };
}

/** Runs a command that must succeed; its output. Throws Refusal. */
export async function runWrangler(
  args: readonly string[],
  options: Parameters<typeof tryWrangler>[1] = {},
): Promise<string> {
  const run = await tryWrangler(args, options);
  if (run.code !== 0) throw new Refusal(explainWrangler(args, run));
  return run.output;
}

/** The refusal of a command in words. */
export function explainWrangler(args: readonly string[], { output, errors }: WranglerRun): Finding {
  const said = stripVTControlCharacters(`${errors}\n${output}`);
  const known = EXPLAINED.find(([pattern]) => pattern.test(said));
  if (known !== undefined) return known[1];
  const lines = said.split("\n").filter((line) => /error|✘|\[code/i.test(line));
  const message = (lines.join(" ") || said).replace(/\s+/g, " ").trim().slice(0, 400);
  const command = `wrangler ${args.slice(0, 3).join(" ")}`;
  return {
    code: "wrangler_refused",
    told: { id: `${command} gagal: ${message}`, en: `${command} failed: ${message}` },
    mend: {
      id: "Ikuti pesan itu, lalu jalankan lagi; yang sudah selesai tidak diulang.",
      en: "Follow that message, then run this again; what is done is not done again.",
    },
  };
}

/** Nobody is signed in at Cloudflare. */
export const NOT_SIGNED_IN: Finding = {
  code: "cloudflare_sign_in",
  told: { id: "Belum masuk ke Cloudflare.", en: "Nobody is signed in at Cloudflare." },
  mend: {
    id: "Jalankan `npx wrangler login`, atau isi CLOUDFLARE_API_TOKEN dan CLOUDFLARE_ACCOUNT_ID, lalu jalankan lagi.",
    en: "Run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID, then run this again.",
  },
};

const EXPLAINED: readonly (readonly [RegExp, Finding])[] = [
  [/not authenticated|not logged in|necessary to set a CLOUDFLARE_API_TOKEN|"loggedIn": ?false/i, NOT_SIGNED_IN],
  [
    /More than one account available/i,
    {
      code: "cloudflare_account",
      told: { id: "Ada lebih dari satu akun Cloudflare.", en: "There is more than one Cloudflare account." },
      mend: {
        id: "Isi CLOUDFLARE_ACCOUNT_ID dengan akun kota (lihat `npx wrangler whoami`), lalu jalankan lagi.",
        en: "Set CLOUDFLARE_ACCOUNT_ID to the city's account (see `npx wrangler whoami`), then run this again.",
      },
    },
  ],
  [
    /Authentication error \[code: 10000\]|Invalid API Token|\[code: 9109\]/i,
    {
      code: "cloudflare_denied",
      told: { id: "Cloudflare menolak token ini.", en: "Cloudflare refuses this token." },
      mend: {
        id: "Buat token dengan izin Edit untuk Workers Scripts, D1 dan Queues, lalu jalankan lagi.",
        en: "Make a token that may edit Workers Scripts, D1 and Queues, then run this again.",
      },
    },
  ],
  [
    /fetch failed|ENOTFOUND|ECONNREFUSED|EAI_AGAIN/,
    {
      code: "cloudflare_unreachable",
      told: { id: "Cloudflare tidak menjawab.", en: "Cloudflare does not answer." },
      mend: {
        id: "Periksa sambungan internet dan proksi, lalu jalankan lagi.",
        en: "Check the internet connection and the proxy, then run this again.",
      },
    },
  ],
];
