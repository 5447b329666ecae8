// LibreOffice, where it is installed with Writer: opens a document as people do, and says how it came out on paper.

import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { PATIENCE_MS } from "../../support/patience.ts";

const run = promisify(execFile);

/** How a document was printed: the size of every page in millimetres. */
interface Printed {
  readonly pages: readonly { readonly width: number; readonly height: number }[];
}

/** LibreOffice with a profile of its own. */
export interface Office {
  readonly print: (name: string, bytes: Uint8Array) => Promise<Printed>;
  /** A table as an Excel workbook; `filter` says how it is to be read, in the words of `--infilter`. */
  readonly workbook: (name: string, bytes: Uint8Array, filter: string) => Promise<Uint8Array>;
  readonly close: () => void;
}

/** What the tests have it open, as a first try of whether it can. */
const TRIALS = {
  texts: { name: "percobaan.txt", kind: "pdf", filter: undefined },
  tables: { name: "percobaan.csv", kind: "xlsx", filter: "CSV:44,34,76,1" },
} as const;

/** Opens it; undefined where it is not installed or cannot open what is needed. */
export async function openOffice(needed: keyof typeof TRIALS = "texts"): Promise<Office | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "kembar-office-"));
  const close = () => rmSync(folder, { recursive: true, force: true });
  const { name, kind, filter } = TRIALS[needed];
  try {
    await convert(folder, name, new TextEncoder().encode("Percobaan"), kind, filter);
  } catch {
    close();
    return undefined;
  }
  return {
    print: async (document, bytes) => printed(await convert(folder, document, bytes, "pdf")),
    workbook: (table, bytes, how) => convert(folder, table, bytes, "xlsx", how),
    close,
  };
}

async function convert(folder: string, name: string, bytes: Uint8Array, kind: string, filter?: string) {
  const source = join(folder, name);
  const target = source.replace(/\.\w+$/, `.${kind}`);
  writeFileSync(source, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const how = filter === undefined ? [] : [`--infilter=${filter}`];
  await run("soffice", [profile, "--headless", ...how, "--convert-to", kind, "--outdir", folder, source], {
    timeout: PATIENCE_MS,
  });
  if (!existsSync(target)) throw new Error(`LibreOffice could not open ${name}`);
  return new Uint8Array(readFileSync(target));
}

function printed(bytes: Uint8Array): Printed {
  const pdf = new TextDecoder("latin1").decode(bytes);
  const boxes = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)[^>]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  const millimetres = (points: string | undefined) => Math.round((Number(points) * 25.4) / 72);
  return { pages: boxes.map(([, width, height]) => ({ width: millimetres(width), height: millimetres(height) })) };
}
