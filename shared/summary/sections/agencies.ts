// One line for each agency: what it submitted, what came of it, and when it was last heard of.

import { AGENCY_TAB } from "../../registerTabs.ts";
import { SOURCE_STATE } from "../../vocabularies/sourceState.ts";
import { labelOf } from "../../vocabularies/vocabulary.ts";
import type { RowCount, SummaryFacts } from "../facts.ts";
import type { Line, SectionBuilder } from "../line.ts";

const IN_CHART = 20;
const APPROVED = ["approved", "approved_changed"];

/** The section of agencies, those that submitted most first. */
export const agenciesSection: SectionBuilder = (facts) => ({
  key: "agencies",
  title: "Per perangkat daerah",
  labels: {
    subject: "Perangkat daerah",
    number: "Diajukan",
    date: "Kegiatan terakhir",
    note: "Nama dan keadaan lembar",
    more: ["Menunggu", "Dikembalikan", "Disetujui", "Tampil"],
    last: "Pengingat terakhir",
  },
  headlines: [
    facts.agencies.length === 0
      ? {
          subject: "Belum ada perangkat daerah. Klik Sister City > Tambah perangkat daerah.",
          place: { tab: AGENCY_TAB },
        }
      : { subject: "Perangkat daerah aktif", number: facts.agencies.length },
  ],
  lines: linesOf(facts),
  chart: { id: 2103, title: "Perangkat daerah", series: ["waiting", "returned", "approved"], most: IN_CHART },
});

function linesOf({ agencies, sheets, counts, publicRows, reminders }: SummaryFacts): Line[] {
  const bySheet = new Map(sheets.map((one) => [one.agency, one]));
  const byAgency = new Map<string, RowCount[]>();
  for (const one of counts) byAgency.set(one.agency, [...(byAgency.get(one.agency) ?? []), one]);
  const lines = agencies.map((agency): Line => {
    const own = byAgency.get(agency.code) ?? [];
    const sheet = bySheet.get(agency.code);
    const state = labelOf(SOURCE_STATE, sheet?.state ?? "never_read", "id");
    const reminded = reminders.get(agency.code);
    return {
      subject: agency.code,
      place: { tab: AGENCY_TAB, key: agency.code },
      number: sumOf(own, (one) => one.sent && !GONE.includes(one.state)),
      ...(sheet?.changedAt === undefined ? {} : { date: sheet.changedAt }),
      note: `${agency.name_id}. ${state}.`,
      more: [
        sumOf(own, (one) => one.waits),
        sumOf(own, (one) => one.state === "needs_revision"),
        // A row that waits again since it was approved is one row: it stands among those that wait.
        sumOf(own, (one) => APPROVED.includes(one.state) && !one.waits),
        publicRows.get(agency.code) ?? 0,
      ],
      ...(reminded === undefined ? {} : { last: reminded }),
    };
  });
  return lines.sort((a, b) => (b.number ?? 0) - (a.number ?? 0) || (a.subject < b.subject ? -1 : 1));
}

/** Rows that the agency took back or lost are no longer submitted. */
const GONE: readonly RowCount["state"][] = ["withdrawn", "missing"];

function sumOf(counts: readonly RowCount[], isCounted: (one: RowCount) => boolean): number {
  return counts.filter(isCounted).reduce((sum, one) => sum + one.n, 0);
}
