// Personal data in a text meant for the public: NIK, NIP, telephone numbers, e-mail addresses (UU 27/2022), in the ways
// in which people in Indonesia write them.

import type { Bilingual } from "../vocabularies/vocabulary.ts";
import { DIGIT_WORDS, withPlainDigits, withPlainSigns } from "./spokenDigits.ts";

/** What kind of personal data a text seems to hold. */
export interface PersonalData extends Bilingual {
  readonly kind: "nik" | "nip" | "telephone" | "email";
}

type Kind = PersonalData & { readonly patterns: readonly RegExp[] };

/** Digits may stand apart; `digits("[12]", "\\d{3}")` is a 1 or 2 and three digits. */
function digits(...parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/\\d\{(\d+)\}/g, (_, n: string) => "\\d".repeat(Number(n))))
    .map(spaced)
    .join(APART);
}

const APART = "[ .-]?";

function spaced(part: string): string {
  return part.replace(/\\d(?=\\d)/g, `\\d${APART}`);
}

/** Not in the middle of a longer number, a code, a decimal or a path. */
const ALONE = "(?<![\\d.,/-])";
const END = "(?!\\d)";

const DAY = `(?:[04]${APART}[1-9]|[1256]${APART}\\d|[37]${APART}[01])`;
const MONTH = `(?:0${APART}[1-9]|1${APART}[0-2])`;
const CENTURY = `(?:1${APART}9|2${APART}0)`;

const AT = "(?:@|\\s?[\\[({<]\\s?(?:at|et|a)\\s?[\\])}>]\\s?|\\s\\bat\\b\\s|@\\s)";
const DOT = "\\s?(?:\\.|[\\[({<]\\s?(?:dot|titik|\\.)\\s?[\\])}>]|\\b(?:dot|titik)\\b)\\s?";

const CALLED =
  "\\b(?:telp|telepon|tlp|tel|(?:hand)?phone|hp|ponsel|whatsapp|wa|sms|fax|faks|faksimile|faximile|hub|hubungi|cp|kontak)\\b";
/** What stands between the word and its number. */
const NUMBER_WORD = "(?:[\\s.:/=()-]|\\b(?:no|nomor|nomer|hp|wa|telp|fax|faks|ke|di|kami|kantor)\\b)*";

const KINDS: readonly Kind[] = [
  {
    kind: "email",
    id: "alamat surel",
    en: "an e-mail address",
    patterns: [
      new RegExp(`[\\w.+-]{1,64}${AT}[\\w-]+(?:${DOT}[a-z][\\w-]+)+`, "i"),
      /\w\s(?:@|at\s)\s?[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|id|info|edu|gov|co|asia)\b/i,
    ],
  },
  {
    kind: "nip",
    id: "NIP",
    en: "a civil servant number (NIP)",
    patterns: [
      new RegExp(
        `${ALONE}${digits(CENTURY, "\\d{2}", MONTH, "\\d{2}", CENTURY, "\\d{2}", MONTH, "[12]", "\\d{3}")}${END}`,
      ),
      /\bNIP\b[\s.:]*(?:no[\s.:]*)?\d(?:[ .-]?\d){7,}/i,
    ],
  },
  {
    kind: "nik",
    id: "NIK",
    en: "an identity number (NIK)",
    patterns: [
      new RegExp(`${ALONE}${digits("[1-9]", "\\d{5}", DAY, MONTH, "\\d{6}")}${END}`),
      /\b(?:NIK|KTP|KK)\b[\s.:]*(?:no[\s.:]*)?\d(?:[ .-]?\d){11,}/i,
    ],
  },
  {
    kind: "telephone",
    id: "nomor telepon",
    en: "a telephone number",
    patterns: [
      /(?<![\d.,/-])(?:\+\s?62[ ().-]{0,3}0?[ ).-]?|\(\+?62\)[ .-]?0?|0[ .-]?|62[ -]?)8(?:[ ()._-]{0,3}\d){8,11}(?!\d)/,
      /(?<![\d.,/-])(?:\+\s?62[ ().-]{0,3}|\(0|0)(?:[2-7]\d|9\d)\d?[ ).-]{0,3}\d(?:[ .-]?[\dx]){4,7}(?![\d/])/i,
      /\bwa\.me\/|\bwhatsapp\.com\/\S*\d{6}/i,
      /\b(?:nol|kosong)[\s,.-]+(?:de)?lapan[\s,.-]+(?:satu|dua|tiga|lima|tujuh|sembilan|\d)\b/i,
      new RegExp(`${CALLED}${NUMBER_WORD}\\+?\\d(?:[ ().-]{0,2}\\d){5,}`, "i"),
    ],
  },
];

/** Signs of an address, and of a number in words, which holds a nought or an eight. One by one they are found faster. */
const HINTS = [/[@[({<]/, /\sat\s/i, /nol/i, /kosong|lapan|wa\.me/i, new RegExp(`\\d[\\s,.-]*(?:${DIGIT_WORDS})`, "i")];
/** Six digits with nothing but signs between them, an o for the first or an x for others: no kind of number has fewer. */
const LONG_NUMBER = /(?:\bo|\d)(?:[^\da-z]*[\dx]){5}/i;

/** Numbers in groups of thousands, and days: "62.812.345.678", "Rp 1.250.000.000", "31-12-2026". */
const QUANTITY =
  /(?<![\d.,)+-]|\) ?)[1-9]\d{0,2}(?:[.,]\d{3})+(?![\d-])|\bRp\s?[\d.,]+|\b\d{1,2}[-.]\d{1,2}[-.](?:19|20)\d{2}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b/g;

/** The first kind of personal data that a text seems to hold; undefined for none. */
export function findPersonalData(text: string): PersonalData | undefined {
  const plain = withPlainSigns(text);
  if (!LONG_NUMBER.test(plain) && !HINTS.some((hint) => hint.test(plain))) return undefined;
  const shown = withPlainDigits(plain).replace(QUANTITY, "#");
  return KINDS.find(({ patterns }) => patterns.some((pattern) => pattern.test(shown)));
}
