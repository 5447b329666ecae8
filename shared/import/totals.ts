// Rows that sum up others, and rows that only number the columns.

import { type ListCell, ownCells } from "./list.ts";

const WORD =
  "(?:sub\\s?-?\\s?)?(?:grand\\s)?(?:total|jumlah|jml|rata-?\\s?rata|rerata|subtotal|rekapitulasi|persentase|prosentase|selisih|akumulasi|kumulatif)";
const TOTAL = new RegExp(`^${WORD}\\b`, "i");
/** What may follow it where nothing else says that the row is a sum. */
const FURTHER =
  "total|jumlah|umum|besar|akhir|sementara|seluruh(?:nya)?|keseluruhan|semua(?:nya)?|anggaran|biaya|pagu|dana|nilai|belanja|kegiatan|program|usulan|inovasi|potensi|keunggulan|data|halaman|ini|per|tahun|bidang|dinas|rp|rupiah|[ivx]{1,4}|[a-z]|\\d{1,4}";
const ALONE = new RegExp(`^${WORD}(?:[\\s.:()+=/&,-]+(?:${FURTHER}))*[\\s.:()+=-]*$`, "i");
const AMOUNT =
  /^[(\s-]{0,9}(?:(?:rp|idr|usd|\$|€)\.?\s?)?[\d.,\s]{0,40}\d[\d.,\s]{0,40}(?:%|rb|ribu|jt|juta|m|miliar|milyar|t|triliun)?\.?[-,\s)]*$/i;

/** Neither an amount nor the name of a sum is longer. */
const LONGEST = 100;

/** Whether a text stands for none: a dash, points. */
export function isNothing(text: string): boolean {
  return /^[-–—_.\s]*$/.test(text);
}

/** "12 kegiatan". */
const COUNT = /^\d[\d.,]*\s+[\p{L}/]+(?:\s[\p{L}/]+)?$/u;

function isCount(text: string): boolean {
  return text.length <= LONGEST && COUNT.test(text.trim());
}

/** Whether a text is an amount, or what stands for none. */
export function isAmount({ text, value, flaw }: ListCell): boolean {
  if (value !== undefined || flaw !== undefined) return true;
  return isNothing(text) || (text.length <= LONGEST && AMOUNT.test(text.trim()));
}

/**
 * Whether the cells of a line sum up others: the first text says so and all others are amounts or counts. `apart`: whether
 * the line looks unlike the rows (no number where they have one, far fewer cells); then a remark may stand beside it, or
 * more words follow "Jumlah".
 */
export function isTotal(cells: readonly ListCell[], apart: boolean): boolean {
  const own = ownCells(cells);
  const [label, ...others] = own.filter((one) => !isAmount(one) && !isCount(one.text));
  if (label === undefined || label.text.length > LONGEST || !TOTAL.test(label.text.trim())) return false;
  const alone = ALONE.test(label.text.trim());
  if (others.length > 0) return alone && apart;
  return alone || (apart && own.length > 1);
}

/** Whether the cells of a line only number the columns: (1) (2) (3), 1 2 3, a b c, also "4=2x3" for a sum. */
export function isNumberRow(cells: readonly ListCell[]): boolean {
  const own = ownCells(cells);
  if (own.length < 2) return false;
  const marks = own.map(
    ({ text }) => /^[([]?\s{0,9}(\d{1,2}|[a-z])\s{0,9}[)\].]?(?:\s{0,9}=.*)?$/i.exec(text.trim())?.[1],
  );
  const first = marks[0];
  if (first === undefined || !/^[01a]$/i.test(first)) return false;
  return marks.every(
    (mark, at) => mark !== undefined && (mark === after(first, at) || (own.length > 3 && isNear(mark, first, at))),
  );
}

function after(first: string, steps: number): string {
  return /\d/.test(first) ? String(Number(first) + steps) : String.fromCharCode(first.charCodeAt(0) + steps);
}

/** A number may be left out, or stand twice, where columns were added later. */
function isNear(mark: string, first: string, at: number): boolean {
  return /\d/.test(mark) && Math.abs(Number(mark) - Number(first) - at) <= 2;
}
