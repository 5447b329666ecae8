// Remarks that somebody typed beside a value of Profil Kota that nobody has made sure of yet.

const UNSURE = [
  "belum",
  "(?:di|me)?lengkapi",
  "perlu (?:dicek|diperiksa|diisi|dipastikan|dilengkapi|ditetapkan)",
  "(?:akan|harus) (?:diisi|ditetapkan|dipastikan|dilengkapi|menyusul)",
  "menyusul",
  "not (?:yet|verified|confirmed|checked|known|set|final)",
  "un(?:verified|confirmed|checked)",
  "to be (?:completed|set|confirmed|checked|verified|filled|added|announced|determined|decided|defined)(?! (?:in|by) \\d)",
  "tb[acd]",
  "drafts?",
  "draf",
  "placeholder",
].join("|");

/** In brackets, anywhere: "(belum diverifikasi)", "[postal address to be completed]", "(contoh; …)". */
const REMARK = new RegExp(`[([][^()[\\]]*\\b(?:${UNSURE})\\b[^()[\\]]*[)\\]]|[([](?:contoh|example)\\s*[;,)\\]]`, "i");

/** Nothing but such a remark. */
const ALONE = new RegExp(`^\\W*(?:${UNSURE})(?: \\p{L}+){0,3}\\W*$`, "iu");

/** Whether a value says of itself that it is unfinished; such a one is kept back from readers. */
export function isUnfinished(text: string): boolean {
  return REMARK.test(text) || ALONE.test(text.trim());
}
