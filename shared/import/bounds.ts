// How large a list may be; what is larger is refused before it costs memory.

import type { Finding } from "../messages/finding.ts";

/** 20 MB. */
export const MOST_BYTES = 20 * 1024 * 1024;
export const MOST_CELLS = 100_000;
export const MOST_LINES = 5000;
/** Bytes of text: eighty for each cell of the largest list. */
export const MOST_TEXT = 8 * 1024 * 1024;

const MEND = {
  id: "Salin bagian daftar yang diperlukan saja ke berkas baru, lalu ambil dari sana.",
  en: "Copy only the part of the list that is needed into a new file, and take it from there.",
};

/** A file of so many bytes. */
export function tooLarge(bytes: number): Finding {
  const size = Math.ceil(bytes / 1024 / 1024);
  return {
    code: "file_too_large",
    told: {
      id: `Berkas ini ${size} MB; paling besar ${MOST_BYTES / 1024 / 1024} MB.`,
      en: `This file has ${size} MB; at most ${MOST_BYTES / 1024 / 1024} MB are read.`,
    },
    mend: MEND,
  };
}

/** A small file that unpacks to a very large one, or one that holds more text than any list. */
export function tooMuchContent(): Finding {
  return {
    code: "file_unpacks_too_large",
    told: {
      id: "Isi berkas ini terlalu banyak untuk sebuah daftar (berkas rusak, teks sangat panjang, atau seluruh lembar diberi format sel demi sel).",
      en: "This file holds too much for a list (it is damaged, its texts are very long, or whole sheets are formatted cell by cell).",
    },
    mend: MEND,
  };
}

/** More filled cells than are read. */
export function tooManyCells(): Finding {
  return {
    code: "too_many_cells",
    told: {
      id: `Daftar ini berisi lebih dari 100.000 sel.`,
      en: `This list holds more than 100,000 cells.`,
    },
    mend: MEND,
  };
}

/** More filled lines than are read. */
export function tooManyLines(lines: number): Finding {
  return {
    code: "too_many_rows",
    told: {
      id: `Daftar ini berisi ${lines} baris; paling banyak ${MOST_LINES}.`,
      en: `This list holds ${lines} lines; at most ${MOST_LINES} are read.`,
    },
    mend: MEND,
  };
}
