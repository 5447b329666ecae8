// What the operating system refuses, in words: a file that is not there, a full disk, a right that is lacking.

import { resolve } from "node:path";
import { type Finding, Refusal } from "../google/refusal.ts";

type Words = readonly [told: Finding["told"], mend: Finding["mend"]];

const CHECK_PATH = { id: "Periksa namanya dan foldernya.", en: "Look at its name and its folder." };

const REFUSED: Readonly<Record<string, (path: string) => Words>> = {
  ENOENT: (path) => [{ id: `${path} tidak ada.`, en: `${path} is not there.` }, CHECK_PATH],
  ENOTDIR: (path) => [{ id: `${path} bukan folder.`, en: `${path} is no folder.` }, CHECK_PATH],
  EISDIR: (path) => [{ id: `${path} adalah folder, bukan berkas.`, en: `${path} is a folder, no file.` }, CHECK_PATH],
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: notAllowed,
  ENOSPC: diskFull,
  EDQUOT: diskFull,
  EFBIG: diskFull,
  EIO: diskBad,
};

/** SQLite's own codes by the lowest byte of what it gives; what it had begun is rolled back. */
const SQLITE: Readonly<Record<number, string>> = { 8: "EIO", 10: "EIO", 13: "ENOSPC", 14: "EIO" };
const KIND = 0xff;

/** The refusal behind an error of the file system; undefined for whatever else was thrown. */
export function refusalOf(thrown: unknown): Refusal | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const { code: given = "", path, cause, errcode } = thrown as NodeJS.ErrnoException & { readonly errcode?: number };
  const code = (errcode === undefined ? undefined : SQLITE[errcode & KIND]) ?? given;
  const words = REFUSED[code]?.(path === undefined ? "" : resolve(path));
  if (words !== undefined) return new Refusal({ code: code.toLowerCase(), told: words[0], mend: words[1] });
  return cause === undefined ? undefined : refusalOf(cause);
}

function notAllowed(path: string): Words {
  return [
    { id: `${path} tidak boleh dibuka atau ditulis.`, en: `${path} may not be opened or written.` },
    { id: "Beri izin, atau pilih tempat lain.", en: "Give the right to it, or choose another place." },
  ];
}

function diskBad(): Words {
  return [
    {
      id: "Cakram tidak dapat ditulis atau dibaca; tidak ada yang diganti.",
      en: "The disk cannot be written or read; nothing was replaced.",
    },
    {
      id: "Periksa cakram, sisa tempat dan izinnya, lalu jalankan lagi.",
      en: "Look at the disk, its room and its rights, then run this again.",
    },
  ];
}

function diskFull(): Words {
  return [
    { id: "Cakram penuh; tidak ada yang diganti.", en: "The disk is full; nothing was replaced." },
    { id: "Kosongkan tempat, lalu jalankan lagi.", en: "Make room, then run this again." },
  ];
}
