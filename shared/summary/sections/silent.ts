// Agencies that have no row yet, and those whose rows did not change for a long time.

import { laterDays } from "../../days/laterDays.ts";
import { AGENCY_TAB } from "../../registerTabs.ts";
import type { SheetFact, SummaryFacts } from "../facts.ts";
import type { SectionBuilder } from "../line.ts";
import { agencyName, shortLines } from "../shortLines.ts";

/** So many days without a change are silence. */
export const SILENT_DAYS = 90;
const MOST = 40;

/** The agencies without a row, and those whose rows have not changed for long, the longest first. A nil return is an answer. */
export function silentSheets({ sheets, today }: Pick<SummaryFacts, "sheets" | "today">) {
  const since = laterDays(today, -SILENT_DAYS);
  const read = sheets.filter(({ state }) => state === "ok" || state === "empty");
  const isSilent = ({ rows, changedAt }: SheetFact) => rows > 0 && changedAt !== undefined && changedAt < since;
  const empty = read.filter(({ rows }) => rows === 0);
  const silent = read.filter(isSilent).sort((a, b) => ((a.changedAt ?? "") < (b.changedAt ?? "") ? -1 : 1));
  return { empty, silent };
}

/** The section of agencies that say nothing. */
export const silentSection: SectionBuilder = ({ sheets, agencies, today }) => {
  const { empty, silent } = silentSheets({ sheets, today });
  const line = ({ agency, changedAt }: SheetFact, note: string) => ({
    subject: agencyName(agencies, agency),
    place: { tab: AGENCY_TAB, key: agency },
    ...(changedAt === undefined ? {} : { date: changedAt }),
    note,
  });
  const lines = [
    ...empty.map((one) => line(one, "Belum ada baris. Ingatkan petugasnya, atau minta surat nihil.")),
    ...silent.map((one) =>
      line(one, `Tidak ada perubahan selama ${SILENT_DAYS} hari. Tanyakan apakah isinya masih benar.`),
    ),
  ];
  return {
    key: "silent",
    title: `Perangkat daerah tanpa baris, atau diam ${SILENT_DAYS} hari`,
    labels: { subject: "Perangkat daerah", number: "", date: "Perubahan terakhir", note: "Yang perlu dilakukan" },
    headlines: [
      { subject: "Perangkat daerah tanpa baris", number: empty.length },
      { subject: `Perangkat daerah diam ${SILENT_DAYS} hari`, number: silent.length },
    ],
    lines: shortLines(lines, MOST, { tab: AGENCY_TAB }),
  };
};
