// What a person says to a plan that is shown: write it, change where a heading goes, or leave it.

import { cancel, isCancel, select } from "@clack/prompts";
import { CONTENT_COLUMNS } from "../../shared/columns.ts";
import type { ImportReport } from "./importList.ts";

/** `change`: a heading and the column that it shall fill, "" for the internal notes. */
export type Answer =
  | { readonly kind: "write" | "leave" }
  | { readonly kind: "change"; readonly column: [string, string] };

/** Asks at the terminal; Ctrl-C leaves everything as it is. */
export async function askPerson(plan: ImportReport): Promise<Answer> {
  const kind = await select({
    message: `Tulis ${plan.rows - plan.known} baris sebagai Draf?`,
    options: [
      { value: "write", label: "Ya, tulis" },
      { value: "change", label: "Ubah tujuan sebuah kolom" },
      { value: "leave", label: "Tidak" },
    ],
  });
  if (kind === "write") return { kind };
  const column = kind === "change" ? await askColumn(plan) : undefined;
  if (column !== undefined) return { kind: "change", column };
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
