// Files that are no list, or too large for one, are refused in a sentence before they cost memory.

import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CFB, utils, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, expect, it } from "vitest";
import { readFile } from "../../tools/table/readFile.ts";

const ODS = fileURLToPath(new URL("lists/files/surat-resmi.ods", import.meta.url));
const XLS = fileURLToPath(new URL("lists/files/surat-resmi.xls", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "kembar-bounds-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function workbook(rows: readonly (readonly (string | number)[])[]): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), "Daftar");
  return write(book, { type: "buffer", bookType: "xlsx" });
}

/** A workbook whose first sheet is given as XML. */
function withSheet(xml: string): Uint8Array {
  const parts = unzipSync(workbook([["Nama", "Uraian"]]));
  return zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(xml) });
}

const SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';

function container(stream: string): Buffer {
  const made = CFB.utils.cfb_new();
  CFB.utils.cfb_add(made, stream, Buffer.alloc(64));
  return Buffer.from(CFB.write(made, { type: "buffer" }));
}

/** The code and the Indonesian words of why a file is not read. */
function refusal(path: string): readonly [string, string] {
  const tabs = readFile(path);
  return "finding" in tabs
    ? [tabs.finding.code, tabs.finding.told.id.replace(path, "X")]
    : ["read", String(tabs.length)];
}

it.each([
  ["a PDF", "daftar.xlsx", "%PDF-1.7\n", ["file_unreadable", "berkas PDF"]],
  [
    "a web page",
    "daftar.xls",
    "\ufeff  <html><table><tr><td>Nama</td></tr></table>",
    ["file_unreadable", "halaman web"],
  ],
  ["XML", "daftar.xml", '<?xml version="1.0"?><Workbook/>', ["file_unreadable", "berkas XML"]],
  ["a text named .xlsx", "teks.xlsx", "Nama;Uraian\nA;B", ["file_unreadable", "bukan berkas .xlsx atau .csv"]],
  ["a picture", "foto.csv", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), ["file_unreadable", "gambar"]],
  ["an Excel file with a password", "kunci.xlsx", container("EncryptedPackage"), ["file_locked", "kata sandi"]],
  ["a Word document of old", "surat.xls", container("WordDocument"), ["file_unreadable", "dokumen Word"]],
  ["a Word document", "surat.xlsx", zipSync({ "word/document.xml": strToU8("<a/>") }), ["file_unreadable", "Word"]],
  ["half of a file", "separuh.xlsx", workbook([["Nama", "Uraian"]]).subarray(0, 900), ["file_damaged", "rusak"]],
  ["an unclosed quote", "kutip.csv", 'Nama;Uraian;A\n1;"Taman;x\n2;y;z\n3;p;q\n', ["csv_quotes", "Baris 2"]],
  ["a stray quote", "kutip2.csv", 'Nama;Uraian;A\n0;a;b\n1;"Taman" kota;x\n2;y;z\n', ["csv_quotes", "Baris 3"]],
  ["a quote that takes whole lines", "kutip3.csv", 'No;Nama;A\n1;"Tam;a\n2;b;ok"\n', ["csv_quotes", "Baris 2"]],
] as const)("%s", (_what, name, content, [code, words]) => {
  expect(refusal(file(name, content as string))).toEqual([code, expect.stringContaining(words)]);
});

it("a locked .xls and a locked .ods say so", () => {
  const xls = CFB.read(readFileSync(XLS), { type: "buffer" });
  const stream = Buffer.from(CFB.find(xls, "Workbook").content);
  // The first record, the beginning of the stream, is followed by one that says that a password locks the rest.
  const locked = Buffer.concat([stream.subarray(0, 20), Buffer.from([0x2f, 0, 2, 0, 0, 0]), stream.subarray(20)]);
  const made = CFB.utils.cfb_new();
  CFB.utils.cfb_add(made, "Workbook", locked);
  expect(refusal(file("kunci.xls", Buffer.from(CFB.write(made, { type: "buffer" }))))[0]).toBe("file_locked");
  const parts = unzipSync(readFileSync(ODS));
  const manifest = strFromU8(parts["META-INF/manifest.xml"] ?? new Uint8Array());
  const sealed = { ...parts, "META-INF/manifest.xml": strToU8(`${manifest}<manifest:encryption-data/>`) };
  expect(refusal(file("kunci.ods", zipSync(sealed)))[0]).toBe("file_locked");
});

it("20 MB, 100,000 cells and 5,000 lines are the bounds", () => {
  const huge = openSync(join(folder, "besar.xlsx"), "w");
  ftruncateSync(huge, 20 * 1024 * 1024 + 1);
  closeSync(huge);
  expect(refusal(join(folder, "besar.xlsx"))[0]).toBe("file_too_large");
  const rows = (count: number, width: number) =>
    Array.from({ length: count }, () => Array.from({ length: width }, () => 1));
  expect(refusal(file("baris.xlsx", workbook(rows(5000, 20))))[0]).toBe("read");
  expect(refusal(file("baris.xlsx", workbook(rows(5001, 2))))[0]).toBe("too_many_rows");
  expect(refusal(file("sel.xlsx", workbook(rows(4000, 26))))[0]).toBe("too_many_cells");
  expect(refusal(file("baris.csv", "a;b\n".repeat(5001)))[0]).toBe("too_many_rows");
  expect(refusal(file("teks.csv", `a;b\n${"x".repeat(9_000_000)}`))[0]).toBe("file_unpacks_too_large");
});

it("a small file that unpacks to a very large one is refused, whatever size it declares", () => {
  const bomb = withSheet(`${SHEET}${" ".repeat(50_000_000)}</sheetData></worksheet>`);
  expect(bomb.length).toBeLessThan(500_000);
  const liar = Buffer.from(bomb);
  // The directory's entry of the sheet declares its unpacked size at its 24th byte.
  for (
    let at = liar.indexOf("PK\u0001\u0002", 0, "latin1");
    at >= 0;
    at = liar.indexOf("PK\u0001\u0002", at + 1, "latin1")
  )
    liar.writeUInt32LE(100, at + 24);
  expect(refusal(file("bom.xlsx", bomb))[0]).toBe("file_unpacks_too_large");
  expect(refusal(file("bom2.xlsx", liar))[0]).toBe("file_unpacks_too_large");
  const before = process.resourceUsage().maxRSS;
  refusal(join(folder, "bom2.xlsx"));
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(100_000);
});

/** A zip whose directory keeps sizes and places in fields of 64 bits, as programs do that write without knowing them. */
function inLongFields(bytes: Uint8Array): Buffer {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const entries: Buffer[] = [];
  for (let at = zip.readUInt32LE(end + 16); at < end; ) {
    const [name, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const entry = Buffer.from(zip.subarray(at, at + 46 + name));
    const field = Buffer.alloc(28);
    field.writeUInt16LE(1, 0);
    field.writeUInt16LE(24, 2);
    [24, 20, 42].forEach((place, number) => {
      field.writeBigUInt64LE(BigInt(entry.readUInt32LE(place)), 4 + number * 8);
      entry.writeUInt32LE(0xffffffff, place);
    });
    entry.writeUInt16LE(28, 30);
    entry.writeUInt16LE(0, 32);
    entries.push(entry, field);
    at += 46 + name + extra + comment;
  }
  return Buffer.concat([zip.subarray(0, zip.readUInt32LE(end + 16)), ...entries, zip.subarray(end)]);
}

it("a zip with fields of 64 bits is read, and its bounds hold", () => {
  expect(refusal(file("panjang.xlsx", inLongFields(workbook([["Nama", "Uraian"]]))))).toEqual(["read", "1"]);
  const bomb = withSheet(`${SHEET}${" ".repeat(50_000_000)}</sheetData></worksheet>`);
  expect(refusal(file("panjang2.xlsx", inLongFields(bomb)))[0]).toBe("file_unpacks_too_large");
});

it("a row or a cell of .ods that stands for a million is counted as such", () => {
  const parts = unzipSync(readFileSync(ODS));
  const content = strFromU8(parts["content.xml"] ?? new Uint8Array());
  const many = content.replace("<table:table-row ", '<table:table-row table:number-rows-repeated="1048576" ');
  expect(many).not.toBe(content);
  expect(refusal(file("ulang.ods", zipSync({ ...parts, "content.xml": strToU8(many) })))[0]).toBe("too_many_cells");
});
