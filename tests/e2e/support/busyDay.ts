// A day in a small city on which everything happens at once: what people did since the last sync, not yet read.

import type { DriveCorpus } from "../../../tools/city/driveCorpus.ts";
import { OWNER, REVIEWER, staffOf } from "./cityWorkbooks.ts";
import { APPROVE, GOOD, testId } from "./rows.ts";
import { openTab } from "./sheet.ts";
import { type SteppedCity, startSteppedCity } from "./steppedCity.ts";

const CODES = ["DINKES", "DLH"] as const;

/** An approval that leaves no requirement open. */
export const SURE = { ...APPROVE, r1: "Ya", r4: "Ya", r7: "Ya", r8: "Ya", r9: "Ya" } as const;

/** Keunggulan of an agency, as its clerk. */
export function strengthsOf(city: SteppedCity, code: string) {
  return openTab(city.google, city.workbook(code), "Keunggulan", staffOf(code));
}

/** A tab of the register, as the reviewer, or as its owner. */
export function registerTab(city: SteppedCity, title: string, email = REVIEWER) {
  return openTab(city.google, city.register, title, email);
}

/** A city at rest: six strengths of one agency, two of another; two public, one rejected. `corpus`: where it lists, if not in its drive. */
export async function startQuietCity(corpus?: DriveCorpus): Promise<SteppedCity> {
  const city = await startSteppedCity(CODES, { corpus });
  // Who looks at each workbook never comes down to one call.
  const settle = () => (corpus === undefined ? city.settle() : settleBy(city, 5));
  for (const n of [1, 2, 3, 4, 5, 6]) strengthsOf(city, "DINKES").add(strength(n));
  for (const n of [11, 12]) strengthsOf(city, "DLH").add(strength(n));
  await settle();
  for (const n of [1, 2, 11]) registerTab(city, "Tinjauan").change(testId(n), SURE);
  registerTab(city, "Tinjauan").change(testId(3), { decision: "Tolak", reason: "GANDA" });
  await settle();
  return city;
}

async function settleBy(city: SteppedCity, syncs: number): Promise<void> {
  for (let times = 0; times < syncs; times += 1) {
    city.pass(300_000);
    await city.sync();
  }
}

/** What people do on a busy day: new, changed, withdrawn, lost and wrong rows, new, amended and undone decisions; long enough ago that Drive tells of it. */
export function work(city: SteppedCity): void {
  const dinkes = strengthsOf(city, "DINKES");
  dinkes.change(testId(1), { title_id: "Diubah setelah disetujui" });
  dinkes.change(testId(2), { status: "Ditarik" });
  dinkes.add(strength(7));
  const lost = dinkes.rows().find((one) => one.id === testId(4))?._row;
  dinkes.clear(`A${lost}:AZ${lost}`);
  strengthsOf(city, "DLH").add(strength(13));
  strengthsOf(city, "DLH").add({ ...strength(14), summary_id: "" });
  const review = registerTab(city, "Tinjauan");
  review.change(testId(5), APPROVE);
  review.change(testId(3), { decision: "Batalkan keputusan terakhir" });
  review.change(testId(6), { decision: "Minta perbaikan", decision_note: "Mohon lengkapi mitra." });
  const agencies = registerTab(city, "Perangkat Daerah", OWNER);
  const dlh = agencies.rows().find((one) => one.agency_code === "DLH")?._row ?? 0;
  agencies.write(dlh, { name_id: "Dinas Lingkungan Hidup" });
  city.pass(city.lagMs);
}

/** A good row of its own for a number. */
export function strength(n: number) {
  return {
    ...GOOD,
    id: testId(n),
    title_id: `Keunggulan nomor ${n}`,
    summary_id: `Uraian keunggulan kota nomor ${n}.`,
  };
}
