// What waits for a decision of Setda, and the rows that wait longest.

import { longDay } from "../../days/longDay.ts";
import { REVIEW_TAB } from "../../registerTabs.ts";
import type { SectionBuilder } from "../line.ts";
import { agencyName, shortTitle } from "../shortLines.ts";

/** The section of rows that wait. */
export const waitingSection: SectionBuilder = ({ counts, oldest, agencies }) => {
  const waiting = counts.filter((one) => one.waits).reduce((sum, one) => sum + one.n, 0);
  const since = oldest[0]?.since;
  const left = waiting - oldest.length;
  const rest = left > 0 ? [{ subject: `dan ${left} baris lagi`, place: { tab: REVIEW_TAB } }] : [];
  return {
    key: "waiting",
    title: "Menunggu keputusan, yang terlama lebih dulu",
    labels: { subject: "Keunggulan", number: "Hari", date: "Menunggu sejak", note: "Perangkat daerah" },
    headlines: [
      {
        subject: "Baris menunggu keputusan",
        number: waiting,
        ...(since === undefined ? {} : { note: `Yang terlama sejak ${longDay(since, "id")}.` }),
      },
    ],
    lines: [
      ...oldest.map((row) => ({
        subject: shortTitle(row.title),
        place: { tab: REVIEW_TAB, key: row.id },
        days: true as const,
        date: row.since,
        note: agencyName(agencies, row.agency),
      })),
      ...rest,
    ],
  };
};
