// Sheets that are held or cannot be read, each with what to do.

import { AGENCY_TAB } from "../../registerTabs.ts";
import { SYNC_STATUS_TAB } from "../../systemTabs.ts";
import { SOURCE_STATE, type SourceState } from "../../vocabularies/sourceState.ts";
import { labelOf } from "../../vocabularies/vocabulary.ts";
import type { SectionBuilder } from "../line.ts";
import { agencyName, shortLines } from "../shortLines.ts";

const UNREAD: readonly SourceState[] = ["held", "unreachable", "never_read"];
const MOST = 40;

/** The section of sheets that are not read. */
export const sheetsSection: SectionBuilder = ({ sheets, agencies }) => {
  const unread = UNREAD.flatMap((state) => sheets.filter((one) => one.state === state));
  const lines = unread.map(({ agency, state, why, hold, changedAt }) => ({
    subject: agencyName(agencies, agency),
    place: { tab: AGENCY_TAB, key: agency },
    ...(changedAt === undefined ? {} : { date: changedAt }),
    note: [
      `${labelOf(SOURCE_STATE, state, "id")}.`,
      why,
      hold === "" ? "" : `Kode tahan ${hold}: tulis di kolom Kode lepas tahan hanya bila perubahan itu memang benar.`,
    ]
      .filter((one) => one !== "")
      .join(" "),
  }));
  return {
    key: "sheets",
    title: "Lembar yang ditahan atau tidak terbaca",
    labels: { subject: "Perangkat daerah", number: "", date: "Perubahan terakhir", note: "Yang perlu dilakukan" },
    headlines: [{ subject: "Lembar ditahan atau tidak terbaca", number: unread.length }],
    lines: shortLines(lines, MOST, { tab: SYNC_STATUS_TAB }),
  };
};
