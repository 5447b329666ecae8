// A day in words, in both languages.

const MONTHS = {
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
} as const;

/** "3 Maret 2026" from an ISO day or time; the text itself where it is neither. */
export function longDay(iso: string, language: "id" | "en"): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = MONTHS[language][Number(parts?.[2]) - 1];
  return parts === null || month === undefined ? iso : `${Number(parts[3])} ${month} ${parts[1]}`;
}
