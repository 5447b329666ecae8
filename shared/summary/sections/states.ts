// How many rows stand in each state.

import { REVIEW_TAB } from "../../registerTabs.ts";
import { STATE } from "../../vocabularies/state.ts";
import type { SectionBuilder } from "../line.ts";

/** "Diteruskan ke {skema}" → "Diteruskan": what stands in braces differs from row to row. */
function plainState(label: string): string {
  return label.replace(/ (?:ke|sejak) \{\w+\}$/, "");
}

/** The section of states, in their order, without those that no row is in. */
export const statesSection: SectionBuilder = ({ counts }) => ({
  key: "states",
  title: "Baris menurut keadaan",
  labels: { subject: "Keadaan", number: "Baris", date: "", note: "" },
  headlines: [],
  lines: STATE.entries.flatMap(({ code, id }) => {
    const number = counts.filter((one) => one.state === code).reduce((sum, one) => sum + one.n, 0);
    return number === 0 ? [] : [{ subject: plainState(id), place: { tab: REVIEW_TAB }, number }];
  }),
  chart: { id: 2101, title: "Baris menurut keadaan", series: ["number"], most: STATE.entries.length },
});
