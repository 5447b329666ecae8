// What a public text holds of a person that may be meant so: bank accounts, passports, homes, personal accounts. They are
// told as a warning; personalData.ts finds what is refused.

import type { Bilingual } from "./bilingual.ts";
import { type Hints, hintsOf } from "./hints.ts";
import { plainForm } from "./plainForm.ts";

export type PrivateKind = "bank" | "passport" | "home" | "account";

/** What each kind is called in a sentence, in the order in which they are named. */
export const PRIVATE_KINDS: Readonly<Record<PrivateKind, Bilingual>> = {
  bank: { id: "nomor rekening bank", en: "a bank account" },
  passport: { id: "nomor paspor", en: "a passport number" },
  home: { id: "alamat rumah", en: "a home address" },
  account: { id: "akun media sosial pribadi", en: "a personal social-media account" },
};

const BANK = "bri|bni|bca|btn|bsi|mandiri|cimb|danamon|permata|muamalat|bank kalsel|kalsel|bank";
const SOCIAL = "akun|ig|instagram|facebook|fb|tiktok|twitter|threads|telegram|linkedin|line|youtube";
const PERSON = "pribadi|personal|saya|milik (?:pak|bu|bapak|ibu|sdr)|(?:pak|bu|bapak|ibu|sdri?)";
const STREET = "(?:jl|jln|jalan|gg|gang|komplek|kompleks|perumahan|blok|rt)";

const PATTERNS: Readonly<Record<PrivateKind, RegExp>> = {
  bank: new RegExp(
    `\\b(?:rekening|norek|rek|account|${BANK})\\b[^\\d.;\\n]{0,30}(?<![\\d.])\\d(?:[ -]?\\d){7,17}(?![\\d.])`,
  ),
  passport: /\b(?:paspor|passport)\b[^\d;\n]{0,20}\b[a-z]{1,2} ?\d{6,8}\b/,
  home: new RegExp(
    `\\b(?:alamat (?:rumah|tinggal|pribadi)|rumah (?:pribadi|saya|dinas|pak|bu|bapak|ibu)|kediaman|bertempat tinggal|tinggal di|domisili|home address|lives at)\\b[^;\\n]{0,40}\\b${STREET}\\b`,
  ),
  account: new RegExp(
    `\\b(?:${SOCIAL}) (?:${PERSON})\\b[^.;\\n]{0,20}@|\\b(?:line|telegram)[: ]{1,3}@[a-z0-9]|\\bt\\.me/\\w|linkedin\\.com/in/|facebook\\.com/profile\\.php`,
  ),
};

const ROAD = /jl|jalan|gg|gang|omplek|umahan|lok|rt/i;
const HOME = /rumah|alamat|kediaman|tinggal|domisili|home|lives/i;
const ACCOUNT = /@|t\.me|linkedin|facebook/i;

/** The kinds that a text seems to hold, each once. */
export function findPrivateDetails(text: string, hints: Hints | undefined = hintsOf(text)): readonly PrivateKind[] {
  if (hints === undefined) return NONE;
  const { plain, hasDigit, isLong, hasSigns } = hints;
  const home = hasDigit && HOME.test(plain) && ROAD.test(plain);
  const account = hasSigns && ACCOUNT.test(plain);
  if (!isLong && !home && !account) return NONE;
  const kinds: PrivateKind[] = isLong ? ["bank", "passport"] : [];
  if (home) kinds.push("home");
  if (account) kinds.push("account");
  const folded = plainForm(text);
  return kinds.filter((kind) => PATTERNS[kind].test(folded));
}

const NONE: readonly PrivateKind[] = [];
