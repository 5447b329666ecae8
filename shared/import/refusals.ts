// What a person asked of a list that it has not, in words that say what it has.

import { CONTENT_COLUMNS } from "../columns.ts";
import type { Finding } from "../messages/finding.ts";
import type { LineName } from "./listReading.ts";

/** No visible tab has a line of headings; `hidden`: those that were not looked into. */
export function noHeadings(hidden: readonly string[]): Finding {
  const names = hidden.map((one) => `"${one}"`).join(", ");
  return {
    code: "no_headings",
    told: { id: "Baris judul kolom tidak ditemukan.", en: "No row of headings was found." },
    mend: {
      id: `Beri kolom-kolomnya judul seperti Nama, Uraian, Manfaat, Mitra, lalu jalankan lagi.${hidden.length > 0 ? ` Tab tersembunyi tidak dibaca: ${names}; sebutkan dengan --sheet bila itu daftarnya.` : ""}`,
      en: `Give the columns headings such as Nama, Uraian, Manfaat, Mitra, then run this again.${hidden.length > 0 ? ` Hidden tabs are not read: ${names}; name one with --sheet if it is the list.` : ""}`,
    },
  };
}

/** A tab that was named has no line of headings. */
export function noTabHeadings(tab: string): Finding {
  const { code, mend } = noHeadings([]);
  return {
    code,
    told: {
      id: `Pada tab "${tab}" baris judul kolom tidak ditemukan.`,
      en: `No row of headings was found in the tab "${tab}".`,
    },
    mend,
  };
}

/** A tab that is not there. */
export function unknownTab(tab: string, names: readonly string[]): Finding {
  const known = names.map((one) => `"${one}"`).join(", ");
  return {
    code: "unknown_sheet",
    told: { id: `Tab "${tab}" tidak ada.`, en: `There is no tab "${tab}".` },
    mend: { id: `Yang ada: ${known}.`, en: `There are: ${known}.` },
  };
}

/** A heading that is not there. */
export function unknownHeading(heading: string, headings: readonly string[]): Finding {
  const known = headings.filter((one) => one !== "").join(", ");
  return {
    code: "unknown_heading",
    told: { id: `Judul "${heading}" tidak ada dalam daftar.`, en: `The list has no heading "${heading}".` },
    mend: { id: `Yang ada: ${known}.`, en: `It has: ${known}.` },
  };
}

/** A column that Keunggulan has not, or that an import may not fill. */
export function unknownColumn(column: string): Finding {
  const known = (language: "id" | "en") =>
    CONTENT_COLUMNS.map((one) => `${one.key} (${one.heading[language]})`).join(", ");
  return {
    code: "unknown_column",
    told: { id: `Kolom "${column}" tidak dikenal.`, en: `There is no column "${column}".` },
    mend: { id: `Yang ada: ${known("id")}.`, en: `There are: ${known("en")}.` },
  };
}

/** Two headings that were sent to one column. */
export function columnTwice(column: string, one: string, other: string): Finding {
  return {
    code: "column_twice",
    told: {
      id: `"${one}" dan "${other}" sama-sama dikirim ke kolom ${column}.`,
      en: `"${one}" and "${other}" are both sent to the column ${column}.`,
    },
    mend: { id: "Pilih salah satu; kirim yang lain ke kolom lain.", en: "Choose one; send the other elsewhere." },
  };
}

/** A line that holds nothing below the headings of a tab that is read. */
export function unknownLine({ tab, line }: LineName): Finding {
  const where = tab === undefined ? String(line) : `${tab}!${line}`;
  return {
    code: "unknown_line",
    told: {
      id: `Baris ${where} tidak ada di bawah judul kolom, atau kosong.`,
      en: `Line ${where} is not below the headings, or is blank.`,
    },
    mend: {
      id: "Jalankan dengan --dry-run: setiap baris tampil dengan nomornya.",
      en: "Run this with --dry-run: every line is shown with its number.",
    },
  };
}
