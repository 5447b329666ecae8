// Lists the licences of everything that the deployed code brings along, and fails on one that nobody has allowed.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "./command/runCommand.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Licences under which a city may run and pass on Kembar without asking anybody; "BSD" is that of url-template 2.0.8. */
const ALLOWED: readonly string[] = ["0BSD", "Apache-2.0", "BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

/** One installed package; `licence` is what its own package.json says, `UNKNOWN` where it says nothing. */
export interface LicencedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: unknown;
}

/** The packages of the lock that are not only for development, as they are installed. Nothing is asked of a network. */
export function productionPackages(root = ROOT): LicencedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly optional?: boolean }>>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path !== "" && dev !== true && optional !== true)
    .map(([path]) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, path, "package.json"), "utf8")) as Manifest;
      const licence = typeof license === "string" ? license : "UNKNOWN";
      return { name: name ?? path, version: version ?? "", licence };
    });
}

/** Whether a licence, or one of several that may be chosen from ("MIT OR GPL-3.0"), is allowed. */
export function isAllowedLicence(licence: string): boolean {
  const choices = licence.replace(/^\(|\)$/g, "").split(/\s+OR\s+/);
  return choices.some((choice) => choice.split(/\s+AND\s+/).every((one) => ALLOWED.includes(one)));
}

const COMMAND = {
  usage: "npm run licences\nLisensi semua yang dipasang; berakhir dengan 1 bila ada yang belum diizinkan.\n",
  options: {},
  takes: [0, 0],
} as const;

function tellLicences(): number {
  const packages = productionPackages();
  for (const { name, version, licence } of packages) process.stdout.write(`${licence}\t${name}@${version}\n`);
  const refused = packages.filter((one) => !isAllowedLicence(one.licence));
  if (refused.length === 0) return 0;
  process.stderr.write(`Belum diizinkan: ${refused.map((one) => `${one.name} (${one.licence})`).join(", ")}\n`);
  return 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runCommand(COMMAND, tellLicences);
