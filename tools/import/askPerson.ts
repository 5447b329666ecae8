// What a person says to a plan that is shown: write it, change where a heading goes or what a line is, or leave it.

import { cancel, isCancel, select, text } from "@clack/prompts";
import { CONTENT_COLUMNS } from "../../shared/columns.ts";
import type { LineName } from "../../shared/import/listReading.ts";
import type { ImportReport } from "../../shared/import/report.ts";
import { lineNames } from "./importOptions.ts";

/** `change`: a heading and the column that it shall fill, "" for the internal notes. `skip`, `keep`: lines. */
export type Answer =
  | { readonly kind: "write" }
  | { readonly kind: "leave" }
  | { readonly kind: "change"; readonly column: [string, string] }
  | { readonly kind: "skip" | "keep"; readonly lines: readonly LineName[] };

/** Asks at the terminal; Ctrl-C leaves everything as it is. */
export async function askPerson(plan: ImportReport): Promise<Answer> {
  const kind = await select({
    message: `Tulis ${plan.rows - plan.known} baris sebagai Draf?`,
    options: [
      { value: "write", label: "Ya, tulis" },
      { value: "change", label: "Ubah tujuan sebuah kolom" },
      { value: "skip", label: "Lewati baris tertentu" },
      { value: "keep", label: "Ambil baris yang dilewati" },
      { value: "leave", label: "Tidak" },
    ],
  });
  if (kind === "write") return { kind };
  const column = kind === "change" ? await askColumn(plan) : undefined;
  if (column !== undefined) return { kind: "change", column };
  const lines = kind === "skip" || kind === "keep" ? await askLines() : undefined;
  if (lines !== undefined && (kind === "skip" || kind === "keep")) return { kind, lines };
  cancel("Tidak ada yang ditulis.");
  return { kind: "leave" };
}

async function askColumn(plan: ImportReport): Promise<[string, string] | undefined> {
  const headings = plan.columns.map((one) => one.heading).filter((one) => one !== "");
  const heading = await select({ message: "Kolom mana?", options: headings.map((value) => ({ value })) });
  if (isCancel(heading)) return undefined;
  const options = CONTENT_COLUMNS.map((one) => ({ value: one.key as string, label: one.heading.id }));
  const key = await select({
    message: `"${heading}" mengisi kolom apa?`,
    options: [{ value: "", label: "Tidak ada: simpan di Catatan internal" }, ...options],
    maxItems: 12,
  });
  return isCancel(key) ? undefined : [heading, key];
}

async function askLines(): Promise<LineName[] | undefined> {
  const told = await text({
    message: "Nomor baris (misalnya 12 atau 15-17)?",
    validate: (typed) =>
      lineNames([typed ?? ""]) === undefined ? "Tulis nomor baris, misalnya 12 atau 15-17." : undefined,
  });
  return isCancel(told) ? undefined : lineNames([told]);
}
