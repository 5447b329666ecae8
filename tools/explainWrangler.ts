// What wrangler refused, in words that say what to do; what is not known is shown as wrangler said it, to its last line.

import { stripVTControlCharacters } from "node:util";
import type { Finding } from "./google/refusal.ts";

/** What a command printed; `output` and `errors` apart. */
export interface WranglerRun {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Wrangler's own heading and where its log lies help nobody. */
const NOISE =
  /^\s*(?:⛅️|─|🪵|-{5,}|If you think this is a bug|https:\/\/github\.com\/cloudflare\/workers-sdk\/issues)|^\s*$/u;
/** Where the refusal begins: what was done before it is no part of it. */
const FAULT = /✘|\[ERROR\]/;
/** So many lines of a refusal that is not known are shown; its reason stands at its end. */
const MOST_LINES = 40;

/** The refusal of a command in words. */
export function explainWrangler(args: readonly string[], { output, errors }: WranglerRun): Finding {
  const said = stripVTControlCharacters(`${output}\n${errors}`);
  const known = EXPLAINED.find(([pattern]) => pattern.test(said));
  if (known !== undefined) return known[1];
  const lines = said.split("\n").filter((line) => !NOISE.test(line));
  const first = Math.max(
    0,
    lines.findIndex((line) => FAULT.test(line)),
    lines.length - MOST_LINES,
  );
  const message = lines
    .slice(first)
    .map((line) => line.trimEnd())
    .join("\n");
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

/** What wrangler is known to say, from its own source and from what people reported of it (each with its test). */
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
  [
    /\[code: 11002\]|must enable your account|do not have Queues enabled/i,
    {
      code: "cloudflare_queues_off",
      told: {
        id: "Queues belum diaktifkan di akun Cloudflare ini.",
        en: "Queues are not enabled in this Cloudflare account.",
      },
      mend: {
        id: "Buka dash.cloudflare.com > Workers & Pages > Queues satu kali dan aktifkan; lalu jalankan lagi. Bila sudah aktif, periksa akunnya dengan `npx wrangler whoami`.",
        en: "Open dash.cloudflare.com > Workers & Pages > Queues once and enable them; then run this again. Where they are, see `npx wrangler whoami` for the account.",
      },
    },
  ],
  [
    /\[code: 100129\]|Queues are unavailable on the free plan/i,
    {
      code: "cloudflare_queues_paid",
      told: {
        id: "Akun Cloudflare ini belum boleh memakai Queues pada paket gratis.",
        en: "This Cloudflare account may not use Queues on its free plan.",
      },
      mend: {
        id: "Akun lama: ganti ke Workers Paid, atau buat akun baru; atau pakai server milik kota (docs/server-sendiri.md).",
        en: "An old account: change to Workers Paid or make a new account; or use the city's own server (docs/server-sendiri.md).",
      },
    },
  ],
  [
    /\[code: 10063\]|register a workers\.dev subdomain|need a workers\.dev subdomain/i,
    {
      code: "cloudflare_no_subdomain",
      told: { id: "Akun ini belum punya subdomain workers.dev.", en: "This account has no workers.dev subdomain yet." },
      mend: {
        id: "Buka dash.cloudflare.com > Workers & Pages satu kali (subdomain dibuat sendiri), lalu jalankan lagi; atau beri --url domain kota.",
        en: "Open dash.cloudflare.com > Workers & Pages once (it makes the subdomain), then run this again; or give --url the city's domain.",
      },
    },
  ],
];
