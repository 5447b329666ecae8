// What was skipped, listed at the end of a run with how to have it: a skipped test is never silent.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Reporter, TestModule } from "vitest/node";

const beside = (path: string) => existsSync(fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url)));
const runs = (command: string) => spawnSync(command, ["--version"], { stdio: "ignore" }).error === undefined;

/** What tests need beside the project's own packages. */
const NEEDS = [
  { what: "Chromium", isHere: () => existsSync("/usr/bin/chromium"), how: "apt-get install chromium" },
  { what: "LibreOffice", isHere: () => runs("soffice"), how: "apt-get install libreoffice-writer libreoffice-calc" },
  {
    what: "recordings of Google",
    isHere: () => existsSync(process.env.GOOGLE_RECORDINGS ?? ""),
    how: "lay them beside the project in shared/google, or name their folder in GOOGLE_RECORDINGS",
  },
  {
    what: "the contract's texts",
    isHere: () => beside("wording.md"),
    how: "lay wording.md and domain.md beside the project in shared",
  },
  { what: "a terminal", isHere: () => existsSync("/usr/bin/script"), how: "apt-get install bsdutils" },
  { what: "systemd", isHere: () => runs("systemd-analyze"), how: "apt-get install systemd" },
] as const;

/** The lines that are told: nothing where nothing was skipped or is missing. */
function skippedLines(skipped: readonly string[], missing: readonly (typeof NEEDS)[number][]): string[] {
  if (skipped.length === 0 && missing.length === 0) return [];
  const counts = new Map<string, number>();
  for (const file of skipped) counts.set(file, (counts.get(file) ?? 0) + 1);
  return [
    "",
    `Skipped: ${skipped.length} tests.`,
    ...[...counts].map(([file, count]) => `  ${count} in ${file}`),
    ...missing.map(({ what, how }) => `  Not here: ${what}. To have it: ${how}.`),
    "",
  ];
}

/** A reporter of vitest. */
export class TellSkipped implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skipped = modules.flatMap((module) =>
      [...module.children.allTests("skipped")].map(() => relative(process.cwd(), module.moduleId)),
    );
    const lines = skippedLines(
      skipped,
      NEEDS.filter(({ isHere }) => !isHere()),
    );
    if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
  }
}
