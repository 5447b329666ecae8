// Lists the licences of everything that the deployed code brings along, and fails on one that nobody has allowed.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "./command/runCommand.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Licences under which a city may run and pass on Kembar without asking anybody. */
const ALLOWED: readonly string[] = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

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

/** Packages by the path at which they are installed; "" is the project. */
type Locked = Readonly<Record<string, { readonly dependencies?: Readonly<Record<string, string>> }>>;

/** What the project's own dependencies come to, as they are installed. Nothing is asked of a network. */
export function productionPackages(root = ROOT): LicencedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    readonly packages: Locked;
  };
  return [...neededBy(packages)].sort().map((path) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, path, "package.json"), "utf8")) as Manifest;
    const licence = typeof license === "string" ? license : "UNKNOWN";
    return { name: name ?? path, version: version ?? "", licence };
  });
}

/** The paths of what the project needs to run, over whatever detour: what its workspace needs besides is never deployed. */
function neededBy(packages: Locked): ReadonlySet<string> {
  const needed = new Set([""]);
  for (const path of needed)
    for (const name of Object.keys(packages[path]?.dependencies ?? {})) needed.add(placeOf(name, path, packages));
  needed.delete("");
  return needed;
}

/** Where a package finds another: beside it, or beside one of those in which it lies. Throws where the lock lacks it. */
function placeOf(name: string, from: string, packages: Locked): string {
  const place = join(from, "node_modules", name);
  if (place in packages) return place;
  if (from === "") throw new Error(`package-lock.json lacks ${name}`);
  return placeOf(name, from.slice(0, Math.max(0, from.lastIndexOf("node_modules/") - 1)), packages);
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
