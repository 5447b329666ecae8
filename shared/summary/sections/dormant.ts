// Agreements in force under which nobody has spoken with the partner for a year: that is where relations die.

import { DORMANT_MONTHS, dormantSince } from "../../register/agreementCare.ts";
import { AGREEMENT_TAB } from "../../registerTabs.ts";
import type { Line, SectionBuilder } from "../line.ts";
import { earliestFirst, shortLines, shortTitle } from "../shortLines.ts";

const MOST = 40;

/** The section of dormant agreements, the longest silent first. */
export const dormantSection: SectionBuilder = ({ agreements, today }) => {
  const lines = earliestFirst(
    agreements.flatMap((one): Line[] => {
      const date = dormantSince(one, today);
      if (date === undefined) return [];
      const partner = one.partner ?? "mitra";
      const owner = one.plan_owner === undefined ? "" : ` Penanggung jawab: ${one.plan_owner}.`;
      return [
        {
          subject: shortTitle(one.title ?? one.code ?? ""),
          place: { tab: AGREEMENT_TAB, key: one.code ?? "" },
          date,
          note: `Hubungi ${partner}, lalu isi Kontak terakhir.${owner}`,
        },
      ];
    }),
  );
  return {
    key: "dormant",
    title: `Kerja sama tanpa kontak ${DORMANT_MONTHS} bulan`,
    labels: { subject: "Kerja sama", number: "", date: "Kontak terakhir", note: "Yang perlu dilakukan" },
    headlines: [{ subject: `Kerja sama tanpa kontak ${DORMANT_MONTHS} bulan`, number: lines.length }],
    lines: shortLines(lines, MOST, { tab: AGREEMENT_TAB }),
  };
};
