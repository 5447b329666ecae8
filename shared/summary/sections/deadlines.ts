// What has a day by which it is due: answers of the Council, agreements that end, rows to be confirmed again.

import { laterMonths } from "../../days/laterMonths.ts";
import { endingOn } from "../../register/agreementCare.ts";
import { AGENCY_TAB, AGREEMENT_TAB, REVIEW_TAB } from "../../registerTabs.ts";
import { stageAdvice } from "../../stages/stageAdvice.ts";
import { ENDING_MONTHS } from "../../vocabularies/agreementState.ts";
import { AGEING_AFTER } from "../../vocabularies/confirmation.ts";
import type { SummaryFacts } from "../facts.ts";
import type { Line, SectionBuilder } from "../line.ts";
import { agencyName, earliestFirst, shortLines, shortTitle } from "../shortLines.ts";

const MOST = 60;

/** The section of deadlines, the nearest first. */
export const deadlinesSection: SectionBuilder = (facts) => {
  const council = councilLines(facts);
  const endings = endingLines(facts);
  const confirmations = confirmationLines(facts);
  const lines = earliestFirst([...council, ...endings, ...confirmations]);
  return {
    key: "deadlines",
    title: "Tenggat",
    labels: { subject: "Hal", number: "Baris", date: "Paling lambat", note: "Yang perlu dilakukan" },
    headlines: [
      { subject: "Menunggu jawaban DPRD", number: council.length },
      { subject: `Naskah berakhir dalam ${ENDING_MONTHS} bulan`, number: endings.length },
      {
        subject: "Baris perlu dinyatakan berlaku",
        number: confirmations.reduce((sum, one) => sum + (one.number ?? 0), 0),
      },
    ],
    lines: shortLines(lines, MOST, { tab: REVIEW_TAB }),
  };
};

function councilLines({ staged, holidays, today }: SummaryFacts): Line[] {
  return staged.flatMap((row): Line[] => {
    const { deadline } = stageAdvice(row.stage, holidays);
    if (deadline === undefined) return [];
    const note =
      deadline < today
        ? "Batas jawaban DPRD sudah lewat; itu tidak berarti disetujui. Tanyakan ke DPRD."
        : "Jawaban DPRD; lewat batas tidak berarti disetujui.";
    return [{ subject: shortTitle(row.title), place: { tab: REVIEW_TAB, key: row.id }, date: deadline, note }];
  });
}

function endingLines({ agreements, today }: SummaryFacts): Line[] {
  return agreements.flatMap((one): Line[] => {
    const ends = endingOn(one, today);
    if (ends === undefined) return [];
    const partner = one.partner === undefined ? "" : ` dengan ${one.partner}`;
    return [
      {
        subject: shortTitle(one.title ?? one.code ?? ""),
        place: { tab: AGREEMENT_TAB, key: one.code ?? "" },
        date: ends,
        note: `Naskah${partner} berakhir. Putuskan diperpanjang, diganti, atau selesai.`,
      },
    ];
  });
}

function confirmationLines({ confirmations, agencies }: SummaryFacts): Line[] {
  return confirmations.map(({ agency, rows, since }) => ({
    subject: agencyName(agencies, agency),
    place: { tab: AGENCY_TAB, key: agency },
    number: rows,
    date: laterMonths(since, AGEING_AFTER),
    note: "Minta petugasnya menyatakan barisnya masih berlaku (menu Sister City di lembarnya).",
  }));
}
