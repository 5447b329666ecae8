// Reads a file of any kind that lists are kept in; what keeps it from being read is a value.

import { readFileSync, statSync } from "node:fs";
import { extname, resolve } from "node:path";
import {
  MOST_BYTES,
  MOST_CELLS,
  MOST_LINES,
  MOST_TEXT,
  tooLarge,
  tooManyCells,
  tooManyLines,
  tooMuchContent,
} from "../../shared/import/bounds.ts";
import type { ListLine, ListTab } from "../../shared/import/list.ts";
import type { Finding } from "../../shared/messages/finding.ts";
import { decodeText } from "./decodeText.ts";
import { damaged, noFile, noList } from "./fileFindings.ts";
import { fileKind } from "./fileKind.ts";
import type { HiddenParts } from "./odsHidden.ts";
import { readCsv } from "./readCsv.ts";
import { readWorkbook } from "./readWorkbook.ts";
import { smallZip } from "./smallZip.ts";
import { judgeXls } from "./xlsCells.ts";

type Reading = readonly ListTab[] | { readonly finding: Finding };

const TEXT_ENDINGS: ReadonlySet<string> = new Set([".csv", ".tsv", ".txt", ".tab", ".prn"]);

/** The tabs of a file. Its size is looked at before it is read, its cells are counted before they are. */
export function readFile(path: string): Reading {
  let bytes: Buffer;
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) return { finding: tooLarge(size) };
    bytes = readFileSync(path);
  } catch {
    return { finding: noFile(resolve(path)) };
  }
  const kind = fileKind(bytes);
  if (kind === "zip") {
    const small = smallZip(path, bytes);
    return "finding" in small ? small : tabsOf(path, small.bytes, small.odsHidden);
  }
  if (kind === "cfb") {
    const finding = judgeXls(path, bytes);
    return finding === undefined ? tabsOf(path, bytes, undefined) : { finding };
  }
  if (kind !== "text" || !TEXT_ENDINGS.has(extname(path).toLowerCase())) return { finding: noList(path, kind) };
  return bytes.length > MOST_TEXT ? { finding: tooMuchContent() } : textTab(decodeText(bytes));
}

function tabsOf(path: string, bytes: Buffer, odsHidden: readonly HiddenParts[] | undefined): Reading {
  try {
    return readWorkbook(bytes, odsHidden);
  } catch {
    return { finding: damaged(path) };
  }
}

function textTab(text: string): Reading {
  const lines: ReturnType<typeof readCsv> = readCsv(text);
  if ("finding" in lines) return lines;
  const finding = tooMany(lines);
  return finding === undefined ? [{ name: "", hidden: false, lines, hiddenColumns: [] }] : { finding };
}

function tooMany(lines: readonly ListLine[]): Finding | undefined {
  if (lines.length > MOST_LINES) return tooManyLines(lines.length);
  return lines.reduce((sum, one) => sum + one.cells.length, 0) > MOST_CELLS ? tooManyCells() : undefined;
}
