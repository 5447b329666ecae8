// The text of a cell as Excel shows it in Indonesia: by its number format, with a decimal comma and Indonesian months.

import { type CellObject, SSF } from "@e965/xlsx";

/** Excel's own codes of errors. */
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
  43: "#GETTING_DATA",
};
const GENERAL = /^general$/i;
/** The month before the day, as Excel stores the short day of any computer: written so that nobody mistakes one for the other. */
const OWN_DAY = /^m{1,2}[/-]d{1,2}[/-](?:yy|yyyy)( hh?:mm)?$/i;

const ENGLISH_NAMES =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/g;
const INDONESIAN = new Map(
  (
    "January Januari February Februari March Maret April April May Mei June Juni July Juli August Agustus September September " +
    "October Oktober November November December Desember Jan Jan Feb Feb Mar Mar Apr Apr Jun Jun Jul Jul Aug Agu Sep Sep " +
    "Oct Okt Nov Nov Dec Des Monday Senin Tuesday Selasa Wednesday Rabu Thursday Kamis Friday Jumat Saturday Sabtu " +
    "Sunday Minggu Mon Sen Tue Sel Wed Rab Thu Kam Fri Jum Sat Sab Sun Min"
  )
    .split(" ")
    .flatMap((word, at, all) => (at % 2 === 0 ? [[word, all[at + 1] ?? word] as const] : [])),
);

/** What is shown of a cell; `date1904`: whether the workbook counts days from 1904. "" for an empty one. */
export function shownText(cell: CellObject, date1904: boolean): string {
  const { t, v, z, w } = cell;
  if (t === "e") return ERRORS[Number(v)] ?? "#N/A";
  if (t === "b") return v === true ? "TRUE" : "FALSE";
  if (typeof v !== "number" || t !== "n") return t === "z" || v === undefined ? "" : String(v);
  const format = String(z ?? "General");
  // Only an .ods file comes with shown texts; "@" is the format of those whose own has no like in Excel.
  if (format === "@" && w !== undefined) return w;
  if (GENERAL.test(format) || format === "@") return w !== undefined && WORD.test(w) ? w.trim() : plainNumber(v);
  try {
    if (w === undefined) return formatted(format, v, date1904) || hiddenNumber(v);
    const inExcel = asInExcel(format);
    const shown = formatted(inExcel, v, date1904);
    return (SSF.is_date(inExcel) || saysAlike(shown, w) ? shown : inIndonesian(w, v)) || hiddenNumber(v);
  } catch {
    return plainNumber(v);
  }
}

/** A format that hides a number hides no content; one that hides 0 means an empty cell. */
function hiddenNumber(value: number): string {
  return value === 0 ? "" : plainNumber(value);
}

const WORD = /\p{L}{2}/u;

/** Whether two texts differ in nothing but signs: what an .ods file shows is right where its format has no like in Excel. */
function saysAlike(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}%]/gu, "");
  return plain(one) === plain(other);
}

/** What an .ods file shows of a number, with Indonesian signs where they are surely English ones. */
function inIndonesian(shown: string, value: number): string {
  const text = shown.replace(/\s+/g, " ").trim();
  const digits = text.replace(/[^\d.,]/g, "");
  if (Number(digits.replace(/,/g, "")) !== Math.abs(value)) return text;
  return text.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
}

/** The format of an .ods file, in which every sign is quoted, as Excel writes it. */
function asInExcel(format: string): string {
  return SSF.is_date(format.replace(/"[^"]*"/g, "")) ? format.replace(/"/g, "") : format.replace(/"(\s*)%"/g, '"$1"%');
}

/** All digits of a number, never 1,23E+11: an account or a long count loses nothing. */
function plainNumber(value: number): string {
  return (Number.isInteger(value) ? value.toFixed(0) : String(Number(value.toPrecision(15)))).replace(".", ",");
}

function formatted(format: string, value: number, date1904: boolean): string {
  const options = { date1904 };
  if (SSF.is_date(format)) {
    const own = OWN_DAY.test(format) ? format.replace(OWN_DAY, "yyyy-mm-dd$1") : format;
    // A point that is not escaped is one all the same, but for that of parts of a second.
    const plain = own.replace(/(?<!\\)\.(?!0)/g, "\\.");
    const shown: string = SSF.format(plain, value, options);
    return shown.trim().replace(ENGLISH_NAMES, (name) => INDONESIAN.get(name) ?? name);
  }
  const { percent, guarded } = guardLiterals(format);
  const shown: string = SSF.format(guarded, percent ? value * 100 : value, options);
  return shown
    .replace(/[.,]/g, (sign) => (sign === "." ? "," : "."))
    .replace(/[\ue000-\ue002]/g, (sign) => LITERALS[sign.charCodeAt(0) - 0xe000] ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

const LITERALS = [".", ",", "%"];

/**
 * A format whose quoted and escaped signs are kept apart from those that the number makes. A % that does not stand right
 * behind the digits ("0,0 %") is one of them too: `percent` says that the number has to be taken times 100.
 */
function guardLiterals(format: string): { readonly percent: boolean; readonly guarded: string } {
  const guarded = format
    .replace(/\\([.,%])/g, (_, sign: string) => `"${guard(sign)}"`)
    .replace(/"[^"]*"|\[\$[^\]]*\]/g, guard);
  const percent = /(?:\\ | |"\s*")%/.test(guarded);
  return { percent, guarded: percent ? guarded.replace(/%/g, '"\ue002"') : guarded };
}

function guard(text: string): string {
  return text.replace(/\./g, "\ue000").replace(/,/g, "\ue001").replace(/%/g, "\ue002");
}
