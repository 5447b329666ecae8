// What an .xls file holds before it is read: whether a password locks it, and how many cells it has.

import { CFB } from "@e965/xlsx";
import { MOST_CELLS, MOST_TEXT, tooManyCells, tooMuchContent } from "../../shared/import/bounds.ts";
import type { Finding } from "../../shared/messages/finding.ts";
import { damaged, locked, noList } from "./fileFindings.ts";

/** Records of the binary format ([MS-XLS] 2.3): a locked file, and cells that hold something. */
const FILEPASS = 0x2f;
const ONE_CELL: ReadonlySet<number> = new Set([0x203, 0x27e, 0xfd, 0x204, 0x6, 0x205, 0xd6, 0x3, 0x2, 0x4, 0x5]);
const SEVERAL_NUMBERS = 0xbd;
const BYTES_OF_NUMBER = 6;
/** Texts stand in one table and in what continues it, or in their cells. */
const TEXTS: ReadonlySet<number> = new Set([0xfc, 0x204]);
const CONTINUED = 0x3c;

/** The container as the library gives it. */
interface Container {
  readonly FullPaths: readonly string[];
}

/** Why the file is not read; undefined for one that may be. */
export function judgeXls(path: string, bytes: Buffer): Finding | undefined {
  let container: Container;
  try {
    container = CFB.read(bytes, { type: "buffer" });
  } catch {
    return damaged(path);
  }
  const stream = (name: string): Uint8Array | undefined => CFB.find(container, name)?.content;
  if (stream("EncryptedPackage") !== undefined) return locked(path);
  const workbook = stream("Workbook") ?? stream("Book");
  if (workbook === undefined) return noList(path, stream("WordDocument") === undefined ? "other" : "docx");
  return judgeRecords(path, Buffer.from(workbook));
}

function judgeRecords(path: string, stream: Buffer): Finding | undefined {
  let cells = 0;
  let text = 0;
  let kindBefore = 0;
  for (let at = 0; at + 4 <= stream.length; ) {
    const kind = stream.readUInt16LE(at);
    const length = stream.readUInt16LE(at + 2);
    if (kind === FILEPASS) return locked(path);
    if (ONE_CELL.has(kind)) cells++;
    if (kind === SEVERAL_NUMBERS) cells += Math.floor(length / BYTES_OF_NUMBER);
    // Pictures are continued in the same way: only what continues texts counts.
    const own = kind === CONTINUED ? kindBefore : kind;
    if (TEXTS.has(own)) text += length;
    kindBefore = own;
    if (cells > MOST_CELLS) return tooManyCells();
    if (text > MOST_TEXT) return tooMuchContent();
    at += 4 + length;
  }
  return undefined;
}
