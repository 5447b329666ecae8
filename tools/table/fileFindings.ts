// Why a file cannot be read as a list: what it is, and what to do.

import type { Finding } from "../../shared/messages/finding.ts";
import type { FileKind } from "./fileKind.ts";

/** What else files are that are named like lists. */
const NAMES: Partial<Record<FileKind | "docx" | "xlsb" | "numbers", { readonly id: string; readonly en: string }>> = {
  pdf: { id: "berkas PDF", en: "a PDF" },
  html: { id: "halaman web", en: "a web page" },
  xml: { id: "berkas XML", en: "an XML file" },
  image: { id: "gambar", en: "a picture" },
  text: { id: "berkas teks", en: "a text file" },
  rtf: { id: "dokumen teks (RTF)", en: "a text document (RTF)" },
  docx: { id: "dokumen Word", en: "a Word document" },
  xlsb: { id: "berkas Excel biner (.xlsb)", en: "a binary Excel file (.xlsb)" },
  numbers: { id: "berkas Apple Numbers", en: "an Apple Numbers file" },
};

/** A file that is none of those that are read; `reason`: what is known about it beyond its kind. */
export function noList(path: string, kind: FileKind | "docx" | "xlsb" | "numbers", reason = ""): Finding {
  const name = NAMES[kind];
  const more = reason === "" ? "" : ` (${reason})`;
  return {
    code: "file_unreadable",
    told: {
      id: `${path} bukan berkas .xlsx atau .csv (juga .xls, .ods)${name === undefined ? "" : `, melainkan ${name.id}`}${more}.`,
      en: `${path} is neither .xlsx nor .csv (nor .xls, .ods)${name === undefined ? "" : ` but ${name.en}`}${more}.`,
    },
    mend: {
      id: "Buka dengan Excel atau LibreOffice, Simpan Sebagai Excel Workbook (.xlsx), lalu jalankan lagi.",
      en: "Open it in Excel or LibreOffice, save it as Excel Workbook (.xlsx), then run this again.",
    },
  };
}

/** No file at a path. */
export function noFile(path: string): Finding {
  return {
    code: "file_unreadable",
    told: { id: `Berkas ${path} tidak ada.`, en: `There is no file ${path}.` },
    mend: {
      id: `Periksa nama dan foldernya. Simpan ${path} dari Excel sebagai Excel Workbook (.xlsx) atau CSV UTF-8.`,
      en: `Check its name and folder. Save ${path} from Excel as Excel Workbook (.xlsx) or CSV UTF-8.`,
    },
  };
}

/** A file that only its password opens. */
export function locked(path: string): Finding {
  return {
    code: "file_locked",
    told: { id: `${path} dikunci dengan kata sandi.`, en: `${path} is protected by a password.` },
    mend: {
      id: "Buka di Excel, hapus kata sandinya (Berkas > Info > Proteksi > Enkripsi), simpan, lalu jalankan lagi.",
      en: "Open it in Excel, remove its password (File > Info > Protect > Encrypt), save it, then run this again.",
    },
  };
}

/** A file that is cut off or broken. */
export function damaged(path: string): Finding {
  return {
    code: "file_damaged",
    told: { id: `${path} rusak atau belum lengkap terunduh.`, en: `${path} is damaged or was not downloaded whole.` },
    mend: {
      id: "Unduh atau salin lagi, buka di Excel, Simpan Sebagai Excel Workbook (.xlsx), lalu jalankan lagi.",
      en: "Download or copy it again, open it in Excel, save it as Excel Workbook (.xlsx), then run this again.",
    },
  };
}
