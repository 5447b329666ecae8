// What of an .xlsx or .ods file is needed to read its cells, unpacked within bounds; its cells are counted before they
// are read, and those that are only formatted are taken out.

import { zipSync } from "fflate";
import { MOST_CELLS, MOST_TEXT, tooManyCells, tooMuchContent } from "../../shared/import/bounds.ts";
import type { Finding } from "../../shared/messages/finding.ts";
import { damaged, locked, noList } from "./fileFindings.ts";
import { type HiddenParts, odsHiddenParts } from "./odsHidden.ts";
import { unpack, type ZipPart, zipParts } from "./zipParts.ts";

/** One part, and all needed ones together once cells that are only formatted are taken out: XML doubles the text. */
const MOST_UNPACKED = 40 * 1024 * 1024;
const MOST_KEPT = 2 * MOST_TEXT;
const MOST_PARTS = 5000;

/** Pictures, charts, pivot tables and kin hold no cell of a list. */
const NEEDLESS =
  /(?:^|\/)(?:media|drawings|charts|pivot\w*|printersettings|externallinks|ctrlprops|customxml|docprops|embeddings|theme|activex|slicer\w*|tables|thumbnails|pictures|configurations2|object.*|basic|dialogs)\/|(?:calcchain|vbaproject|settings)\.\w+$/i;
const NEEDED = /\.(?:xml|rels)$|^mimetype$/i;
const SHEET = /(?:^|\/)(?:work|chart|macro)?sheets\/[^/]+\.xml$/i;
const ODS_CONTENT = /^content\.xml$/;

/** The new zip; of an .ods file what is hidden in each of its tabs, undefined for an .xlsx file. */
export interface SmallZip {
  readonly bytes: Buffer;
  readonly odsHidden: readonly HiddenParts[] | undefined;
}

/** The parts that hold the cells as a new zip, or why the file is not read. */
export function smallZip(path: string, bytes: Buffer): SmallZip | { readonly finding: Finding } {
  const parts = zipParts(bytes);
  if (parts === undefined) return { finding: damaged(path) };
  const other = otherKind(path, bytes, parts);
  if (other !== undefined) return { finding: other };
  if (parts.length > MOST_PARTS) return { finding: tooMuchContent() };
  const kept: Record<string, Uint8Array> = {};
  let room = MOST_KEPT;
  let cells = 0;
  for (const part of parts) {
    if (!NEEDED.test(part.name) || NEEDLESS.test(part.name)) continue;
    const content = unpack(bytes, part, MOST_UNPACKED);
    if (content === "too_large") return { finding: tooMuchContent() };
    if (content === "damaged") return { finding: damaged(path) };
    const slim = SHEET.test(part.name)
      ? slimSheet(content)
      : ODS_CONTENT.test(part.name)
        ? slimOds(content)
        : undefined;
    cells += slim?.cells ?? 0;
    if (cells > MOST_CELLS) return { finding: tooManyCells() };
    const own = slim?.content ?? content;
    room -= own.length;
    if (room < 0) return { finding: tooMuchContent() };
    kept[part.name] = own;
  }
  const zip = zipSync(kept, { level: 0 });
  const ods = kept["content.xml"];
  return {
    bytes: Buffer.from(zip.buffer, zip.byteOffset, zip.length),
    odsHidden: ods === undefined ? undefined : odsHiddenParts(Buffer.from(ods).toString("latin1")),
  };
}

function otherKind(path: string, bytes: Buffer, parts: readonly ZipPart[]): Finding | undefined {
  const has = (pattern: RegExp) => parts.some(({ name }) => pattern.test(name));
  if (parts.some(({ encrypted }) => encrypted)) return locked(path);
  if (has(/^xl\/workbook\.bin$/i)) return noList(path, "xlsb");
  if (has(/^word\/document\.xml$/i)) return noList(path, "docx");
  if (has(/^index\/.*\.iwa$/i)) return noList(path, "numbers");
  const manifest = parts.find(({ name }) => name === "META-INF/manifest.xml");
  const listed = manifest === undefined ? "" : unpack(bytes, manifest, 1024 * 1024).toString("utf8");
  if (listed.includes("encryption-data")) return locked(path);
  const type = parts.find(({ name }) => name === "mimetype");
  const mime = type === undefined ? "" : unpack(bytes, type, 1024).toString("utf8");
  if (mime !== "" && !mime.includes("opendocument.spreadsheet")) return noList(path, "other", mime);
  return has(/workbook\.xml$/i) || has(ODS_CONTENT) ? undefined : noList(path, "other");
}

interface Slim {
  readonly content: Buffer;
  readonly cells: number;
}

/** Cells that hold nothing but a format are many where somebody formatted whole rows; one without a place counts for it. */
const BLANK_CELL = /<(?:\w+:)?c\b(?=[^<>]*\sr=)[^<>]*(?:\/>|><\/(?:\w+:)?c>)/g;
const CELL = /<(?:\w+:)?c[\s>]/g;

/** Latin-1 keeps every byte as it is, whatever the encoding. */
function slimSheet(content: Buffer): Slim {
  const text = content.toString("latin1");
  const slim = text.replace(BLANK_CELL, "");
  return { content: slim.length === text.length ? content : Buffer.from(slim, "latin1"), cells: count(slim, CELL) };
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

const ODS_ROW = /<table:table-row\b([^<>]*?)(\/>|>([\s\S]*?)<\/table:table-row>)/g;
const ODS_CELL = /<table:(?:covered-)?table-cell\b([^<>]*?)(?:\/>|>([\s\S]*?)<\/table:(?:covered-)?table-cell>)/g;
const REPEATED_ROWS = /table:number-rows-repeated="(\d+)"/;
const REPEATED_COLUMNS = /table:number-columns-repeated="(\d+)"/;

/** A cell or a row that is written once may stand for many: those that hold something count as often as they stand. */
function slimOds(content: Buffer): Slim {
  const text = content.toString("latin1");
  let cells = 0;
  for (const [, attributes = "", , inner = ""] of text.matchAll(ODS_ROW)) {
    const rows = Number(REPEATED_ROWS.exec(attributes)?.[1] ?? 1);
    for (const [, cell = "", held] of inner.matchAll(ODS_CELL)) {
      if (held === undefined && !cell.includes("office:value")) continue;
      cells += rows * Number(REPEATED_COLUMNS.exec(cell)?.[1] ?? 1);
    }
    if (cells > MOST_CELLS) break;
  }
  return { content, cells };
}
