// Interests that nobody has answered, and those that are being explored: the nearest deadline first.

import { INTEREST_TAB } from "../../registerTabs.ts";
import type { InterestFact, SummaryFacts } from "../facts.ts";
import type { Line, SectionBuilder } from "../line.ts";
import { earliestFirst, shortLines, shortTitle } from "../shortLines.ts";

const MOST = 40;

/** The section of interests. */
export const interestsSection: SectionBuilder = ({ interests, today }) => {
  const waiting = interests.filter((one) => one.state === "new");
  const late = waiting.filter((one) => one.due < today).length;
  const lines = earliestFirst(interests.map((one) => lineOf(one, today)));
  return {
    key: "interests",
    title: "Minat dari calon mitra",
    labels: { subject: "Peluang", number: "Hari", date: "Dijawab paling lambat", note: "Yang perlu dilakukan" },
    headlines: [
      {
        subject: "Minat menunggu jawaban",
        number: waiting.length,
        ...(late > 0 ? { note: `${late} di antaranya lewat tenggat.` } : {}),
      },
    ],
    lines: shortLines(lines, MOST, { tab: INTEREST_TAB }),
  };
};

/** No name of anybody: those stand in Minat alone. */
function lineOf({ id, title, country, state, due }: InterestFact, today: SummaryFacts["today"]): Line {
  const about = `${shortTitle(title)} (${country})`;
  const place = { tab: INTEREST_TAB, key: id };
  if (state === "exploring")
    return { subject: about, place, note: "Sedang dijajaki; catat tahapnya lewat Balas minat." };
  const note =
    due < today
      ? "Lewat tenggat. Jawab hari ini lewat Balas minat."
      : "Pilih barisnya, lalu Sister City > Balas minat.";
  return { subject: about, place, date: due, note };
}
