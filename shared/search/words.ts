// Parts a text into the words that a search compares: folded as the index folds them, in their order.

/** What the index takes for one word: letters and digits, but for some signs that it parts words at. */
const WORD = /(?:(?![\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3])[\p{L}\p{N}])+/gu;

const MARKS = /\p{M}/gu;

/** The words of a text in their order, in small letters and without diacritics. */
export function foldedWords(text: string): readonly string[] {
  return text.normalize("NFD").replace(MARKS, "").toLowerCase().match(WORD) ?? [];
}

const LINKING = `di ke dari yang dan atau dengan untuk pada dalam oleh bagi para serta tentang antara secara agar adalah akan
  bidang hal apa apakah siapa bagaimana mana ada tidak
  a an the of in on at to for from by with and or about into is are be can do does what which who how where any
  our your we you i my their its it this that as`;

/** Of every item: what all of this catalogue is about. */
const EVERYWHERE = `kota kerjasama kerja sama peluang kemitraan program proyek kegiatan banjarmasin
  city cities cooperation collaboration partnership opportunity opportunities project projects programme programmes
  program programs initiative initiatives sister twin twinning
  pengelolaan manajemen pengembangan peningkatan penguatan berbasis sistem praktik pengalaman solusi baik terbaik bersama
  management development improvement improving strengthening based system systems practice practices best good better
  people person persons orang local lokal
  experience solution solutions help support want need learn seeking looking`;

const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const linking = setOf(LINKING);
const everywhere = setOf(EVERYWHERE);

/**
 * The words that a search has to find: without those that only link others, or that stand for the catalogue itself, as
 * long as another one is left.
 */
export function tellingWords(words: readonly string[]): readonly string[] {
  const said = words.filter((word) => !linking.has(word));
  const telling = said.filter((word) => !everywhere.has(word));
  return [telling, said].find((some) => some.length > 0) ?? words;
}
