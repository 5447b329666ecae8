// Which of Google's quotas a full reading of all sheets comes near.

import { READS_PER_MINUTE } from "../../shared/system/pace.ts";
import { type Diagnosis, fine } from "./diagnosis.ts";

/** A reading of everything, in calls of Google: one for the list, two for the register, one for each workbook. */
const [LIST, REGISTER] = [1, 2];

/** How many minutes a reading of everything takes within the quota of reads. */
export function examineQuotas(agencies: number): Diagnosis {
  const calls = LIST + REGISTER + agencies;
  const minutes = Math.ceil(calls / READS_PER_MINUTE);
  const share = Math.round((100 * Math.min(calls, READS_PER_MINUTE)) / READS_PER_MINUTE);
  return fine(
    "quotas",
    `Membaca semua lembar: ${calls} panggilan, kuota ${READS_PER_MINUTE} semenit (${share}%), jadi ${minutes} menit; yang tidak berubah tidak dibaca.`,
    `A reading of all sheets: ${calls} calls of a quota of ${READS_PER_MINUTE} a minute (${share}%), so ${minutes} minutes; what did not change is not read.`,
  );
}
