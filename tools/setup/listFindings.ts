// What can be wrong with a list of perangkat daerah: the line, what it is, and how it is mended.

import type { Finding } from "../google/refusal.ts";

type Words = readonly [id: string, en: string];

function finding(code: string, told: Words, mend: Words): Finding {
  return { code, told: { id: told[0], en: told[1] }, mend: { id: mend[0], en: mend[1] } };
}

function atLine(code: string, line: number, told: Words, mend: Words): Finding {
  return finding(code, [`Baris ${line}: ${told[0]}`, `Line ${line}: ${told[1]}`], mend);
}

/** No row of the file looks like headings. */
export function noHeadings(file: string): Finding {
  return finding(
    "no_headings",
    [`${file}: baris judul kolom tidak ditemukan.`, `${file}: no row of headings was found.`],
    [
      "Beri judul kolom: Kode, Nama, Singkatan, Urusan pemerintahan, Surel petugas.",
      "Give the columns headings: Code, Name, Short name, Government affair, Staff e-mails.",
    ],
  );
}

/** A needed column is not there. */
export function headingLost(heading: string): Finding {
  return finding(
    "heading_lost",
    [`Kolom "${heading}" tidak ada.`, `There is no column "${heading}".`],
    [`Tambahkan kolom berjudul "${heading}".`, `Add a column headed "${heading}".`],
  );
}

/** Headings alone. */
export function noAgencies(): Finding {
  return finding(
    "no_agencies",
    ["Tidak ada perangkat daerah di bawah judul kolom.", "There is no agency below the headings."],
    ["Isi satu baris untuk setiap perangkat daerah.", "Fill in one line for each agency."],
  );
}

/** A code that is empty or holds something odd. */
export function badCode(line: number, code: string): Finding {
  return atLine(
    "bad_code",
    line,
    code === ""
      ? ["kode kosong.", "the code is empty."]
      : [`kode "${code}" tidak dapat dipakai.`, `the code "${code}" cannot be used.`],
    ["Isi kode pendek tanpa spasi, misalnya DINKES.", "Give a short code without spaces, for example DINKES."],
  );
}

/** Two lines with one code. */
export function doubleCode(line: number, code: string, before: number): Finding {
  return atLine(
    "double_code",
    line,
    [`kode ${code} sudah dipakai baris ${before}.`, `the code ${code} is used by line ${before}.`],
    ["Beri kode lain, atau hapus salah satu baris.", "Give another code, or delete one of the lines."],
  );
}

/** A line without a name. */
export function emptyName(line: number): Finding {
  return atLine(
    "empty_name",
    line,
    ["nama kosong.", "the name is empty."],
    ["Isi nama lengkap perangkat daerah.", "Give the agency's full name."],
  );
}

/** An affair that the list does not hold. */
export function badAffair(line: number, text: string, nearest: string | undefined): Finding {
  const hint: Words = nearest === undefined ? ["", ""] : [` Mungkin: ${nearest}.`, ` Perhaps: ${nearest}.`];
  return atLine(
    "unknown_affair",
    line,
    [`urusan "${text}" tidak dikenal.`, `the affair "${text}" is not known.`],
    [
      `Isi kode seperti 1.02, atau nama urusannya; beberapa dipisahkan titik koma.${hint[0]}`,
      `Give a code such as 1.02, or the affair's name; several are separated by semicolons.${hint[1]}`,
    ],
  );
}

/** Something that is no e-mail address. */
export function badEmail(line: number, heading: string, text: string): Finding {
  return atLine(
    "bad_email",
    line,
    [`"${text}" pada kolom ${heading} bukan alamat surel.`, `"${text}" in the column ${heading} is no e-mail address.`],
    [
      "Tulis alamat lengkap; beberapa dipisahkan titik koma.",
      "Write the whole address; several are separated by semicolons.",
    ],
  );
}

/** Cells right of the last heading. */
export function cellsBeyond(line: number, texts: readonly string[]): Finding {
  const said = texts.join(", ");
  return atLine(
    "cells_beyond",
    line,
    [`ada isi di kanan judul terakhir: ${said}.`, `there is something right of the last heading: ${said}.`],
    [
      'Apit isi yang memuat titik koma atau koma dengan tanda kutip ("a@b; c@d"), atau beri judul kolomnya.',
      'Put quotes around what holds semicolons or commas ("a@b; c@d"), or give its column a heading.',
    ],
  );
}
