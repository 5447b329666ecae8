// A workbook that this computer knows and Google shows no more: how it comes back, and what is forgotten where it never will.

import { asciiLower } from "../../shared/text/asciiLower.ts";
import type { Bilingual } from "../../shared/vocabularies/vocabulary.ts";
import { forgetScript } from "../city/cityScripts.ts";
import { Refusal } from "../google/refusal.ts";
import type { SetupContext } from "./context.ts";
import { folderAddress } from "./folderAddress.ts";

/** What a person does. `service`: the service account; `folder`: the city's, or ""; `replace`: the options that give the workbook up. */
export function bringBack(service: string, folder: string, replace: string): Bilingual {
  const place = folder === "" ? "" : ` (${folderAddress(folder)})`;
  return {
    id: `Pulihkan dari tempat sampah Drive, pindahkan kembali ke folder kota${place}, atau bagikan kepada ${service} sebagai Editor. Hanya bila benar-benar hilang: npm run setup -- ${replace} membuat yang baru dan kosong.`,
    en: `Restore it from Drive's bin, move it back into the city's folder${place}, or share it with ${service} as Editor. Only where it is gone for good: npm run setup -- ${replace} makes a new, blank one.`,
  };
}

/** Forgets workbooks that are gone for good, with their scripts; one that is still seen is left alone. `named`: marks as people type them. */
export async function forgetVanished(context: SetupContext, named: readonly string[]): Promise<void> {
  const seen = await seenBooks(context);
  const given = new Set(named.map(asciiLower));
  const { books, madeBooks: made } = context.values();
  const marks = [...new Set([...Object.keys(books), ...Object.keys(made)])];
  for (const mark of marks.filter((one) => given.has(asciiLower(one)) && !seen.has(one))) {
    const { [mark]: _book, ...others } = context.values().books;
    const { [mark]: _made, ...madeBooks } = context.values().madeBooks;
    const { [mark]: _sent, ...sentScripts } = context.values().sentScripts;
    const { [mark]: _form, ...forms } = context.values().forms;
    context.save({ books: others, madeBooks, sentScripts, forms });
    forgetScript(context.home, mark);
  }
}

/** Where nobody can look, or not into the city's folder, the steps say why, and nothing is forgotten. */
async function seenBooks({ google, folder, view, values }: SetupContext): Promise<ReadonlyMap<string, unknown>> {
  try {
    if (folder !== "") await google.folder(folder);
    return (await view()).books;
  } catch (thrown) {
    if (thrown instanceof Refusal) return new Map(Object.entries({ ...values().books, ...values().madeBooks }));
    throw thrown;
  }
}
