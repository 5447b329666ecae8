// The part of the Worker that is loaded when the first paper is asked for: from facts to the bytes of a Word file.

import { zipSync } from "fflate";
import { assemblePaper } from "../../shared/papers/assemble.ts";
import type { PaperFacts } from "../../shared/papers/facts.ts";
import type { PaperKind } from "../../shared/papers/paperList.ts";
import type { FolderPaper } from "./folderPapers.ts";
import { writeWord } from "./word/writeWord.ts";

/** A paper as a file; `name` has its ending. */
export interface PaperFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Assembles and writes a paper. */
export async function writePaper(kind: PaperKind, facts: PaperFacts): Promise<PaperFile> {
  const paper = assemblePaper(kind, facts);
  return { name: `${paper.fileName}.docx`, bytes: await writeWord(paper) };
}

/** Writes papers into one .zip; what is a Word file is packed already. */
export async function writeFolder(papers: readonly FolderPaper[], day: string): Promise<PaperFile> {
  const files: Record<string, Uint8Array> = {};
  for (const { kind, folder, facts } of papers) {
    const { name, bytes } = await writePaper(kind, facts);
    files[folder === "" ? name : `${folder}/${name}`] = bytes;
  }
  return { name: `naskah-kerja-sama-${day}.zip`, bytes: zipSync(files, { level: 0, mtime: `${day}T12:00:00` }) };
}
