// What stands below a list and is none of its rows: place and date, office, name, rank and NIP of who signs; and notes.

const MONTH =
  "jan(?:uari)?|[fp]eb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|jun[iy]?|jul[iy]?|agu?s?(?:tus)?|sep(?:tember)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?";
const PLACE = /^(?:di )?[a-z][a-z .'-]{2,40}$/i;
/** A day, a month, a year, as far as they are filled in; what waits for them is taken out before. */
const DATE = new RegExp(
  `^(?:tanggal |tgl |(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu) )?(?:\\d{1,2} )?(?:(?:${MONTH}) ?)?(?:(?:19|20)\\d{0,2})?$|^\\d{1,2}[/ ]\\d{1,2}[/ ]\\d{2,4}$`,
  "i",
);
const PLACE_DATE_BARE = new RegExp(`^(?:kota )?[a-z]{3,20} \\d{1,2} (?:${MONTH}) (?:19|20)\\d{2}$`, "i");
/** What waits for a day to be filled in: points, lines, spaces. */
const GAPS = /[\s.…_·,-]+/g;

/** "…, 12 Januari 2026", "…,      2026", "…, ........". */
function isPlaceAndDate(text: string): boolean {
  const comma = text.indexOf(",");
  if (comma < 0) return PLACE_DATE_BARE.test(text);
  return (
    PLACE.test(text.slice(0, comma).trim()) &&
    DATE.test(
      text
        .slice(comma + 1)
        .replace(GAPS, " ")
        .trim(),
    )
  );
}

/** Words that begin what is signed, wherever they stand. */
const SIGNED =
  /^(?:approved|prepared by|acknowledged|dto\b|mengetahui|menyetujui|mengesahkan|mengesyahkan|disetujui|disahkan|diketahui|ditetapkan (?:di|oleh)|dibuat (?:di|oleh)|pada tanggal\b|disusun oleh|diperiksa oleh|diverifikasi oleh|penyusun|yang (?:membuat|melaporkan|menyusun|mengusulkan|menyatakan|bertanda ?tangan|mengetahui)|hormat kami|tanda tangan|ttd\b|tertanda\b|a\.\s?n\.|an\.\s|u\.\s?b\.|pl[th]\.?\s|pjs?\.?\s|selaku\b|n\s?\.?\s?i\s?\.?\s?p\b|nrp\b|nip(?:ppk)?[\s.:])/i;

/** Offices and ranks: they sign only where no row follows. */
const OFFICE =
  /^(?:wali ?kota|bupati|gubernur|wakil|sekretaris|sekda|kepala|ketua|direktur|camat|lurah|inspektur|asisten|staf ahli|kabid|kabag|kasubbag|kasi\b|kasubag|pejabat|pengguna anggaran|kuasa pengguna|bendahara|operator|petugas|admin|ppk\b|pptk\b|pembina|penata|pengatur|juru|pranata|analis|perencana|dinas|badan|bagian|kecamatan|kelurahan|pemerintah kota)\b/i;

/** A name with what was earned: "Dr. H. Fulan, M.Si". Lines of dots or dashes wait for one. */
const TITLED = /^\(?\s*(?:dr|drs|dra|ir|h|hj|prof|apt|drg|ns|kh|tgh)\.\s.+/i;
const DEGREE =
  /,\s?(?:[A-Z][A-Za-z]{0,3}\.(?:\s?[A-Z][A-Za-z]{0,5}\.?)*|[SM][A-Z]{1,3}|Ph\.?\s?D\.?|A\.?Md\.?(?:\s?[A-Z][a-z]+\.?)?)(?:,.*)?\)?$/;
const BLANKS = /^[(\s]*[._…\-–—]{3,}[)\s]*$/;
const NUMBER_OF_STAFF = /(?:^|\D)(?:19|20)\d{6}\s?(?:19|20)\d{4}\s?[12]\s?\d{3}(?:\D|$)/;

const NOTES =
  /^(?:\*+\)?|\d\)|keterangan|ket\b|catatan|demikian|sumber|tembusan|lampiran|nb\b|n\.b\.|note|penjelasan|legenda|dicetak|tanggal cetak|terbilang|petunjuk|cat\b)\s*[.:*)]?/i;

/** Nothing in a signature is longer. */
const LONGEST = 160;

/** Whether a text surely belongs to a signature. */
export function isSigned(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text.replace(/\s+/g, " ").trim();
  return NUMBER_OF_STAFF.test(plain.replace(/[.-]/g, "")) || SIGNED.test(plain) || isPlaceAndDate(plain);
}

/** Whether a text may belong to a signature: where nothing but such texts stands in a line below the rows, it does. */
export function maySign(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = text.replace(/\s+/g, " ").trim();
  return isSigned(plain) || OFFICE.test(plain) || TITLED.test(plain) || DEGREE.test(plain) || BLANKS.test(plain);
}

/** Whether a text begins a note about the list: "Keterangan:", "*) …", "Sumber: …". */
export function isNote(text: string): boolean {
  return NOTES.test(text.trim());
}
