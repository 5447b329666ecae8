// npm run audit: asks npm's registry for known vulnerabilities of what is deployed; says so where it could not ask.

import { spawnSync } from "node:child_process";
import * as z from "zod";
import { runCommand } from "./command/runCommand.ts";
import { Refusal } from "./google/refusal.ts";
import { ROOT } from "./wrangler.ts";

const Report = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), range: z.string() })),
});

/** Longer lists say how many there are. */
const SHOWN = 20;

const NOT_ASKED = {
  code: "audit_not_asked",
  told: {
    id: "Registri npm tidak menjawab: belum diketahui apakah ada kerentanan.",
    en: "npm's registry does not answer: whether there are vulnerabilities is not known.",
  },
  mend: { id: "Periksa sambungan internet, lalu jalankan lagi.", en: "Check the connection, then run this again." },
};

const COMMAND = {
  usage: `npm run audit -- [--json]
  --json  jawaban npm apa adanya
Berakhir dengan 0 bila tidak ada kerentanan yang diketahui, 1 bila ada atau bila tidak dapat ditanyakan.
`,
  options: { json: { type: "boolean" } },
  takes: [0, 0],
} as const;

await runCommand(COMMAND, ({ values }) => {
  const args = ["audit", "--omit=dev", "--workspaces=false", "--audit-level=low", "--json"];
  const { stdout } = spawnSync("npm", args, { cwd: ROOT, encoding: "utf8", shell: process.platform === "win32" });
  const found = reportIn(stdout ?? "");
  if (found === undefined) throw new Refusal(NOT_ASKED);
  if (values.json === true) process.stdout.write(stdout);
  else process.stdout.write(told(found));
  return found.length === 0 ? 0 : 1;
});

/** Each vulnerable package in words; undefined where npm got no answer. */
function reportIn(text: string): readonly string[] | undefined {
  try {
    const { vulnerabilities } = Report.parse(JSON.parse(text));
    return Object.entries(vulnerabilities).map(([name, { severity, range }]) => `${severity}\t${name} ${range}`);
  } catch {
    return undefined;
  }
}

function told(found: readonly string[]): string {
  if (found.length === 0) return "Tidak ada kerentanan yang diketahui.\n";
  const more = found.length > SHOWN ? [`… dan ${found.length - SHOWN} lagi`] : [];
  return `${[...found.slice(0, SHOWN), ...more].join("\n")}\n`;
}
