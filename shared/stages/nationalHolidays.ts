// Days on which Indonesian offices are closed besides week-ends: what a city begins its own list with, to be checked there.
// 2026: as decreed, 17 holidays of which 4 fall on a week-end, and 8 days of collective leave. 2027: an estimate.

/** `source` says how sure the days are: a decree, or a calendar before the decree. */
interface HolidayYear {
  readonly year: number;
  readonly source: string;
  readonly days: readonly string[];
}

/** National holidays and collective leave that fall on working days; ISO days. */
export const NATIONAL_HOLIDAYS: readonly HolidayYear[] = [
  {
    year: 2026,
    source:
      "SKB Tiga Menteri Nomor 1497, 2, dan 5 Tahun 2025 (Hari Libur Nasional dan Cuti Bersama 2026); periksa perubahannya",
    days: [
      ...["2026-01-01", "2026-01-16", "2026-02-16", "2026-02-17", "2026-03-18", "2026-03-19", "2026-03-20"],
      ...["2026-03-23", "2026-03-24", "2026-04-03", "2026-05-01", "2026-05-14", "2026-05-15", "2026-05-27"],
      ...["2026-05-28", "2026-06-01", "2026-06-16", "2026-08-17", "2026-08-25", "2026-12-24", "2026-12-25"],
    ],
  },
  {
    year: 2027,
    source: "Perkiraan menurut kalender; ganti dengan SKB Tiga Menteri 2027, cuti bersama belum termasuk",
    days: [
      ...["2027-01-01", "2027-01-05", "2027-03-08", "2027-03-10", "2027-03-11", "2027-03-26", "2027-05-06"],
      ...["2027-05-17", "2027-05-20", "2027-06-01", "2027-08-17"],
    ],
  },
];

/** All of these days as one cell of Profil Kota, beside the key `holidays`. */
export function holidayCell(): string {
  return NATIONAL_HOLIDAYS.flatMap((one) => one.days).join("; ");
}
