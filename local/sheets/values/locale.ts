// What a spreadsheet's locale decides: decimal sign, date order, default patterns, month names.

/** The conventions of one locale. */
export interface LocaleConventions {
  readonly decimal: "." | ",";
  readonly group: "." | "," | " " | " ";
  /** Between the arguments of a formula: `;` where the comma is the decimal sign. */
  readonly argument: "," | ";";
  readonly dayFirst: boolean;
  readonly datePattern: string;
  readonly timePattern: string;
  readonly currency: string;
  readonly months: readonly string[];
  readonly days: readonly string[];
}

const ENGLISH_MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const ENGLISH_DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

const EN_US: LocaleConventions = {
  decimal: ".",
  group: ",",
  argument: ",",
  dayFirst: false,
  datePattern: "M/d/yyyy",
  timePattern: "h:mm:ss am/pm",
  currency: "$",
  months: ENGLISH_MONTHS,
  days: ENGLISH_DAYS,
};

const CONTINENTAL: LocaleConventions = {
  ...EN_US,
  decimal: ",",
  group: ".",
  argument: ";",
  dayFirst: true,
  datePattern: "dd/MM/yyyy",
  timePattern: "HH:mm:ss",
  currency: "€",
};

const INDONESIAN: LocaleConventions = {
  ...CONTINENTAL,
  timePattern: "H.mm.ss",
  currency: "Rp",
  months: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  days: "Minggu Senin Selasa Rabu Kamis Jumat Sabtu".split(" "),
};

const LOCALES: Readonly<Record<string, LocaleConventions>> = {
  en_US: EN_US,
  en_GB: { ...EN_US, dayFirst: true, datePattern: "dd/MM/yyyy", timePattern: "HH:mm:ss", currency: "£" },
  in_ID: INDONESIAN,
  id_ID: INDONESIAN,
  de_DE: { ...CONTINENTAL, datePattern: "dd.MM.yyyy" },
  fr_FR: { ...CONTINENTAL, group: " " },
  es_ES: CONTINENTAL,
  it_IT: CONTINENTAL,
  nl_NL: { ...CONTINENTAL, datePattern: "d-M-yyyy" },
  pt_BR: { ...CONTINENTAL, currency: "R$" },
};

/** The conventions of a locale such as `in_ID`; those of en_US where it is not known here. */
export function conventionsOf(locale: string): LocaleConventions {
  return LOCALES[locale] ?? EN_US;
}

/** True where the text has the form of a locale that Google takes (`en`, `en_US`, `fil`). */
export function isLocale(text: string): boolean {
  return /^[a-z]{2,3}(_[A-Z]{2}|_[0-9]{3})?$/.test(text);
}
