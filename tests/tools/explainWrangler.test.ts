// What wrangler really says when Cloudflare refuses something, as people reported it, and what setup makes of it.

import { expect, it } from "vitest";
import { explainWrangler } from "../../tools/explainWrangler.ts";

const ERROR = "\u001b[31m✘ \u001b[41;31m[\u001b[41;97mERROR\u001b[41;31m]\u001b[0m";

/** Shortened to the lines that say something; the numbers are those of issues of github.com/cloudflare/workers-sdk. */
it.each([
  [
    "12438",
    `${ERROR} A request to the Cloudflare API (/accounts/a/workers/scripts/s) failed.\n\n  In order to use Queues, you must enable your account at\n  https://dash.cloudflare.com/a/workers/queues.\n  [code: 11002]`,
    "cloudflare_queues_off",
  ],
  [
    "2208",
    "You do not have Queues enabled on your account. Go to https://dash.cloudflare.com/a/workers/queues to enable.",
    "cloudflare_queues_off",
  ],
  [
    "11210",
    `${ERROR} A request to the Cloudflare API (/accounts/a/queues) failed.\n\n  Queues are unavailable on the free plan. Please upgrade to a Workers Paid plan [code: 100129]`,
    "cloudflare_queues_paid",
  ],
  [
    "9045",
    `${ERROR} A request to the Cloudflare API failed.\n\n  You need a workers.dev subdomain in order to proceed. [code: 10063]`,
    "cloudflare_no_subdomain",
  ],
  [
    "4915",
    "▲ [WARNING] You need to register a workers.dev subdomain before publishing to workers.dev\n✘ [ERROR] This command cannot be run in a non-interactive context",
    "cloudflare_no_subdomain",
  ],
  ["login", "You are not authenticated. Please run `wrangler login`.", "cloudflare_sign_in"],
  [
    "accounts",
    "More than one account available but unable to select one in non-interactive mode.",
    "cloudflare_account",
  ],
  ["token", "Authentication error [code: 10000]", "cloudflare_denied"],
  ["offline", "fetch failed", "cloudflare_unreachable"],
])("%s", (_issue, errors, code) => {
  const { code: found, told, mend } = explainWrangler(["deploy"], { code: 1, output: "", errors });
  expect([found, told.id.length > 20, mend.id.length > 20]).toEqual([code, true, true]);
});

it("shows every line of what is not known, also the last, without colours and without wrangler's heading", () => {
  const reason = Array.from({ length: 12 }, (_, at) => `  baris ${at} dari sebabnya ${"x".repeat(60)}`).join("\n");
  const errors = ` ⛅️ wrangler 4.155.0\n───────────────────\n${ERROR} Something new.\n\n${reason}\n  Buka https://dash.cloudflare.com/sesuatu\n`;
  const { code, told } = explainWrangler(["d1", "create", "kembar"], { code: 1, output: "", errors });
  expect(code).toBe("wrangler_refused");
  expect(told.id.split("\n")).toHaveLength(14);
  expect(told.id).toMatch(/^wrangler d1 create kembar gagal: ✘ \[ERROR\] Something new\.\n/);
  expect(told.id).toContain("baris 11 dari sebabnya");
  expect(told.id).toContain("Buka https://dash.cloudflare.com/sesuatu");
  expect(told.id).not.toContain("\u001b");
  expect(told.id).not.toContain("⛅️");
});
