// The part of the Worker that is loaded when the first paper is asked for: from facts to the bytes of a Word file.

import { assemblePaper } from "../../shared/papers/assemble.ts";
import type { PaperFacts } from "../../shared/papers/facts.ts";
import type { PaperKind } from "../../shared/papers/paperList.ts";
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
