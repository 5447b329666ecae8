// What stands below a list and is none of its rows: place and date, office, name, rank and NIP of who signs; and notes.

const MONTH =
  "jan(?:uari)?|[fp]eb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|jun[iy]?|jul[iy]?|agu?s?(?:tus)?|sep(?:tember)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?";
const GAP = "[\\s.…_·-]*";
const DATE = `(?:tanggal|tgl)?${GAP}(?:\\d{0,2}${GAP}(?:${MONTH})?${GAP}(?:(?:19|20)[\\d.…_]*)?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})${GAP}`;
/** "Banjarmasin, 12 Januari 2026", "Banjarmasin,      2026", "Banjarmasin, ........". */
const PLACE_AND_DATE = new RegExp(`^(?:kota|kabupaten|di)?\\s*[a-z][a-z .'-]{2,30},\\s*${DATE}$`, "i");
const PLACE_DATE_BARE = new RegExp(`^(?:kota\\s+)?[a-z]{3,20}\\s+\\d{1,2}\\s+(?:${MONTH})\\s+(?:19|20)\\d{2}$`, "i");

/** Words that begin what is signed, wherever they stand. */
const SIGNED =
  /^(?:mengetahui|menyetujui|mengesahkan|mengesyahkan|disetujui|disahkan|diketahui|ditetapkan (?:di|oleh)|dibuat (?:di|oleh)|pada tanggal\b|disusun oleh|diperiksa oleh|diverifikasi oleh|penyusun|yang (?:membuat|melaporkan|menyusun|mengusulkan|menyatakan|bertanda ?tangan|mengetahui)|hormat kami|tanda tangan|ttd\b|tertanda\b|a\.\s?n\.|an\.\s|u\.\s?b\.|pl[th]\.|pjs?\.|selaku\b|n\s?\.?\s?i\s?\.?\s?p\b|nrp\b|nip(?:ppk)?[\s.:])/i;

/** Offices and ranks: they sign only where no row follows. */
const OFFICE =
  /^(?:wali ?kota|bupati|gubernur|wakil|sekretaris|sekda|kepala|ketua|direktur|camat|lurah|inspektur|asisten|staf ahli|kabid|kabag|kasubbag|kasi\b|kasubag|pejabat|pengguna anggaran|kuasa pengguna|bendahara|operator|petugas|admin|ppk\b|pptk\b|pembina|penata|pengatur|juru|pranata|analis|perencana|dinas|badan|bagian|kecamatan|kelurahan|pemerintah kota)\b/i;

/** A name with what was earned: "Dr. H. Fulan, M.Si". Lines of dots or dashes wait for one. */
const NAME =
  /^(?:\(?\s*)?(?:(?:dr|drs|dra|ir|h|hj|prof|apt|drg|ns|kh|tgh)\.\s.+|.{1,80},\s?(?:s|m|sp|a|d|ak|ph|sh|se|st|amd)\.?\s?[a-z.]{1,6}\.?(?:,.{0,80})?)\)?$/i;
const BLANKS = /^[(\s]*[._…\-–—]{3,}[)\s]*$/;
const NUMBER_OF_STAFF = /(?:^|\D)(?:19|20)\d{6}\s?(?:19|20)\d{4}\s?[12]\s?\d{3}(?:\D|$)/;

const NOTES =
  /^(?:\*+\)?|\d\)|keterangan|ket\b|catatan|sumber|tembusan|lampiran|nb\b|n\.b\.|note|penjelasan|legenda|dicetak|tanggal cetak|terbilang|petunjuk|cat\b)\s*[.:*)]?/i;

/** Whether a text surely belongs to a signature. */
export function isSigned(text: string): boolean {
  const plain = text.replace(/\s+/g, " ").trim();
  if (NUMBER_OF_STAFF.test(plain.replace(/[.-]/g, ""))) return true;
  return SIGNED.test(plain) || PLACE_AND_DATE.test(plain) || PLACE_DATE_BARE.test(plain);
}

/** Whether a text may belong to a signature: where nothing but such texts stands in a line below the rows, it does. */
export function maySign(text: string): boolean {
  const plain = text.replace(/\s+/g, " ").trim();
  return isSigned(plain) || OFFICE.test(plain) || NAME.test(plain) || BLANKS.test(plain);
}

/** Whether a text begins a note about the list: "Keterangan:", "*) …", "Sumber: …". */
export function isNote(text: string): boolean {
  return NOTES.test(text.trim());
}
