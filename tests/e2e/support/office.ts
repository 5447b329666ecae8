// LibreOffice, where it is installed with Writer: opens a document as people do, and says how it came out on paper.

import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** How a document was printed: the size of every page in millimetres. */
export interface Printed {
  readonly pages: readonly { readonly width: number; readonly height: number }[];
}

/** LibreOffice with a profile of its own. */
export interface Office {
  readonly print: (name: string, bytes: Uint8Array) => Promise<Printed>;
  readonly close: () => void;
}

/** Opens it; undefined where it is not installed or cannot open texts. */
export async function openOffice(): Promise<Office | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "kembar-office-"));
  const close = () => rmSync(folder, { recursive: true, force: true });
  const print = (name: string, bytes: Uint8Array) => printWith(folder, name, bytes);
  try {
    await print("percobaan.txt", new TextEncoder().encode("Percobaan"));
    return { print, close };
  } catch {
    close();
    return undefined;
  }
}

async function printWith(folder: string, name: string, bytes: Uint8Array): Promise<Printed> {
  const source = join(folder, name);
  const target = source.replace(/\.\w+$/, ".pdf");
  writeFileSync(source, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  await run("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, source], {
    timeout: 120_000,
  });
  if (!existsSync(target)) throw new Error(`LibreOffice could not open ${name}`);
  const pdf = readFileSync(target, "latin1");
  const boxes = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)[^>]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  const millimetres = (points: string | undefined) => Math.round((Number(points) * 25.4) / 72);
  return { pages: boxes.map(([, width, height]) => ({ width: millimetres(width), height: millimetres(height) })) };
}
